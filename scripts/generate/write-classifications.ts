import { readFileSync } from "node:fs";
import { readCsv } from "./read-csv";
import { writeFile } from "./write-file";

const files = {
  sitc4: "data/classifications/hs2007-sitc4.csv",
  bec4: "data/classifications/hs2022-bec4.csv",
};

/** The classes of HS headings and subheadings as the program reads them. */
export function writeClassifications(target = "src/bundled/generated/classifications.ts"): void {
  const packed = Object.fromEntries(
    Object.entries(files).map(([scheme, file]) => [scheme, packClasses(file)]),
  );
  writeFile(target, `export const classifications = ${JSON.stringify(packed)} as const;\n`);
}

/** Each set of classes once, with its prefixes behind it. @throws Error for a prefix that stands twice, or without classes */
function packClasses(file: string): string {
  const [header, ...rows] = readCsv(readFileSync(file, "utf8"), file);
  if (header?.join() !== "prefix,classes") throw new Error(`${file}: ${String(header)}`);
  const prefixes = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const [prefix = "", classes = ""] of rows) {
    if (!/^\d{4}(\d{2})?$/.test(prefix) || !/^\d+( \d+)*$/.test(classes) || seen.has(prefix)) {
      throw new Error(`${file}: ${prefix},${classes}`);
    }
    seen.add(prefix);
    prefixes.set(classes, [...(prefixes.get(classes) ?? []), prefix]);
  }
  return [...prefixes].map(([classes, all]) => `${classes}:${all.join(" ")}`).join(";");
}
