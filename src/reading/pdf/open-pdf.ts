/**
 * A PDF, opened by the library that reads and draws it. The library is loaded with this call, and with it what it would otherwise
 * start a worker for: files are read in a worker of ours already.
 */
export async function openPdf(bytes: Uint8Array, more: object = {}) {
  const [{ getDocument }] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  // The library takes the bytes away from who gives them.
  return getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: 0,
    ...more,
  });
}
