import fc from "fast-check";
import * as sheetJs from "@e965/xlsx";
import { writeXlsx } from "../../workbench/file";
import type { CellSnapshot, WorkbookSnapshot } from "../../workbench/host";
import { keptByFile } from "../support/kept-by-file";
import { richWorkbooks } from "../support/rich-workbooks";

const RUNS = Number(process.env.ROUND_TRIPS ?? 60);

const valueOf = ({ value }: CellSnapshot): unknown =>
  typeof value === "object" ? value.error : value;

/** What the other reader sees of a cell, in our terms. */
function seen(cell: sheetJs.CellObject | undefined): unknown {
  if (!cell) return "";
  return cell.t === "e" ? cell.w : (cell.v ?? "");
}

function compare(saved: WorkbookSnapshot, read: sheetJs.WorkBook): void {
  expect(read.SheetNames).toEqual(saved.sheets.map(({ name }) => name));
  for (const sheet of saved.sheets) {
    const other = read.Sheets[sheet.name] ?? {};
    for (const [address, cell] of Object.entries(sheet.cells)) {
      const found = other[address] as sheetJs.CellObject | undefined;
      const isUncalculated = valueOf(cell) === "#BUSY!";
      const isFilled = sheet.spilled[address] !== undefined;
      if (!isUncalculated && !isFilled)
        expect([address, seen(found)]).toEqual([address, valueOf(cell)]);
      if (cell.formula !== undefined && !cell.formula.includes("BPS.")) {
        expect(found?.f?.replace("_xlfn.", "")).toBe(cell.formula.slice(1));
      }
      // The other reader's name of the format that follows the system's order of day and month.
      const format = found?.z === "m/d/yy" ? "m/d/yyyy" : found?.z;
      if (cell.numberFormat && found?.t === "n") expect(format).toBe(cell.numberFormat);
    }
    for (const [address, value] of Object.entries(sheet.spilled)) {
      const shown = typeof value === "object" ? value.error : value;
      expect(seen(other[address] as sheetJs.CellObject | undefined)).toEqual(shown);
    }
    const merged = (other["!merges"] ?? []).map((area) => sheetJs.utils.encode_range(area));
    expect(merged.sort()).toEqual(sheet.merged);
    const hidden = (other["!rows"] ?? []).flatMap((row, index) => (row?.hidden ? [index + 1] : []));
    expect(hidden).toEqual(sheet.hiddenRows);
  }
  const names = (read.Workbook?.Names ?? []).filter(({ Name }) => !Name.startsWith("_xlnm."));
  expect(names.map(({ Name, Ref }) => [Name, `=${Ref}`])).toEqual(
    saved.names.map(({ name, formula }) => [name, formula]),
  );
}

test("another reader finds the values, formulas, formats, merged areas, hidden rows and names of random workbooks", () => {
  fc.assert(
    fc.property(richWorkbooks, (workbook) => {
      const saved = workbook.snapshot();
      const read = sheetJs.read(writeXlsx(saved), {
        type: "array",
        cellNF: true,
        cellStyles: true,
        cellFormula: true,
        sheetStubs: true,
      });
      compare(keptByFile(saved), read);
    }),
    { seed: 1404, numRuns: RUNS },
  );
});
