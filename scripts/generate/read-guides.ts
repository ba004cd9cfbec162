import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { FunctionGuide } from "../../src/functions/guide";

const folder = "src/functions";

/** A guide and where it stands. */
export interface PlacedGuide {
  guide: FunctionGuide;
  /** Folder of src/functions. */
  family: string;
  /** Without its endings, as the adapter beside it: `price-index`. */
  file: string;
}

/** The guides of all functions, by id. */
export async function readGuides(): Promise<PlacedGuide[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".guide.ts"));
  const guides = await Promise.all(paths.map(readGuide));
  return guides.sort((a, b) => a.guide.id.localeCompare(b.guide.id, "en"));
}

async function readGuide(path: string): Promise<PlacedGuide> {
  const { guide } = (await import(resolve(folder, path))) as { guide: FunctionGuide };
  const file = basename(path, ".guide.ts");
  const [family = ""] = path.split("/");
  if (guide.id !== file.replaceAll("-", "_").toUpperCase())
    throw new Error(`${path}: the guide is that of ${guide.id}`);
  if (guide.examples.length === 0) throw new Error(`${path}: the guide has no example`);
  return { guide, family, file };
}
