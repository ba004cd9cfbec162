import { figureErrata, figureTable } from "../../../src/library";
import { ntpBook, tradeBook } from "../../support/bundled-books";
import { mainRows, planTable, usualChartRows, type TableRequest } from "../../../src/sheets/table";
import type { SheetPlan } from "../../../src/workbook/plan";
import { ntpTable, fixtureBooks, tradeErratum, tradeTable } from "../../fixtures/reference-library";

const request = (changes: Partial<TableRequest> = {}): TableRequest => ({
  blockId: "x~1",
  book: fixtureBooks[0]!,
  errata: [],
  language: "en",
  target: { newSheet: "X" },
  ...changes,
});

/** What a rectangle of a plan holds. */
function cellsAt(
  plan: SheetPlan,
  range: { at: { row: number; column: number }; rows: number; columns: number },
) {
  const { at, cells } = plan.regions[1]!;
  return cells
    .slice(range.at.row - at.row, range.at.row - at.row + range.rows)
    .flatMap((line) => line.slice(range.at.column, range.at.column + range.columns))
    .map((cell) => ("number" in cell ? cell.number : "text" in cell ? cell.text : undefined));
}

describe("planTable of a part of a table", () => {
  test("rows and columns that are named stand in printed order, and the record says which part it is", () => {
    const part = { rows: ["ntp", "it"], columns: ["2020-02", "2020-01"] };
    const plan = planTable(ntpTable, request({ part }));
    expect(cellsAt(plan, { at: { row: 3, column: 0 }, rows: 3, columns: 3 })).toEqual([
      ...["Item", "Jan", "Feb"],
      ...["Indeks Harga yang Diterima Petani", 117.14, 119.78],
      ...["Nilai Tukar Petani", 112.86, 114.73],
    ]);
    expect(plan.source?.part).toEqual(part);
  });

  test("a whole table has no part in its record", () => {
    expect(planTable(ntpTable, request()).source).not.toHaveProperty("part");
  });

  test("a correction in a column that is left out is neither marked nor listed", () => {
    const part = { columns: ["2019"] };
    const plan = planTable(tradeTable, request({ errata: [tradeErratum], part }));
    expect(plan.regions[1]?.notes).toEqual([]);
    expect(JSON.stringify(plan)).not.toContain("205.25");
  });

  test("main rows are those without a parent, those with rows below them, and what stands beside these", () => {
    expect(mainRows(ntpTable)).toEqual(["it", "ib", "ib.ikrt", "ib.bppbm", "ntp"]);
    expect(mainRows(tradeTable)).toEqual(["hs03", "hs09", "total"]);
  });
});

describe("planTable with a chart", () => {
  test("points of lines that are not final are hollow, which the foot of the chart says; bars have none", () => {
    const marked = {
      ...ntpTable,
      rows: ntpTable.rows.map((row) =>
        row.key === "it" ? { ...row, marks: { "2020-01": "r", "2020-02": "**" } } : row,
      ),
    };
    const drawn = (kind: "Line" | "ColumnClustered") => {
      const chart = { kind, title: "NTP", rows: ["it", "ntp"] };
      return planTable(marked, request({ chart })).charts[0];
    };
    const line = drawn("Line");
    expect(line?.series?.map(({ hollow }) => hollow)).toEqual([[1], undefined]);
    expect(line?.source).toMatch(/^Hollow points: figures that are not final\. Source: /);
    expect(JSON.stringify(drawn("ColumnClustered"))).not.toMatch(/hollow/i);
  });

  test("rows of a table through time are lines with months as labels, although others stand between", () => {
    const chart = { kind: "Line", title: "NTP", rows: ["it", "ntp"] } as const;
    const plan = planTable(ntpTable, request({ chart }));
    const [drawn] = plan.charts;
    expect(drawn?.series?.map(({ name }) => name)).toEqual([
      "Indeks Harga yang Diterima Petani",
      "Nilai Tukar Petani",
    ]);
    expect(cellsAt(plan, drawn!.series![1]!.values)[0]).toBe(112.86);
    expect(cellsAt(plan, drawn!.categories!)).toEqual(["Jan", "Feb", "Mar", "Apr", "May", "Jun"]);
    expect(drawn?.at.column).toBeGreaterThan(ntpTable.columns.length + 1);
  });

  test("in a table of measures the rows but the total are points, the columns of the first unit series", () => {
    const columns = tradeTable.columns.map((column, index) => ({
      ...column,
      key: `value_${index}`,
      period: undefined,
    }));
    const chart = { kind: "BarClustered", title: "Exports" } as const;
    const plan = planTable({ ...tradeTable, columns }, request({ chart }));
    const [drawn] = plan.charts;
    expect(drawn?.series?.map(({ name }) => name)).toEqual(["2019", "2020"]);
    expect(cellsAt(plan, drawn!.categories!)).toEqual(["Ikan dan Udang", "Kopi, Teh, Rempah"]);
  });

  test("a chart of rows that are not inserted is left out", () => {
    const chart = { kind: "Line", title: "NTP", rows: ["ntp"] } as const;
    expect(planTable(ntpTable, request({ chart, part: { rows: ["it"] } })).charts).toEqual([]);
  });

  test("usual rows of a chart are those that stand by themselves, without a total", () => {
    expect(usualChartRows(ntpTable)).toEqual(["it", "ib", "ntp"]);
    expect(usualChartRows(tradeTable)).toEqual(["hs03", "hs09"]);
  });
});

describe("planTable of a figure", () => {
  test.each(
    [ntpBook, tradeBook].flatMap((book) =>
      book.figures.map((figure) => [figure.number.en, book.id, figure, book] as const),
    ),
  )(
    "%s of %s has a chart whose series and labels lie within its table",
    (_number, _id, figure, book) => {
      const table = figureTable(book, figure);
      const plan = planTable(table, {
        ...request({ chart: { kind: figure.kind, title: figure.title.en } }),
        book,
        errata: figureErrata(book, figure),
      });
      const [chart] = plan.charts;
      expect(chart?.series).toHaveLength(table.columns.length);
      for (const { values } of chart!.series!) {
        const numbers = cellsAt(plan, values);
        expect(numbers).toHaveLength(table.rows.length);
        expect(numbers.every((value) => typeof value === "number")).toBe(true);
      }
      expect(cellsAt(plan, chart!.categories!).every((label) => typeof label === "string")).toBe(
        true,
      );
    },
  );

  test("figure 16 marks the two corrected balances and the corrected exports, and lists them", () => {
    const figure = tradeBook.figures.find(({ number }) => number.en === "Figure 16")!;
    const plan = planTable(figureTable(tradeBook, figure), {
      ...request(),
      errata: figureErrata(tradeBook, figure),
    });
    expect(plan.regions[1]?.notes).toHaveLength(3);
    expect(plan.regions[2]?.cells).toHaveLength(5);
    expect(plan.regions[2]?.cells[3]?.[0]).toMatchObject({
      text: expect.stringMatching(/^Correction at 2018, .*Printed: 17,81\. Corrected: 17\.80\./),
    });
  });
});
