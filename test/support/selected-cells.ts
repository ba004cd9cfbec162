import type { Answer, CleanableSelection } from "../../src/workbook/contract";

/** Selected cells from B2 on, all in the format General. */
export const selectedCells = (values: (string | number)[][]): CleanableSelection => ({
  ...{ sheet: "Sheet1", row: 1, column: 1, values, formulas: values },
  ...{ merged: [], formats: values.map((row) => row.map(() => "General")) },
});

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });

/** An answer of a workbook that did nothing. */
export const busy: Answer<never> = { ok: false, failure: { code: "busy", asItWas: true } };

/** A table of two ports and two years. */
export const portTable = [
  ["Pelabuhan", "2030", "2031"],
  ["Ambon", 10, 12],
  ["Bitung", 20, 24],
];
