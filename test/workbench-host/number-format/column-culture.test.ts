import { columnReading, english, indonesian } from "../../../workbench/host";

test.each([
  [["7.500", "117,14"], indonesian, "7.500"],
  [["7.500", "117.14"], english, "7.500"],
  [["7,500", "1.234.567"], indonesian, "7,500"],
  [["7.500", "1,234,567"], english, "7.500"],
  [["0.500"], english, undefined],
  [["7.500", "5.000"], undefined, "7.500"],
  [["117,14", "117.14"], undefined, undefined],
  [["(Rp 1.234,5)", "-12,5 %"], indonesian, undefined],
  [["2020", "Padi", "", "1.2.3"], undefined, undefined],
])("columnReading(%j) proves %j", (texts, proved, ambiguous) => {
  expect(columnReading(texts)).toEqual({ proved, ambiguous });
});
