import { bundledLibrary } from "../../../src/bundled";
import { blockRequest } from "../../../src/sheets";
import { planTable } from "../../../src/sheets/table";
import { lookupIn } from "../../../src/taskpane/lookup-in";
import { ownPackage, createLibrary, type Library } from "../../../src/library";
import type { OwnTable } from "../../../src/table";
import { moveCells } from "../../../workbench/host/model";
import { openWorkbook } from "./open-workbook";

const own: OwnTable = {
  id: "mine.a",
  title: { id: "Panen", en: "Harvest" },
  columns: [{ key: "2030", title: { id: "2030", en: "2030" }, unit: "ton" }],
  rows: ["10.5", "4.25"].map((value, at) => ({
    ...{ key: `r${at}`, code: "", parent: "", label: `Tempat ${at}`, values: [value] },
  })),
  notes: [],
  source: { publisher: "BPS", address: "https://webapi.bps.go.id/v1/x", readOn: "2031-01-05" },
};
const ownLibrary = createLibrary([
  ownPackage({ id: "mine", version: "1", title: { id: "", en: "" }, tables: [own] }),
]);

const blocks: [string, Library, string][] = [
  ["a bundled table", bundledLibrary, "trade-ntt-2020.t8"],
  ["a live table", ownLibrary, "mine.a"],
];

/** A workbook with the table at B2, and what is known of a cell of it by the place and value of the cell. */
async function opened(library: Library, id: string) {
  const { host, executor, type } = openWorkbook();
  const table = library.table(id);
  const target = { sheet: "Sheet1", cell: "B2" };
  const plan = planTable(table, blockRequest({ library }, table, "en", target));
  expect(await executor.apply(plan, { overwrite: false })).toMatchObject({ ok: true });
  const { workbook } = host;
  const cited = async (sheet: string, row: number, column: number) => {
    const places = await executor.places();
    if (!places.ok) throw new Error("no places");
    const found = workbook.sheets.find(({ name }) => name === sheet)!;
    const address = `'${sheet}'!${String.fromCharCode(65 + column)}${row + 1}`;
    return lookupIn(library, places.value)(address, found.valueAt(row, column));
  };
  const region = plan.regions.find((one) => one.table)!;
  const line = region.cells.findIndex((cells) => cells.some((cell) => "number" in cell));
  const column = region.cells[line]!.findIndex((cell) => "number" in cell);
  return {
    ...{ workbook, executor, type, cited, plan },
    sheet: workbook.sheets[0]!,
    at: { row: 1 + region.at.row + line, column: 1 + region.at.column + column },
  };
}

describe.each(blocks)("a cell of %s", (_, library, id) => {
  test("is cited the same after its sheet has another name, rows came in above, and the block was moved", async () => {
    const { workbook, sheet, at, cited } = await opened(library, id);
    const first = await cited("Sheet1", at.row, at.column);
    expect(first).toMatchObject({ figure: { value: expect.any(String) as string } });
    workbook.renameSheet(sheet, "It's 2031");
    expect(await cited("It's 2031", at.row, at.column)).toEqual(first);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("It's 2031").getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(await cited("It's 2031", at.row + 2, at.column)).toEqual(first);
    expect(await cited("It's 2031", at.row - 2, at.column)).not.toEqual(first);
    const used = sheet.usedArea()!;
    moveCells(
      workbook,
      { sheet, area: used },
      { sheet, row: used.row + 5, column: used.column + 3 },
    );
    expect(await cited("It's 2031", at.row + 7, at.column + 3)).toEqual(first);
    expect(await cited("It's 2031", at.row + 2, at.column)).toBe("no-block");
  });

  test("a plain copy of it elsewhere is not known, nor one in another sheet at the same address", async () => {
    const { workbook, sheet, at, cited } = await opened(library, id);
    const value = sheet.valueAt(at.row, at.column) as number;
    sheet.write({ row: 80, column: 20, rows: 1, columns: 1 }, [[value]]);
    expect(await cited("Sheet1", 80, 20)).toBe("no-block");
    const other = workbook.addSheet("Copy");
    other.write({ ...at, rows: 1, columns: 1 }, [[value]]);
    expect(await cited("Copy", at.row, at.column)).toBe("no-block");
  });

  test("is not cited once something else was typed into it", async () => {
    const { at, cited, type } = await opened(library, id);
    type(at.row, at.column, [["1.5"]]);
    expect(await cited("Sheet1", at.row, at.column)).toBe("edited");
  });
});
