import { stackSections } from "../../src/sheets/layout";

describe("stackSections", () => {
  const { first, none, words, last } = stackSections(3, {
    first: { lead: 2, rows: 4 },
    none: undefined,
    words: { header: false, rows: 2, gap: 3 },
    last: { rows: 1 },
  });

  test("puts title, hint, header and rows below each other, and a blank line before the next part", () => {
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
});
