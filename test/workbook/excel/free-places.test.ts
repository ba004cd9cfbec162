import type { SheetPlan } from "../../../src/workbook/plan";
import { smallPlan } from "../../support/small-plan";
import { ntpPlan, openWorkbook } from "./open-workbook";

const at = (cell: string) => ntpPlan("ntp~2", { sheet: "Sheet1", cell });

/** A block of two rows and three columns. */
function small(cell: string): SheetPlan {
  const line = [{ text: "a" }, { text: "b" }, { text: "c" }];
  const region = { at: { row: 0, column: 0 }, cells: [line, line], formats: [], notes: [] };
  const plan = smallPlan("small", { sheet: "Sheet1", cell });
  return { ...plan, regions: [region], charts: [], columnWidths: [] };
}

/** The free places for a small block near a cell, as `below A7`, on a sheet with these cells filled. */
async function placesNear(cell: string, ...filled: [row: number, column: number][]) {
  const { executor, type } = openWorkbook();
  for (const [row, column] of filled) type(row, column, [["x"]]);
  const places = await executor.freePlaces(small(cell));
  return places.ok && places.value.map(({ kind, cell: place }) => `${kind} ${place}`);
}

describe("freePlaces", () => {
  test("beside a table, they are below and beside what is in the way, and the plan fits in each", async () => {
    const { executor } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", { sheet: "Sheet1", cell: "A1" }), { overwrite: false });
    const places = await executor.freePlaces(at("A1"));
    expect(places.ok && places.value.map(({ kind }) => kind)).toEqual(["below", "beside"]);
    for (const { sheet, cell } of places.ok ? places.value : []) {
      const outcome = await executor.apply(ntpPlan(`ntp~${cell}`, { sheet, cell }), {
        overwrite: false,
      });
      expect(outcome).toMatchObject({ ok: true, value: { status: "inserted" } });
    }
  });

  test("right beside a table a block would touch it: the cell itself is not offered", async () => {
    const { executor } = openWorkbook();
    await executor.apply(ntpPlan("ntp~1", { sheet: "Sheet1", cell: "A1" }), { overwrite: false });
    const places = await executor.freePlaces(at("H4"));
    expect(places.ok && places.value.map(({ kind }) => kind)).toEqual(["below", "beside"]);
  });

  test("on an empty sheet the cell is free, and so are the beginnings of its columns and rows", async () => {
    expect(await placesNear("C3")).toEqual(["here C3", "below C1", "beside A3"]);
    expect(await placesNear("A1")).toEqual(["here A1"]);
  });

  test("cells with anything in them are not offered, nor those that touch them", async () => {
    expect(await placesNear("A1", [0, 0])).toEqual(["below A3", "beside C1"]);
    expect(await placesNear("D4", [4, 4])).toEqual(["below D7", "beside G4"]);
  });

  test("below is below what stands in the columns of the block and right beside them", async () => {
    expect(await placesNear("D4", [3, 3], [20, 2])).toContain("below D23");
    expect(await placesNear("D4", [3, 3], [20, 6])).toContain("below D23");
    expect(await placesNear("D4", [3, 3], [20, 1], [20, 7])).toContain("below D6");
  });

  test("beside is beside what stands in the rows of the block and right above or below them", async () => {
    expect(await placesNear("D4", [3, 3], [2, 20])).toContain("beside W4");
    expect(await placesNear("D4", [3, 3], [5, 20])).toContain("beside W4");
    expect(await placesNear("D4", [3, 3], [1, 20], [6, 20])).toContain("beside F4");
  });

  test("at the end of the sheet only places that take the whole block are offered", async () => {
    expect(await placesNear("XFD1", [0, 0])).toEqual(["beside C1", "below A3"]);
    expect(await placesNear("A1048576", [0, 0])).toEqual(["below A3", "beside C1"]);
    expect(await placesNear("XFB1048575")).toEqual([
      "here XFB1048575",
      "below XFB1",
      "beside A1048575",
    ]);
    expect(await placesNear("A1", [0, 0], [1_048_575, 16_383])).toEqual(["below A3", "beside C1"]);
  });

  test("rows that are hidden are not offered", async () => {
    const { executor, type, host } = openWorkbook();
    type(4, 1, [["x"]]);
    const sheet = host.workbook.sheets[0]!;
    sheet.hideRows({ row: 0, column: 0, rows: 20, columns: 1 }, true);
    const places = await executor.freePlaces(small("A1"));
    expect(places.ok && places.value).toEqual([]);
  });

  test("cells with a look of their own are in use", async () => {
    const { executor, type, host } = openWorkbook();
    type(0, 0, [["x"]]);
    const look = { row: 4, column: 0, rows: 1, columns: 1 };
    host.workbook.sheets[0]!.changeFormats(look, () => ({ fill: "#FFFF00" }));
    const places = await executor.freePlaces(small("A1"));
    expect(places.ok && places.value.map(({ cell }) => cell)).toEqual(["A7", "C1"]);
  });

  test("a failure of Excel is said, and not taken for a place in use", async () => {
    const { executor, host } = openWorkbook();
    for (let request = 2; request < 9; request++)
      host.faults.inject({ request, action: 0, when: "before", code: "GeneralException" });
    expect(await executor.freePlaces(small("A1"))).toMatchObject({ ok: false });
  });

  test("a new sheet needs no place", async () => {
    const { executor } = openWorkbook();
    const places = await executor.freePlaces(ntpPlan("ntp~1", { newSheet: "New" }));
    expect(places).toEqual({ ok: true, value: [] });
  });
});
