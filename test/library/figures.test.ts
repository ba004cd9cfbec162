import {
  allFigures,
  figureErrata,
  figuresOf,
  figureTable,
  type Figure,
  bundledLibrary as referenceData,
} from "../../src/library";

const figure = (number: string, publication: string): Figure =>
  allFigures().find(
    (item) => item.number.en === `Figure ${number}` && item.publication.startsWith(publication),
  )!;

describe("figures", () => {
  test.each(allFigures().map((item) => [item.number.en, item.title.en, item] as const))(
    "%s (%s): the tables have every row and column, and a number in every cell",
    (_number, _title, item) => {
      const { rows, fields } = figureTable(item, referenceData);
      const [down, across] =
        item.along === "rows"
          ? [item.rows.length, item.columns!.length]
          : [fields.length && rows.length, item.rows.length];
      expect(rows).toHaveLength(down);
      expect(fields).toHaveLength(across);
      for (const row of rows) for (const value of row.values) expect(Number(value)).not.toBeNaN();
    },
  );

  test("figure 6.3 joins It of January to June and of July to December", () => {
    const { rows, period } = figureTable(figure("6.3", "ntp"), referenceData);
    expect(rows.map(({ label }) => label).slice(0, 3)).toEqual(["Januari", "Februari", "Maret"]);
    expect(rows).toHaveLength(12);
    expect(rows[0]?.values).toEqual(["117.14"]);
    expect(period).toBe("2020-01/2020-12");
  });

  test("figure 2 writes March as Maret although the table prints M a r e t", () => {
    const { rows } = figureTable(figure("2", "trade"), referenceData);
    expect(rows[2]).toMatchObject({ label: "Maret", values: ["1064530"] });
  });

  test("errata come along: figure 16 has those of table 7", () => {
    const item = figure("16", "trade");
    expect(figureErrata(item, referenceData)).toEqual(referenceData.errata("trade-ntt-2020.t7"));
  });

  test('figuresOf("trade-ntt-2020.t7") gives figures 1, 10 and 16', () => {
    expect(figuresOf("trade-ntt-2020.t7").map(({ number }) => number.en)).toEqual([
      "Figure 1",
      "Figure 10",
      "Figure 16",
    ]);
    expect(figuresOf("trade-ntt-2020.l5")).toEqual([]);
  });
});
