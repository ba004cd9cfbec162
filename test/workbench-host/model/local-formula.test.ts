import { english, indonesian, invariantFormula, localFormula } from "../../../workbench/host";

const pairs = [
  ["=SUM(A1:B2,3)", "=SUM(A1:B2;3)"],
  ["=1.5+.5", "=1,5+,5"],
  ["=1.5E-3%", "=1,5E-3%"],
  ["={1.5,2;3,4}", "={1,5\\2;3\\4}"],
  ['=IF(A1="1,5;2.5","a.b",\'x,y\'!A1)', '=IF(A1="1,5;2.5";"a.b";\'x,y\'!A1)'],
  ["=BPS.NTP(B1:D1,B2:D2)", "=BPS.NTP(B1:D1;B2:D2)"],
  ["=SUM(Table1[[#Headers],[a, b]],$A$1)", "=SUM(Table1[[#Headers];[a, b]];$A$1)"],
  ["=LET(x1,2,x1*1.25)", "=LET(x1;2;x1*1,25)"],
] as const;

test.each(pairs)("%s is %s under Indonesian settings, and back", (invariant, local) => {
  expect(localFormula(invariant, indonesian)).toBe(local);
  expect(invariantFormula(local, indonesian)).toBe(invariant);
});

test.each(["=SUM(A1,B1)", "={1,5,2}", "=F(A1 , B1)"])("%s is no formula there", (typed) => {
  expect(invariantFormula(typed, indonesian)).toBeUndefined();
});

test("English settings change nothing", () => {
  expect([localFormula("=F(1.5,2)", english), invariantFormula("=F(1.5,2)", english)]).toEqual([
    "=F(1.5,2)",
    "=F(1.5,2)",
  ]);
});
