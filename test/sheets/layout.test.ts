import { lines, stackSections } from "../../src/sheets/layout";

const atA1 = { newSheet: "S" };

describe("stackSections", () => {
  const { heading, first, none, words, last } = stackSections(atA1, {
    heading: lines(2),
    first: { lead: 2, rows: 4 },
    none: undefined,
    words: { header: false, rows: 2, gap: 3 },
    last: { rows: 1 },
  });

  test("puts title, hint, header and rows below each other, and a blank line before the next part", () => {
    expect(heading.top).toBe(0);
    expect([first.top, first.header, first.row(), first.row(3)]).toEqual([3, 5, 6, 9]);
    expect(words.top).toBe(11);
  });

  test("leaves no room for a part that is left out", () => {
    expect([none.top, none.rows]).toEqual([words.top, 0]);
  });

  test("puts the rows of a part without a header below its title", () => {
    expect([words.row(), words.row(1)]).toEqual([12, 13]);
  });

  test("leaves as many blank lines below a part as it asks for", () => {
    expect(last.top).toBe(words.row(1) + 1 + 3);
  });

  test("begins where it is told to", () => {
    const { part } = stackSections(
      atA1,
      { part: { columns: ["a"], rows: 1 } },
      { row: 2, column: 3 },
    );
    expect([part.top, part.cell("a")]).toEqual([2, "D5"]);
  });
});

describe("a section", () => {
  const { items } = stackSections(
    { sheet: "S", cell: "B3" },
    { items: { columns: ["code", "weight"], rows: 3 } },
  );

  test("names its cells by column and line, from where its block begins", () => {
    expect([items.cell("code"), items.cell("weight", 2)]).toEqual(["B5", "C7"]);
    expect([items.range("weight"), items.range("weight", 1), items.range("code", 0, 2)]).toEqual([
      "C5:C7",
      "C6:C7",
      "B5:B6",
    ]);
    expect(items.across(1)).toBe("B6:C6");
  });

  test("has more columns beside it, in the same lines", () => {
    const points = items.beside(["points"], 1);
    expect([points.cell("points", 2), points.header]).toEqual(["E7", items.header]);
    expect(points.right(2)).toEqual({ row: items.header, column: 6 });
  });

  test("gives a chart its lines from the top left cell of the block", () => {
    expect(items.chartRange("weight", 2)).toEqual({
      at: { row: 2, column: 1 },
      rows: 2,
      columns: 1,
    });
    expect(items.chartTable("code", "weight")).toEqual({
      at: { row: 1, column: 0 },
      rows: 4,
      columns: 2,
    });
  });

  test("refuses a column that it does not have: a formula would name another cell", () => {
    const [unknown] = ["price"] as unknown as ["code"];
    expect(() => items.cell(unknown)).toThrow(RangeError);
  });
});
