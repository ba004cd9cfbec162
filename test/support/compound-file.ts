/** The beginning of a compound file (OLE), as .xls and encrypted .xlsx are, with the name of a stream in it. */
export const compoundFile = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Buffer.from(stream, "utf16le"),
  ]);
