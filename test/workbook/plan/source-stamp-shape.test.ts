import { isSourceStamp } from "../../../src/workbook/plan";

const stamp = (recipe: object) => ({
  table: "trade-ntt-2020.l1.2",
  edition: "corrected",
  dataVersion: "1",
  recipe,
});
const profile = {
  kind: "trade-profile",
  flow: "exports-by-port",
  dimension: "hs",
  year: 2020,
  top: 5,
  asValues: false,
};

test.each([
  [{}, true],
  [{ sectors: "nonmigas" }, true],
  [{ sectors: "some" }, false],
  [{ sectors: 1 }, false],
  [{ flow: "gold" }, false],
])("the stamp of a trade profile with %j is one: %s", (changes, isOne) => {
  expect(isSourceStamp(stamp({ ...profile, ...changes }))).toBe(isOne);
});
