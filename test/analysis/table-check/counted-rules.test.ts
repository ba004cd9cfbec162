import {
  countedRules,
  hasCounts,
  type RecognisedRule,
  readLines,
  recogniseRules,
} from "../../../src/analysis";
import { userTable } from "../../support/user-table";

const recognised = (table: ReturnType<typeof userTable>) =>
  recogniseRules(table, readLines(table)).filter(({ axis }) => axis === "column");
const table = (value: string, balance = "5") =>
  userTable(
    ["Ekspor", "Impor", "Neraca", "Rasio"],
    ["Kopi", "9", "4", balance, "225.00"],
    ["Lada", value, "20", "5", "125.00"],
    ["Pala", "30", "10", "20", "300.00"],
    ["Cengkih", "40", "8", "32", "500.00"],
    ["Vanili", "", "", "", ""],
  );

test("a difference of whole numbers may be one of counts, blanks or not; one with a decimal is none, nor is a ratio", () => {
  const whole = table("25");
  const rules = recognised(whole);
  expect(rules.map(({ kind }) => kind)).toEqual(["difference", "ratio"]);
  expect(rules.map((rule) => hasCounts([rule], whole))).toEqual([true, false]);
  expect(hasCounts(recognised(table("25.4")), table("25.4"))).toBe(false);
  expect(hasCounts([{ ...rules[0]!, across: [] }], whole)).toBe(false);
  expect(hasCounts([{ ...rules[0]!, across: [4] }], whole)).toBe(false);
});

test("counts agree to the last digit; a ratio stays as it is", () => {
  const offByOne = table("25", "6");
  const [difference, ratio] = recognised(offByOne) as [RecognisedRule, RecognisedRule];
  const counts = countedRules([difference, ratio], offByOne, true);
  expect(difference.fit).toEqual({ holds: 4, exact: 3, checked: 4 });
  expect(counts[0]).toMatchObject({ isExact: true, fit: { holds: 3, exact: 3, checked: 4 } });
  expect(counts[1]).toBe(ratio);
  expect(countedRules(counts, offByOne, false)[0]).toMatchObject({
    isExact: false,
    fit: difference.fit,
  });
});
