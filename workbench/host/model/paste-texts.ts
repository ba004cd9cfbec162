import { HostError } from "../host-error";
import { columnReading, type Culture } from "../number-format";
import { type Area, areaOf } from "./area";
import { type Entry, readEntry } from "./entry";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What became of pasted texts. */
export interface Pasted {
  readonly area: Area;
  /** A text that is a number under either culture and that no neighbour explains, with the culture it was read by. */
  readonly doubtful: { readonly text: string; readonly culture: Culture } | undefined;
  /** Whether a formula with a mistake was kept as text. */
  readonly keptAsText: boolean;
}

/** Numbers are read by their own culture; dates and formulas follow the setting. */
const isNumberText = (text: string): boolean => /\d/.test(text) && /^[-+(\s\d.,%)Rp$]*$/.test(text);

/**
 * Writes pasted texts from a cell down and right, as one step. Each column is read as a whole: its numbers follow what
 * one of them proves, else what the rest of the texts proves, else the workbook's setting.
 *
 * @param readAs the culture for numbers that nothing explains, in place of the setting
 * @throws HostError as writing does; nothing is written then
 */
export function pasteTexts(
  workbook: Workbook,
  sheet: Sheet,
  at: { row: number; column: number },
  rows: readonly (readonly string[])[],
  readAs: Culture = workbook.culture,
): Pasted {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const area = areaOf(at.row, at.column, Math.max(1, rows.length), columns);
  const readings = Array.from({ length: columns }, (_, column) =>
    columnReading(rows.map((row) => row[column] ?? "")),
  );
  const proofs = new Set(readings.flatMap(({ proved }) => proved ?? []));
  const common = proofs.size === 1 ? [...proofs][0] : undefined;
  const cultures = readings.map(({ proved }) => proved ?? common ?? readAs);
  const doubtful = readings.find(({ proved, ambiguous }) => !proved && ambiguous)?.ambiguous;
  let keptAsText = false;
  const entries = rows.map((row, i) =>
    Array.from({ length: columns }, (_, j): Entry => {
      const text = row[j] ?? "";
      const { numberFormat } = sheet.cellAt(at.row + i, at.column + j);
      const culture = isNumberText(text) ? cultures[j] : workbook.culture;
      try {
        return readEntry(text, numberFormat, culture);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        keptAsText = true;
        return { value: text, apostrophe: true };
      }
    }),
  );
  workbook.step(() => sheet.enter(area, entries, "user"));
  return {
    area,
    doubtful: doubtful === undefined ? undefined : { text: doubtful, culture: common ?? readAs },
    keptAsText,
  };
}
