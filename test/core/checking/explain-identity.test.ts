import { explainIdentity } from "../../../src/core/checking";
import {
  alike,
  between,
  changeOf,
  constantOf,
  lookupIn,
  meanOf,
  partOf,
  presenceOf,
  ratioOf,
  sameAs,
  sumOf,
} from "../../support/statements";

type Statement = Parameters<typeof explainIdentity>[0];

const explain = (statement: Statement, texts: Record<string, string>) =>
  explainIdentity(statement, lookupIn(texts));

test("a ratio is recomputed with the decimals of its print, and has the range of all terms", () => {
  // From 112.815 / 105.425 to 112.825 / 105.415.
  expect(
    explain(ratioOf("ntp", "it", "ib"), { it: "112.82", ib: "105.42", ntp: "107.04" }),
  ).toEqual({
    printed: "107.04",
    recomputed: "107.02",
    possible: { low: "107.009723", high: "107.02936" },
  });
});

test("a change takes its offset: 117.76 after 119.78 is -1.69", () => {
  expect(
    explain(changeOf("change", "now", "before"), {
      before: "119.78",
      now: "117.76",
      change: "-1.7",
    }),
  ).toMatchObject({ printed: "-1.7", recomputed: "-1.7" });
  expect(
    explain(changeOf("change", "now", "before"), {
      before: "119.78",
      now: "117.76",
      change: "-1.68",
    }),
  ).toMatchObject({ recomputed: "-1.69" });
});

test("a sum and a mean: 10 + 20 is 30, within half a unit of each; the mean of 1.0 and 2.0 is 1.5", () => {
  expect(explain(sumOf("total", "a", "b"), { a: "10", b: "20", total: "32" })).toEqual({
    printed: "32",
    recomputed: "30",
    possible: { low: "29", high: "31" },
  });
  expect(explain(meanOf("mean", "a", "b"), { a: "1.0", b: "2.0", mean: "1.60" })).toEqual({
    printed: "1.60",
    recomputed: "1.50",
    possible: { low: "1.45", high: "1.55" },
  });
});

test("the same figure elsewhere is rounded to the print, and a dash is printed as one", () => {
  expect(explain(sameAs("a", "b"), { a: "22683256", b: "22683257.4" })).toEqual({
    printed: "22683256",
    recomputed: "22683257",
    possible: { low: "22683257.35", high: "22683257.45" },
  });
  expect(explain(sameAs("a", "b"), { a: "-", b: "100" })).toEqual({
    printed: "-",
    recomputed: "100",
    possible: { low: "99.5", high: "100.5" },
  });
});

test("means, parts and likelihoods fix no number; some leave a range", () => {
  expect(explain(between("m", "a", "b"), { a: "100.0", b: "103.0", m: "99" })).toEqual({
    printed: "99",
    possible: { low: "99.95", high: "103.05" },
  });
  expect(explain(partOf("a", "b"), { a: "9", b: "7" })?.possible?.high).toBe("7.5");
  expect(explain(presenceOf("a", "b"), { a: "9", b: "-" })).toEqual({
    printed: "9",
    possible: { low: "0", high: "0" },
  });
  expect(explain(presenceOf("a", "b"), { a: "-", b: "9" })).toEqual({ printed: "-" });
  expect(explain(alike("a", "b", "v", "w"), { a: "9", b: "8", v: "1", w: "1" })).toEqual({
    printed: "9",
  });
});

test("without another cell, or by 0, nothing is recomputed; without the result nothing is explained", () => {
  const ratio = ratioOf("ntp", "it", "ib");
  expect(explain(ratio, { it: "1", ntp: "9" })).toEqual({ printed: "9" });
  expect(explain(ratio, { ib: "1", ntp: "9" })).toEqual({ printed: "9" });
  expect(explain(ratio, { it: "1", ib: "0", ntp: "9" })).toEqual({ printed: "9" });
  expect(explain(sameAs("a", "b"), { a: "9" })).toEqual({ printed: "9" });
  expect(explain(ratio, { it: "1", ib: "2" })).toBeUndefined();
  const byNothing = { ...sumOf("total", "a"), denominator: constantOf(0) };
  expect(explain(byNothing, { a: "1", total: "9" })).toEqual({ printed: "9" });
});

test("borders are shown to six decimals: a third of 1.000 is 33.333 percent", () => {
  // From 0.9995 / 3.0005 to 1.0005 / 2.9995.
  expect(explain(ratioOf("r", "a", "b"), { a: "1.000", b: "3.000", r: "33" })).toEqual({
    printed: "33",
    recomputed: "33",
    possible: { low: "33.311115", high: "33.355559" },
  });
});
