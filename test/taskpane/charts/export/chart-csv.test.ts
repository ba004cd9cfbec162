import { chartCsv } from "../../../../src/taskpane/charts/export/chart-csv";
import { dwarfedBars, sampleBars, sampleLines } from "../../../support/sample-charts";

const linesOf = (text: string) => text.replace("\ufeff", "").trimEnd().split("\r\n");

test("numbers of lines: title with unit, headers, rows with gaps, marks beside what has some, source", () => {
  expect(linesOf(chartCsv(sampleLines, "en"))).toEqual([
    '"NTP by subsector, 2018 = 100"',
    "Month,Food crops,Food crops: marks,Fisheries",
    "January,101.5,r,99",
    "February,,,98.5",
    "March,104,*,98",
    '"Source: BPS, ""Farmers\' terms of trade"", Table 2, p. 7."',
  ]);
});

test("in Indonesian as Excel there reads it: semicolons and decimal commas", () => {
  expect(linesOf(chartCsv(sampleBars, "id"))[2]).toBe("Seluruhnya;1,5");
  expect(linesOf(chartCsv(sampleBars, "id"))[4]).toBe("Solar;-0,25");
});

test("numbers have no digits that the computer adds, and labels are never formulas", () => {
  const bars = [{ label: "=1+1", value: 0.1 + 0.2, text: "0,30" }];
  expect(linesOf(chartCsv({ ...dwarfedBars, bars }, "en"))[2]).toBe("'=1+1,0.3");
});
