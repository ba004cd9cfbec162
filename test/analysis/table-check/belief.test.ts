import { isBelieved, type Origin } from "../../../src/analysis/table-check/belief";
import type { Rule } from "../../../src/analysis";

const rule = (kind: Rule["kind"], parts = 2, from?: Rule["from"]) => ({
  kind,
  of: Array.from({ length: parts }, (_, line) => line),
  ...(from && { from }),
});
const fit = (holds: number, fails: number, exact = holds) => ({
  ...{ holds, exact, checked: holds + fails },
});

test.each<[string, ReturnType<typeof rule>, ReturnType<typeof fit>, boolean]>([
  ["a single line that it repeats", rule("sum", 1), fit(2, 0), true],
  ["a single line that differs once", rule("sum", 1), fit(5, 1), false],
  ["two lines that differ once", rule("sum", 2), fit(5, 1), true],
  ["the line itself, as it runs", rule("sum", 1, new Map([[1, 0]])), fit(5, 1), true],
])("the total of %s: believed, %s", (_, sum, numbers, isIt) => {
  expect(isBelieved(sum, numbers, "named", 1)).toBe(isIt);
});

test.each<[holds: number, fails: number, exact: number, parts: number, isIt: boolean]>([
  [1, 0, 1, 2, false],
  [2, 0, 1, 2, true],
  [5, 0, 0, 3, false],
  [5, 0, 0, 4, true],
  [4, 2, 1, 2, true],
  [3, 2, 3, 2, false],
])(
  "a rule that only numbers suggest: holds in %i, fails in %i, exactly in %i, of %i parts: believed, %s",
  (holds, fails, exact, parts, isIt) => {
    expect(isBelieved(rule("sum", parts), fit(holds, fails, exact), "found", 1)).toBe(isIt);
  },
);

test.each<
  [kind: Rule["kind"], holds: number, fails: number, exact: number, tried: number, boolean]
>([
  ["share", 3, 0, 0, 3, true],
  ["share", 2, 0, 0, 3, false],
  ["share", 5, 1, 0, 3, false],
  ["share", 5, 1, 1, 3, true],
  ["share", 2, 0, 0, 2, true],
  ["change", 2, 0, 0, 3, true],
])(
  "a %s that holds in %i, fails in %i, exactly in %i, one of %i tried: believed, %s",
  (kind, holds, fails, exact, tried, isIt) => {
    expect(isBelieved(rule(kind), fit(holds, fails, exact), "named", tried)).toBe(isIt);
  },
);

test.each<[Origin, holds: number, fails: number, tried: number, isIt: boolean]>([
  ["named", 0, 0, 1, false],
  ["named", 1, 0, 9, true],
  ["named", 1, 3, 1, false],
  ["named", 1, 1, 2, true],
  ["named", 1, 1, 3, false],
  ["named", 2, 2, 3, true],
  ["declared", 1, 1, 3, true],
  ["declared", 2, 3, 1, false],
])(
  "a rule that is %s, holds in %i, fails in %i, one of %i tried: believed, %s",
  (origin, holds, fails, tried, isIt) => {
    expect(isBelieved(rule("difference"), fit(holds, fails), origin, tried)).toBe(isIt);
  },
);
