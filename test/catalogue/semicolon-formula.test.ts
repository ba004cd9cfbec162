import { semicolonFormula } from "../../src/catalogue";

describe("semicolonFormula", () => {
  test.each([
    ["=BPS.NTP(116.56,107.04)", "=BPS.NTP(116,56;107,04)"],
    ["=BPS.NTP({116.56,107.04},1.5)", "=BPS.NTP({116,56\\107,04};1,5)"],
    ["=BPS.L({1;1},{1.2,1.5;3,4},{1;1})", "=BPS.L({1;1};{1,2\\1,5;3\\4};{1;1})"],
    ['=BPS.X("a,b ""1.5""",A1:B2)', '=BPS.X("a,b ""1.5""";A1:B2)'],
    ["=SUM('My, sheet 1.5'!A1,2)", "=SUM('My, sheet 1.5'!A1;2)"],
    ["=1", "=1"],
  ])("semicolonFormula(%j) is %j", (comma, semicolon) => {
    expect(semicolonFormula(comma)).toBe(semicolon);
  });
});
