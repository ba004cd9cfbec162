import { planRecords } from "../../../src/sheets/records";

const plan = planRecords({
  blockId: "records~1",
  language: "en",
  target: { sheet: "Sheet1", cell: "A1" },
  title: "Exports",
  headers: ["Country", "Country"],
  texts: [["Timor Leste", "=1+1"]],
  values: [{ numbers: Float64Array.of(2.5, Number.NaN), decimals: 1 }],
  source: "exports.xlsx",
});

test("planRecords gives a row a record below headers that Excel can tell apart", () => {
  const [, list] = plan.regions;
  expect(list?.cells[0]).toEqual([
    { text: "Country" },
    { text: expect.not.stringMatching(/^Country$/) },
  ]);
  expect(list?.cells[1]).toEqual([{ text: "Timor Leste" }, { number: 2.5, format: "#,##0.0" }]);
});

test("planRecords leaves the cell of a record without a number empty, and a text is never a formula", () => {
  expect(plan.regions[1]?.cells[2]).toEqual([{ text: "=1+1" }, { empty: true }]);
});

test("planRecords says below the list where it comes from", () => {
  expect(plan.regions[2]).toMatchObject({ at: { row: 6 }, cells: [[{ text: "exports.xlsx" }]] });
});
