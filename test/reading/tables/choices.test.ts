import { placeKey, placeOf, readTables, splitArea } from "../../../src/reading/tables";
import { drawnSheet, readDrawn, shown } from "../../support/read-text-grid";

const open = `
Uraian | 2020 | 2021
Padi | 12.610 | 13.405
Jagung | 11.200 | 10.750`;

describe("readTables with choices of the reader", () => {
  it.each([
    [",", ["12610", "13405"]],
    [".", ["12.610", "13.405"]],
  ] as const)("decimals set off by %s", (decimalMark, values) => {
    const [table] = readDrawn(open, { tables: { "0-0-0": { decimalMark } } }).tables;
    expect(table?.table.rows[0]?.values).toEqual(values);
    expect(table?.doubts).toEqual([]);
  });

  it("period, unit and title", () => {
    const [table] = readDrawn(open, {
      tables: { "0-0-0": { title: "Harga", period: "2021", unit: "Rp/Kg" } },
    }).tables;
    expect(table).toMatchObject({
      period: "2021",
      unit: { unit: "Rp/Kg" },
      table: { title: { id: "Harga" } },
    });
    expect(table?.table.columns[0]?.unit).toBe("Rp/Kg");
  });

  it("rows and columns that are left out stay counted as left over", () => {
    const { tables, leftOver } = readDrawn(open, {
      tables: { "0-0-0": { skipRows: [2], skipColumns: [1], decimalMark: "," } },
    });
    expect(tables.map(shown)).toEqual([{ columns: ["2021"], rows: ["Padi | 13405"] }]);
    expect(leftOver.map(({ text }) => text)).toEqual(["12.610", "11.200", "10.750"]);
  });

  it("header rows and label columns", () => {
    const sheet = `
1 | 101 | 5,5
2 | 102 | 6,5
3 | 103 | 7,5`;
    const [table] = readDrawn(sheet, {
      tables: { "0-0-0": { headerRows: [0], labelColumns: [0, 1] } },
    }).tables;
    expect(table?.table.rows.map(({ values }) => values)).toEqual([["6.5"], ["7.5"]]);
    expect(table?.table.columns[0]?.title.id).toBe("5,5");
  });

  it("a table cut in two, and two joined to one", () => {
    const sheet = `
Negara | 2020
Cina | 1,5
India | 2,5
Jepang | 3,5`;
    const [whole] = readDrawn(sheet).tables;
    if (!whole) throw new Error("no table");
    const areas = { 0: splitArea(whole.area, { row: 2 }) };
    const cut = readTables(drawnSheet(sheet), { areas });
    expect(cut.tables.map(({ table }) => table.rows.length)).toEqual([1, 2]);
    const ids = cut.tables.map(({ id }) => id);
    const { tables } = readTables(drawnSheet(sheet), { areas, joined: [ids] });
    expect(tables.map(({ table }) => table.rows.map(({ label }) => label))).toEqual([
      ["Cina", "India", "Jepang"],
    ]);
  });

  it("parts that were joined stay apart when the reader says so", () => {
    const sheet = `
Negara | 2020
Cina | 1,5

Lanjutan
Negara | 2020
India | 2,5`;
    expect(readDrawn(sheet).tables).toHaveLength(1);
    expect(readDrawn(sheet, { apart: ["0-3-0"] }).tables).toHaveLength(2);
  });

  it("the place of each figure leads back to the file, also in a joined part", () => {
    const [table] = readDrawn(`
Negara | 2020
Cina | 1,5

Lanjutan
Negara | 2020
India | 2,5`).tables;
    if (!table) throw new Error("no table");
    expect(placeOf(table, 0, 0)).toEqual({ grid: 0, row: 1, column: 1 });
    expect(placeOf(table, 1, 0)).toEqual({ grid: 0, row: 5, column: 1 });
    expect(placeOf(table, 2, 0)).toBeUndefined();
  });

  it("a figure that can be read in two ways is what the reader says, also in a joined part", () => {
    const sheet = `
Negara | 2020
Cina | 12.610

Lanjutan
Negara | 2020
India | 13.405`;
    const [unsure] = readDrawn(sheet).tables;
    expect(unsure?.doubts.map(({ readings }) => readings)).toEqual([
      ["12610", "12.610"],
      ["13405", "13.405"],
    ]);
    const place = placeOf(unsure!, 1, 0)!;
    const settled = (figure: string) =>
      readDrawn(sheet, { figures: { [placeKey(place)]: figure } }).tables[0];
    expect(settled("13405")?.table.rows[1]?.values).toEqual(["13405"]);
    expect(settled("13405")?.doubts.map(({ row }) => row)).toEqual([0]);
    expect(settled("99")?.table.rows[1]?.values).toEqual(unsure?.table.rows[1]?.values);
    expect(settled("99")?.doubts).toHaveLength(2);
  });
});
