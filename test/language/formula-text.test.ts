import { localFormula } from "../../src/language";

test.each([
  ["=BPS.NTP(116.56,107.04)", "=BPS.NTP(116,56;107,04)"],
  ["=BPS.NTP(A1:B2,C1:D2)", "=BPS.NTP(A1:B2;C1:D2)"],
  ["=BPS.TRADE_SHARE({1.5,2;3,4},,2)", "=BPS.TRADE_SHARE({1,5\\2;3\\4};;2)"],
  ['=BPS.HS_SECTOR("27,1.5","id")', '=BPS.HS_SECTOR("27,1.5";"id")'],
  ["=BPS.BALANCE(.5,2)", "=BPS.BALANCE(,5;2)"],
])("localFormula(%s, id) is %s", (formula, expected) => {
  expect(localFormula(formula, "id")).toBe(expected);
});

test("localFormula(formula, en) is the formula", () => {
  expect(localFormula("=BPS.NTP(1.5,{1,2})", "en")).toBe("=BPS.NTP(1.5,{1,2})");
});
