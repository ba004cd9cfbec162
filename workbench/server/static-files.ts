import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

export interface StaticFile {
  type: string;
  content: Buffer;
  /** Another content has another tag. */
  tag: string;
}

/** The largest bundle has megabytes: it is read, and its tag computed, once for each time that it was built. */
const kept = new Map<string, { changed: number; file: StaticFile }>();

/**
 * Reads a file below a folder.
 *
 * @param name path below the folder, with `/`, as it comes from an address
 * @returns undefined when there is no such file, or when the path leads out of the folder
 */
export async function staticFile(folder: string, name: string): Promise<StaticFile | undefined> {
  const file = path.join(folder, name);
  if (!file.startsWith(folder + path.sep)) return undefined;
  try {
    const { mtimeMs: changed } = await stat(file);
    const known = kept.get(file);
    if (known?.changed === changed) return known.file;
    const content = await readFile(file);
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    const read = { type, content, tag: tagOf(content) };
    kept.set(file, { changed, file: read });
    return read;
  } catch {
    return undefined;
  }
}

export const tagOf = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 20);
