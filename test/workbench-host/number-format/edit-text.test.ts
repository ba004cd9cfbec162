import fc from "fast-check";
import { editText, english, indonesian, readEntry } from "../../../workbench/host";

test.each([
  [117.14, "General", "117,14"],
  [1234.5, "#,##0.00", "1234,5"],
  [0.125, "0%", "12,5%"],
  [43952, "mmm-yy", "01/05/2020"],
  [43952.5, "m/d/yyyy h:mm", "01/05/2020 12:00:00"],
  [0.5, "h:mm", "12:00:00"],
  [1e21, "General", "1E+21"],
])("in an Indonesian system editText(%d, %j) is %j", (value, format, text) => {
  expect(editText(value, format, indonesian)).toBe(text);
});

test.each([english, indonesian])(
  "what editText gives is read as the same number ($name)",
  (culture) => {
    const format = fc.constantFrom("General", "0.00", "#,##0.00", "0%", "0.00E+00");
    fc.assert(
      fc.property(
        fc
          .double({ noNaN: true, min: -1e15, max: 1e15 })
          .filter((number) => Math.abs(number) > 1e-5),
        format,
        (number, numberFormat) => {
          const kept = Number(number.toPrecision(15));
          const { value } = readEntry(editText(kept, numberFormat, culture), numberFormat, culture);
          expect(Math.abs(Number(value) - kept)).toBeLessThanOrEqual(Math.abs(kept) * 1e-14);
        },
      ),
      { seed: 20262, numRuns: 300 },
    );
  },
);
