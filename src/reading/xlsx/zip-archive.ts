import { Inflate } from "fflate";
import { damaged, tooLarge, UnreadableFile } from "../unreadable-file";
import { crc32 } from "./crc32";
import { limits } from "./limits";

interface Entry {
  name: string;
  method: number;
  crc: number;
  unpackedSize: number;
  start: number;
  end: number;
}

const ARCHIVE = "zip";
const STORED = 0;
const DEFLATED = 8;
/** Bytes of packed data at a time: they become at most 16 MB, since deflate packs 1,032 to 1 at best. */
const PIECE = 16_384;

/**
 * The parts of a zip archive, unpacked when asked for. The directory at the end of the file is what counts, as for Excel;
 * its sizes and checksums are checked while unpacking, so that nothing that it claims is trusted. fflate's own reader
 * allocates what the directory claims and does not look at checksums.
 */
export class ZipArchive {
  private readonly entries = new Map<string, Entry>();
  private unpacked = 0;

  constructor(private readonly bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const entry of directory(bytes, view)) {
      // Names of parts differ by more than case (ECMA-376, part 2, 6.2.2).
      const key = entry.name.toLowerCase();
      if (this.entries.has(key)) damaged(entry.name);
      this.entries.set(key, entry);
    }
    refuseOverlaps([...this.entries.values()]);
  }

  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /**
   * Unpacks a part piece by piece; one that claims more than the limit is refused before any of it is unpacked.
   *
   * @throws UnreadableFile when it is missing, damaged or larger than what is left of the limit
   */
  unpack(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(name.toLowerCase()) ?? damaged(name);
    if (this.unpacked + entry.unpackedSize > limits.unpacked) tooLarge();
    let size = 0;
    let crc = 0;
    const check = (piece: Uint8Array): void => {
      size += piece.length;
      this.unpacked += piece.length;
      if (size > entry.unpackedSize) damaged(name);
      crc = crc32(piece, crc);
      take(piece);
    };
    this.eachPiece(entry, check);
    if (size !== entry.unpackedSize || crc !== entry.crc) damaged(name);
  }

  private eachPiece({ name, method, start, end }: Entry, take: (piece: Uint8Array) => void): void {
    const inflate = method === DEFLATED ? new Inflate((piece) => take(piece)) : undefined;
    if (!inflate && method !== STORED) damaged(name);
    for (let at = start; at < end; at += PIECE) {
      const piece = this.bytes.subarray(at, Math.min(at + PIECE, end));
      if (!inflate) take(piece);
      else inflatePiece(inflate, piece, at + PIECE >= end, name);
    }
  }
}

function inflatePiece(inflate: Inflate, piece: Uint8Array, isLast: boolean, name: string): void {
  try {
    inflate.push(piece, isLast);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    damaged(name);
  }
}

/** Where the record at the end of the archive begins; a comment of up to 64 KB may follow it. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return damaged(ARCHIVE);
}

function directory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) tooLarge();
  const names = new TextDecoder();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) damaged(ARCHIVE);
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, "/");
    if (view.getUint16(at + 8, true) & 1) throw new UnreadableFile({ code: "encrypted" });
    if (!name.endsWith("/")) entries.push(entryAt(view, at, name));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(view: DataView, at: number, name: string): Entry {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== 0x04034b50) damaged(name);
  const skipped = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const start = local + 30 + skipped;
  const end = start + view.getUint32(at + 20, true);
  if (end > view.byteLength) damaged(name);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    unpackedSize: view.getUint32(at + 24, true),
    start,
    end,
  };
}

/** Parts that share packed bytes make a small file unpack to a huge one. */
function refuseOverlaps(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1];
    if (next && next.start < entry.end) throw new UnreadableFile({ code: "unsafe" });
  });
}
