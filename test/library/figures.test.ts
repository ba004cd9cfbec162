import { ntpBook, tradeBook } from "../support/bundled-books";
import { figureErrata, figuresOf, figureTable, type Figure } from "../../src/library";
import { bundledLibrary as referenceData } from "../../src/bundled";

const bookOf = (kind: string) => (kind === "ntp" ? ntpBook : tradeBook);

const figure = (number: string, publication: string): Figure =>
  bookOf(publication).figures.find((item) => item.number.en === `Figure ${number}`)!;

describe("figures", () => {
  test.each(
    [ntpBook, tradeBook].flatMap((book) =>
      book.figures.map((item) => [item.number.en, item.title.en, item, book] as const),
    ),
  )(
    "%s (%s): the tables have every row and column, and a number in every cell",
    (_number, _title, item, book) => {
      const { rows, columns } = figureTable(book, item);
      const [down, across] =
        item.along === "rows"
          ? [item.rows.length, item.columns!.length]
          : [columns.length && rows.length, item.rows.length];
      expect(rows).toHaveLength(down);
      expect(columns).toHaveLength(across);
      for (const row of rows) for (const value of row.values) expect(Number(value)).not.toBeNaN();
    },
  );

  test("figure 6.3 joins It of January to June and of July to December", () => {
    const { rows, period } = figureTable(ntpBook, figure("6.3", "ntp"));
    expect(rows.map(({ label }) => label).slice(0, 3)).toEqual(["Januari", "Februari", "Maret"]);
    expect(rows).toHaveLength(12);
    expect(rows[0]?.values).toEqual(["117.14"]);
    expect(period).toBe("2020-01/2020-12");
  });

  test("figure 2 writes March as Maret although the table prints M a r e t", () => {
    const { rows } = figureTable(tradeBook, figure("2", "trade"));
    expect(rows[2]).toMatchObject({ label: "Maret", values: ["1064530"] });
  });

  test("errata come along: figure 16 has those of table 7", () => {
    const item = figure("16", "trade");
    expect(figureErrata(tradeBook, item)).toEqual(referenceData.errata("trade-ntt-2020.t7"));
  });

  test("figuresOf(tradeBook, table t7) gives figures 1, 10 and 16", () => {
    expect(figuresOf(tradeBook, tradeBook.table("t7")).map(({ number }) => number.en)).toEqual([
      "Figure 1",
      "Figure 10",
      "Figure 16",
    ]);
    expect(figuresOf(tradeBook, tradeBook.table("l5"))).toEqual([]);
  });
});
