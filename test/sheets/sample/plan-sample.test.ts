import { ntp } from "../../../src/core";
import { blockExtent } from "../../../src/workbook/plan";
import { planSample } from "../../../src/sheets/sample";
import { ntpTable, fixtureBooks } from "../../fixtures/reference-library";

const request = {
  blockId: "sample~1",
  book: fixtureBooks[0] as (typeof fixtureBooks)[0],
  errata: [],
  language: "en" as const,
  target: { sheet: "Sheet1", cell: "A1" },
};

describe("planSample", () => {
  const plan = planSample(ntpTable, request);
  const formulas = plan.regions
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) => ("formula" in cell ? [cell] : []));

  test("live NTP refers to the rows It and Ib of the table below", () => {
    expect(formulas[0]?.formula).toBe("=BPS.NTP(B9:G9,B10:G10)");
    const table = plan.regions.find((region) => region.table);
    expect(table?.at).toEqual({ row: 7, column: 0 });
    expect(table?.cells[1]?.[0]).toEqual({ text: "Indeks Harga yang Diterima Petani" });
  });

  test("live NTP carries the six values that core gives", () => {
    const expected = formulas[0]?.expected as number[][];
    expect(expected[0]).toHaveLength(6);
    expect(expected[0]?.[0]).toBe(ntp(117.14, 103.79));
  });

  test("differences from print are 0 to two decimals, or what rounding does", () => {
    expect(formulas[1]?.formula).toBe("=ROUND(B4-B14,2)");
    for (const { expected } of formulas.slice(1)) {
      expect(Math.abs(expected as number)).toBeLessThanOrEqual(0.01);
    }
  });

  test("formula addresses follow the target cell", () => {
    const moved = planSample(ntpTable, { ...request, target: { sheet: "S", cell: "C5" } });
    const cell = moved.regions[2]?.cells[0]?.[0];
    expect(cell).toMatchObject({ formula: "=BPS.NTP(D13:I13,D14:I14)" });
  });

  test("spill stands outside every other region of the plan", () => {
    const taken = new Set<string>();
    for (const { at, cells } of plan.regions) {
      cells.forEach((line, row) =>
        line.forEach((_, column) => taken.add(`${at.row + row},${at.column + column}`)),
      );
    }
    for (let column = 2; column <= 6; column++) expect(taken.has(`3,${column}`)).toBe(false);
    expect(blockExtent(plan).columns).toBe(7);
  });

  test("table without It and Ib gives the table alone", () => {
    const rows = ntpTable.rows.filter(({ key }) => key !== "it");
    expect(planSample({ ...ntpTable, rows }, request).regions).toHaveLength(3);
  });
});
