import { openCsv, openXlsx, type OpenedCsv, type OpenedWorkbook } from "../../file";
import type { Culture } from "../../host";
import { baseName } from "./base-name";

const isTable = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);
/** Archives, as .xlsx files are, and files of older Excels: whatever their name says. */
const isPacked = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

/** A sheet's name takes 31 characters, and not all of them. */
const sheetName = (name: string): string =>
  baseName(name)
    .replace(/[\\/?*:[\]]/g, " ")
    .replace(/^'|'$/g, " ")
    .slice(0, 31)
    .trim() || "Sheet1";

/**
 * Opens what a file holds.
 *
 * @param readAs how to read numbers of a table in text form that nothing explains
 * @throws UnreadableFile when it cannot be read
 */
export function openBytes(
  name: string,
  bytes: Uint8Array,
  culture: Culture,
  readAs?: Culture,
): OpenedWorkbook & Partial<OpenedCsv> {
  if (isPacked(bytes) || !isTable(name)) return openXlsx(bytes);
  return openCsv(bytes, sheetName(name), culture, readAs);
}
