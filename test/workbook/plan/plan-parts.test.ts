import {
  displayText,
  fingerprint,
  freeSheetName,
  newBlockId,
  planFormula,
  uniqueHeaders,
} from "../../../src/workbook/plan";
import { tableName } from "../../../src/sheets/table";

describe("uniqueHeaders", () => {
  test("equal headers, also in other letters, get a number; an empty one its position", () => {
    expect(uniqueHeaders(["Jan", "jan", "Jan", ""])).toEqual(["Jan", "jan (2)", "Jan (3)", "(4)"]);
  });

  test("a header that a number would repeat is passed over", () => {
    expect(uniqueHeaders(["a (2)", "a", "a"])).toEqual(["a (2)", "a", "a (3)"]);
  });
});

describe("freeSheetName", () => {
  test("a taken name gets a number, forbidden signs become blanks", () => {
    expect(freeSheetName("NTP 1/2", ["ntp 1 2"])).toBe("NTP 1 2 (2)");
  });

  test("a name never exceeds 31 characters, with its number too", () => {
    const wish = "x".repeat(40);
    expect(freeSheetName(wish, [])).toHaveLength(31);
    expect(freeSheetName(wish, ["x".repeat(31)])).toHaveLength(31);
  });

  test("nothing left to use gives Timbang, and Excel's own History is avoided", () => {
    expect(freeSheetName("[]", [])).toBe("Timbang");
    expect(freeSheetName("History", [])).toBe("History (2)");
  });
});

describe("displayText", () => {
  test("1234.5 with two decimals is 1.234,50 in Indonesian and 1,234.50 in English", () => {
    const cell = { number: 1234.5, format: "#,##0.00" };
    expect(displayText(cell, "id")).toBe("1.234,50");
    expect(displayText(cell, "en")).toBe("1,234.50");
  });

  test("nil shows as a dash, a printed zero as a number", () => {
    expect(displayText({ number: 0, format: '#,##0.0;-#,##0.0;"-"' }, "en")).toBe("-");
    expect(displayText({ number: 0, format: "#,##0.0" }, "en")).toBe("0.0");
  });

  test("a live formula shows the first value it is expected to give", () => {
    expect(displayText({ formula: "=X()", expected: [[1.5, 2]], format: "#,##0.0" }, "en")).toBe(
      "1.5",
    );
  });
});

describe("fingerprint", () => {
  test("a number and the same digits as text differ", () => {
    expect(fingerprint([["a", 1]])).not.toBe(fingerprint([["a", "1"]]));
  });

  test("blanks and letter case of a formula do not count, those of a text do", () => {
    expect(fingerprint([["=bps.ntp(A1, B1)"]])).toBe(fingerprint([["=BPS.NTP(A1,B1)"]]));
    expect(fingerprint([["a b"]])).not.toBe(fingerprint([["ab"]]));
  });

  test("moving a value to the next cell or row is seen", () => {
    const prints = [[["a", ""]], [["", "a"]], [["a"], [""]]].map((cells) => fingerprint(cells));
    expect(new Set(prints).size).toBe(3);
  });
});

describe("names", () => {
  test("newBlockId holds its content and six random signs", () => {
    expect(newBlockId("ntp-kaltim-2020.l2", 0)).toBe("ntp-kaltim-2020.l2~000000");
    expect(newBlockId("x", 1 - 2 ** -40)).toBe("x~zzzzzz");
  });

  test("tableName has only letters, digits and underscores", () => {
    expect(tableName("trade-ntt-2020.l1.2")).toBe("trade_ntt_2020_l1_2");
  });
});

test("planFormula is a block of one live formula without a source", () => {
  const plan = planFormula({
    blockId: "f~1",
    formula: "=BPS.NTP(116.56,107.04)",
    expected: 108.89,
    language: "id",
    target: { sheet: "Sheet1", cell: "B2" },
  });
  expect(plan).toMatchObject({
    source: null,
    regions: [{ cells: [[{ formula: "=BPS.NTP(116.56,107.04)", expected: 108.89 }]] }],
  });
});
