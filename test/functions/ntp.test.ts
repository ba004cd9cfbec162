import { CustomFunctionsError } from "../fakes/custom-functions";
import { customFunctions, errorOf } from "../support/call-function";
import { setCurrentLanguage } from "../../src/language";

const NTP = customFunctions.NTP!;

afterEach(() => setCurrentLanguage("en"));

test("NTP of a row against a column fills the block between them", () => {
  expect(NTP([[100, 110]], [[50], [100]])).toEqual([
    [200, 220.00000000000003],
    [100, 110.00000000000001],
  ]);
});

test("NTP of 1 x 3 against 1 x 2 is #VALUE! as a whole", () => {
  const error = errorOf(() => NTP([[1, 2, 3]], [[1, 2]]));
  expect([error.code, error.message]).toEqual([
    "#VALUE!",
    "ib: the range is 1 x 2, but 1 x 3 is needed. Choose ranges of matching size.",
  ]);
});

test("NTP speaks Indonesian when the pane does", () => {
  setCurrentLanguage("id");
  const [[cell]] = NTP([["padi"]], [[100]]) as [[CustomFunctionsError]];
  expect(cell.message).toBe('it, baris 1, kolom 1: "padi" adalah teks, bukan angka.');
});

test.each([
  ["a negative it", -1, 100, "#VALUE!"],
  ["a negative ib", 1, -100, "#VALUE!"],
  ["nothing at all", "", "", "#DIV/0!"],
  ["1e300 against 1e-300", 1e300, 1e-300, "#NUM!"],
])("NTP of %s fails in its cell", (_, it, ib, code) => {
  const [[cell]] = NTP([[it]], [[ib]]) as [[CustomFunctionsError]];
  expect(cell.code).toBe(code);
});

test("NTP of ragged rows is #VALUE!", () => {
  expect(errorOf(() => NTP([[1, 2], [1]], [[1]])).code).toBe("#VALUE!");
});

test("NTP of no cell is #VALUE!", () => {
  expect(errorOf(() => NTP([[]], [[1]])).code).toBe("#VALUE!");
});
