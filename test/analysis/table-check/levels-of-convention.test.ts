import { ruleConvention, type Rule } from "../../../src/analysis";
import { userTable } from "../../support/user-table";

type Line = [label: string, ...values: string[]];

const convention = (more: Partial<Rule>, ...rows: Line[]) =>
  ruleConvention(
    {
      ...{ axis: "column", kind: "change", result: 2, of: [0], over: 1 },
      across: rows.map((_, row) => row),
      ...more,
    },
    userTable(["now", "then", "percent"], ...rows),
  );

const changes: Line[] = [
  ["a", "210", "200", "5.00"],
  ["b", "309", "300", "3.00"],
  ["c", "418", "400", "4.50"],
];
const wrong = (count: number): Line[] =>
  Array.from({ length: count }, () => ["w", "500", "400", "99.00"]);

test("three changes that the printed levels give are computed from them", () => {
  expect(convention({}, ...changes)).toMatchObject({
    inputs: "rounded",
    explained: 3,
    of: 3,
    byRounded: 3,
  });
  expect(convention({}, ...changes.slice(1))).toBeUndefined();
});

test("shares and ratios have one too, a ratio with its own factor; sums, differences and means have none", () => {
  const levels: Line[] = [
    ["a", "210", "200", "105.00"],
    ["b", "309", "300", "103.00"],
    ["c", "418", "400", "104.50"],
  ];
  expect(convention({ kind: "ratio" }, ...levels)).toMatchObject({ explained: 3 });
  const perThousand = levels.map(([a, b, c, d]): Line => [a, b!, c!, String(10 * Number(d))]);
  expect(convention({ kind: "ratio", times: 1000n }, ...perThousand)).toMatchObject({
    explained: 3,
  });
  for (const kind of ["sum", "difference", "mean"] as const)
    expect(convention({ kind }, ...levels)).toBeUndefined();
  const shares: Line[] = [
    ["a", "125", "", "12.50"],
    ["b", "375", "", "37.50"],
    ["c", "500", "", "50.00"],
    ["Jumlah", "1000", "", "100.00"],
  ];
  const share = { kind: "share", over: undefined, wholes: [3] } as const;
  expect(convention(share, ...shares)).toMatchObject({ explained: 4, of: 4 });
  // The sum of several printed numbers was rounded more than once.
  expect(convention({ ...share, wholes: [0, 1, 2] }, ...shares)).toBeUndefined();
  expect(convention({ ...share, wholes: [3, 4] }, ...shares, ["e", "0", "", ""])).toBeUndefined();
});

test("it explains more than half of the figures", () => {
  expect(convention({}, ...changes, ...wrong(3))).toBeUndefined();
  expect(convention({}, ...changes, ...wrong(2))).toMatchObject({ explained: 3, of: 5 });
});

test("what has no positive base and no printed level tells nothing", () => {
  const none: Line[] = [
    ["d", "7", "-7", "-200.00"],
    ["e", "", "7", "1.00"],
    ["f", "7", "", "1.00"],
    ["g", "7", "0", "1.00"],
    ["h", "7", "7", ""],
  ];
  expect(convention({}, ...changes, ...none)).toMatchObject({ explained: 3, of: 3 });
});

test("levels that were rounded for the print alone explain fewer of the figures", () => {
  // 20.04 and 19.96 are printed 20.0: from them the change is 0.40, from the print 0.00.
  const unrounded: Line[] = [
    ["a", "20.0", "20.0", "0.40"],
    ["b", "30.0", "30.0", "0.30"],
    ["c", "40.0", "40.0", "0.00"],
  ];
  expect(convention({}, ...unrounded)).toMatchObject({
    inputs: "unrounded",
    explained: 3,
    of: 3,
    byRounded: 1,
  });
});

test("halves rounded away from 0 are told from halves rounded to even", () => {
  const halves: Line[] = [
    ["a", "801", "800", "0.13"],
    ["b", "803", "800", "0.38"],
    ["c", "401", "400", "0.25"],
  ];
  expect(convention({}, ...halves)).toMatchObject({ halves: "away", explained: 3, byRounded: 3 });
});
