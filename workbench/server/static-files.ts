import { readFile } from "node:fs/promises";
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
}

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
    const content = await readFile(file);
    return { type: TYPES[path.extname(file)] ?? "application/octet-stream", content };
  } catch {
    return undefined;
  }
}
