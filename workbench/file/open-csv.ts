import { readCsv } from "../../src/reading/csv";
import { english, indonesian, pasteTexts, Workbook, type Culture, type Pasted } from "../host";
import type { OpenedWorkbook } from "./snapshot-from-xlsx";

/** A table in text form as a workbook, and a number in it that could have been read another way. */
export interface OpenedCsv extends OpenedWorkbook {
  doubtful: Pasted["doubtful"];
}

/**
 * Opens a table in text form (.csv, .tsv, .txt). Programs separate columns by `;` where the comma is the decimal sign, and by
 * `,` where it is not; that decides numbers which nothing else in the table explains, unless a reading is given.
 *
 * @param culture how dates are written, and numbers in a file that is separated by neither
 * @throws UnreadableFile when it cannot be read
 */
export function openCsv(
  bytes: Uint8Array,
  sheetName: string,
  culture: Culture,
  readAs?: Culture,
): OpenedCsv {
  const { rows, delimiter } = readCsv(bytes);
  const workbook = new Workbook();
  const [sheet = workbook.addSheet()] = workbook.sheets;
  sheet.name = sheetName;
  workbook.culture = culture;
  const byDelimiter = { ";": indonesian, ",": english }[delimiter as string];
  const { doubtful } = pasteTexts(
    workbook,
    sheet,
    { row: 0, column: 0 },
    rows,
    readAs ?? byDelimiter,
  );
  return { snapshot: workbook.snapshot(), notShown: [], doubtful };
}
