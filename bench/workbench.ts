import {
  areaOf,
  indonesian,
  insertLines,
  pasteTexts,
  Workbook,
  type Sheet,
} from "../workbench/host";
import { compare } from "./support/measure";

/** What a person waits for in the workbench's host, against a plain loop over as many cells. */
const pastedTexts = Array.from({ length: 5000 }, (_, row) =>
  Array.from({ length: 10 }, (__, column) => `${row},${column}`),
);

function paste(): void {
  const workbook = new Workbook();
  workbook.culture = indonesian;
  pasteTexts(workbook, workbook.activeSheet, { row: 0, column: 0 }, pastedTexts);
}

/** Reads the same texts by the plainest rule, and keeps them by their place, as they were and as they are. */
function readPlainly(): Map<string, { value: number; before: string }> {
  const cells = new Map<string, { value: number; before: string }>();
  for (const [row, texts] of pastedTexts.entries()) {
    for (const [column, text] of texts.entries()) {
      const isNumber = /^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/.test(text);
      const value = isNumber ? Number(text.replaceAll(".", "").replace(",", ".")) : NaN;
      cells.set(`${row},${column}`, { value, before: "" });
    }
  }
  return cells;
}

const rows = 100_000;
const formulaOf = (row: number) => `=A${row}*2+$A$1`;

function filledSheet(): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const written = Array.from({ length: rows }, (_, row) => [row, formulaOf(row + 1)]);
  workbook.step(() => sheet.write(areaOf(0, 0, rows, 2), written));
  return { workbook, sheet };
}

const { workbook, sheet } = filledSheet();

function insertRow(): void {
  workbook.step(() => insertLines(workbook, sheet, "row", [{ first: 1, count: 1 }]));
  workbook.history.undo();
}

const formulas = Array.from({ length: rows }, (_, row) => formulaOf(row + 1));

/** Moves the rows of as many formulas and keeps them by their place, twice: there and back. */
function movePlainly(): Map<number, string> {
  const moved = new Map<number, string>();
  for (const by of [1, -1]) {
    for (const [row, formula] of formulas.entries()) {
      const text = formula.replace(
        /([A-Z])(\d+)/g,
        (_, column: string, digits: string) => `${column}${Number(digits) + by}`,
      );
      moved.set(row + by, text);
      moved.set(row + by + rows, formula);
    }
  }
  return moved;
}

process.exitCode =
  compare(
    [
      {
        work: "paste of 50,000 cells (against reading texts)",
        ours: paste,
        limit: readPlainly,
        goal: 10,
      },
      {
        work: "row inserted, undone (against moving formulas)",
        ours: insertRow,
        limit: movePlainly,
        goal: 3,
      },
    ],
    1.4,
    3,
  ) > 0
    ? 1
    : 0;
