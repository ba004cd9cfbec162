import { NTP } from "../../../src/functions";
import { previewResult, resultFormat } from "../../../src/taskpane/functions/preview-result";
import "../../fakes/custom-functions";

const entry = {
  id: "NTP",
  parameters: ["it", "ib"].map((name) => ({
    name,
    optional: false,
    description: { id: "", en: "" },
    words: null,
  })),
};
const run = (_id: string, args: readonly unknown[]) => NTP(args[0] as never, args[1] as never);

test("previewResult gives what the function gives on the cells", () => {
  const preview = previewResult(run, entry, [[[110, 99]], [[100, 90]]]);
  expect(preview).toEqual({
    kind: "values",
    values: [[expect.closeTo(110, 10), expect.closeTo(110, 10)]],
  });
});

test("previewResult names the argument that an error is about", () => {
  const preview = previewResult(run, entry, [[[110, 99]], [[100, 90, 80]]]);
  expect(preview).toMatchObject({ kind: "error", argument: expect.stringMatching(/^i[tb]$/) });
});

test.each([
  [[[1, 2]], "#,##0"],
  [[[1, 2.5]], "#,##0.00"],
  [[["CSA", 7]], "#,##0"],
])("resultFormat of %j is %s", (values, format) => {
  expect(resultFormat(values)).toBe(format);
});
