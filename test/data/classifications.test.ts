import { bundledClasses } from "../../src/bundled";
import { goodsUse, hsClasses } from "../../src/core";
import { goodsClassNames } from "../../src/language";

type Scheme = keyof typeof bundledClasses;

const parts = (scheme: Scheme) =>
  bundledClasses[scheme].split(";").map((part) => part.split(":") as [string, string]);
const prefixesOf = (scheme: Scheme) => parts(scheme).flatMap(([, all]) => all.split(" "));
const chaptersOf = (scheme: Scheme) => new Set(prefixesOf(scheme).map((one) => one.slice(0, 2)));
const classesIn = (scheme: Scheme) =>
  new Set(parts(scheme).flatMap(([classes]) => classes.split(" ")));

/** Published counts: headings of the editions, and the chapters 01 to 97 without the reserved 77. */
test.each([
  ["bec4", 1228],
  ["sitc4", 1221],
] as const)("%s has the %i headings of its edition, each once, in 96 chapters", (scheme, headings) => {
  const prefixes = prefixesOf(scheme);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(new Set(prefixes.map((one) => one.slice(0, 4))).size).toBe(headings);
  expect(chaptersOf(scheme).size).toBe(96);
  // No heading stands beside its own subheadings.
  const undivided = prefixes.filter(({ length }) => length === 4);
  expect(undivided.filter((one) => prefixes.some((two) => two !== one && two.startsWith(one)))).toEqual([]);
});

test("each class has a name in both languages, and each category a use", () => {
  for (const scheme of ["sitc4", "bec4"] as const) {
    const unnamed = [...classesIn(scheme)].filter((one) => !goodsClassNames[scheme][one]);
    expect([scheme, unnamed]).toEqual([scheme, []]);
  }
  const uses = new Set([...classesIn("bec4")].map(goodsUse));
  expect([...uses].sort()).toEqual(["capital", "consumption", "intermediate", "mixed"]);
  expect(Object.keys(goodsClassNames["bec4-use"]).sort()).toEqual([...uses].sort());
});

/** What the classifications are known for, as the UN describes them. */
test.each([
  ["sitc4", "2709", ["3"]],
  ["sitc4", "0901", ["0"]],
  ["sitc4", "2402", ["1"]],
  ["sitc4", "2603", ["2"]],
  ["sitc4", "1511", ["4"]],
  ["sitc4", "3102", ["2", "5"]],
  ["sitc4", "7208", ["6"]],
  ["sitc4", "8703", ["7"]],
  ["sitc4", "6203", ["8"]],
  ["bec4", "270112", ["31"]],
  ["bec4", "271012", ["32"]],
  ["bec4", "100630", ["122"]],
  ["bec4", "870323", ["51"]],
  ["bec4", "8708", ["53"]],
  ["bec4", "0101", ["111", "41"]],
] as const)("%s of HS %s is %j", (scheme, code, classes) => {
  expect(hsClasses(bundledClasses[scheme])(code)).toEqual(classes);
});
