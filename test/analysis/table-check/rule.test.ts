import type { Rule } from "../../../src/analysis";
import type { Identity } from "../../../src/core/checking";
import {
  fitOf,
  hasTellingSum,
  identitiesOf,
  unreadLines,
} from "../../../src/analysis/table-check/rule";
import { userTable } from "../../support/user-table";

const one = 10n ** 12n;
const table = userTable(
  ["a", "b", "c", "d"],
  ["p", "6", "4", "10", "0"],
  ["q", "5", "", "5", "0"],
  ["r", "9", "x", "9", "0"],
  ["s", "0", "0", "-", "0"],
  ["t", "", "7", "7", ""],
  ["u", "8", "2", "", "1"],
);
const rule = (more: Partial<Rule>): Rule => ({
  ...{ axis: "column", kind: "sum", result: 2, of: [0, 1], across: [0, 1, 2, 3, 4, 5] },
  ...more,
});

/** An identity as rows of columns: result = terms / denominator. */
function shown(identity: Identity): string {
  if (!("numerator" in identity)) throw new Error(identity.kind);
  const cell = (id: string) =>
    id.replace(
      /table!(\d+)!(\d+)/,
      (_, row: string, column: string) => "pqrstu"[Number(row)]! + "abcd"[Number(column)]!,
    );
  const { numerator, denominator, scale, offset } = identity;
  const form = ({ terms, constant }: typeof numerator) =>
    [
      ...terms.map(({ cell: id, sign }) => (sign < 0n ? "-" : "+") + cell(id)),
      ...(constant === 0n ? [] : [`+${constant / one}`]),
    ].join("");
  const rest = [
    ...(scale === 1n ? [] : [` x ${scale}`]),
    ...(offset === 0n ? [] : [` ${offset / one}`]),
  ];
  return `${cell(identity.result)} = ${form(numerator)} / ${form(denominator)}${rest.join("")}`;
}
const states = (more: Partial<Rule>) => identitiesOf(rule(more), table).map(shown);

test("a sum is stated wherever its total is printed and nothing in it is unreadable; a blank adds nothing", () => {
  expect(states({})).toEqual([
    "pc = +pa+pb / +1",
    "qc = +qa / +1",
    "sc = +sa+sb / +1",
    "tc = +tb / +1",
  ]);
  expect(states({ of: [0], across: [4] })).toEqual([]);
});

test("along rows it is stated of columns", () => {
  expect(states({ axis: "row", result: 0, of: [1, 3], across: [0, 1, 3] })).toEqual([
    "pa = +qa+sa / +1",
    "pb = +sb / +1",
    "pd = +qd+sd / +1",
  ]);
});

test("what is no sum needs each of its parts", () => {
  expect(states({ kind: "mean" })).toEqual(["pc = +pa+pb / +2", "sc = +sa+sb / +2"]);
  expect(states({ kind: "difference", of: [0], less: 1 })).toEqual([
    "pc = +pa-pb / +1",
    "sc = +sa-sb / +1",
  ]);
  expect(states({ kind: "difference", of: [1], less: 0 })).toEqual([
    "pc = +pb-pa / +1",
    "sc = +sb-sa / +1",
  ]);
});

test("a ratio has its factor, 100 unless told, and no denominator of 0", () => {
  expect(states({ kind: "ratio", of: [0], over: 1 })).toEqual(["pc = +pa / +pb x 100"]);
  expect(states({ kind: "ratio", of: [0], over: 1, times: 1n })).toEqual(["pc = +pa / +pb"]);
  expect(states({ kind: "ratio", of: [0], over: 3 })).toEqual([]);
  expect(states({ kind: "ratio", of: [0], over: 0, times: 1000n, across: [0, 1] })).toEqual([
    "pc = +pa / +pa x 1000",
    "qc = +qa / +qa x 1000",
  ]);
});

test("a share is one of the wholes that are printed", () => {
  expect(states({ kind: "share", of: [0], wholes: [1, 4, 5], across: [0, 1] })).toEqual([
    "pc = +pa / +qa+ua x 100",
    "qc = +qa / +qa+ua x 100",
  ]);
  expect(states({ kind: "share", of: [0], wholes: [0, 3], across: [0] })).toEqual([
    "pc = +pa / +pa+sa x 100",
  ]);
  expect(states({ kind: "share", of: [0], wholes: [4], across: [0] })).toEqual([]);
  expect(states({ kind: "share", of: [0], wholes: [3, 4], across: [0] })).toEqual([]);
});

test("a change is one on a level beside it, or on that of the line it goes back to", () => {
  expect(states({ kind: "change", of: [0], over: 1 })).toEqual(["pc = +pa / +pb x 100 -100"]);
  expect(
    states({
      kind: "change",
      of: [0],
      from: new Map([
        [1, 0],
        [2, 1],
      ]),
    }),
  ).toEqual(["qc = +qa / +pa x 100 -100", "rc = +ra / +qa x 100 -100"]);
});

test("a dash where a trade came to nothing states no change, as a number there does", () => {
  const dashes = userTable(
    ["now", "then", "change"],
    ["a", "0", "5", "-"],
    ["b", "0", "5", "-100"],
    ["c", "5", "5", "-"],
  );
  const change: Rule = {
    axis: "column",
    kind: "change",
    result: 2,
    of: [0],
    over: 1,
    across: [0, 1, 2],
  };
  expect(identitiesOf(change, dashes).map(({ result }) => result)).toEqual([
    "table!1!2",
    "table!2!2",
  ]);
  const difference: Rule = {
    axis: "column",
    kind: "difference",
    result: 2,
    of: [0],
    less: 1,
    across: [0],
  };
  expect(identitiesOf(difference, dashes)).toHaveLength(1);
});

test("a running sum adds the one before, where there is one", () => {
  expect(states({ of: [0], from: new Map([[1, 0]]), across: [0, 1] })).toEqual([
    "pc = +pa / +1",
    "qc = +qa+pc / +1",
  ]);
});

const addendsOf = (more: Partial<Rule>) =>
  identitiesOf(rule({ across: [0], ...more }), table).map((identity) =>
    "addends" in identity ? identity.addends : undefined,
  );

test("what a sum was taken of is told for the decimals of its total; counts are counted", () => {
  expect(addendsOf({})).toEqual([undefined]);
  expect(addendsOf({ addends: new Map([[0, "printed"]]) })).toEqual(["printed"]);
  expect(addendsOf({ addends: new Map([[1, "printed"]]) })).toEqual([undefined]);
  expect(addendsOf({ isExact: true, addends: new Map([[0, "unrounded"]]) })).toEqual(["counted"]);
});

test("lines across are unread where the result, a part, or what is subtracted or divided by cannot be read", () => {
  expect(unreadLines(rule({}), table)).toEqual([2]);
  expect(unreadLines(rule({ of: [0] }), table)).toEqual([]);
  expect(unreadLines(rule({ result: 1, of: [0] }), table)).toEqual([2]);
  expect(unreadLines(rule({ of: [0], less: 1 }), table)).toEqual([2]);
  expect(unreadLines(rule({ of: [0], over: 1 }), table)).toEqual([2]);
  expect(unreadLines(rule({ axis: "row", result: 0, of: [2], across: [0, 1, 2] }), table)).toEqual([
    1,
  ]);
  expect(unreadLines(rule({ across: [0, 1] }), table)).toEqual([]);
});

const fit = (...rows: [string, string, string, string][]) => {
  const numbers = userTable(["a", "b", "sum"], ...rows);
  const sum = rule({ across: rows.map((_, row) => row) });
  return { ...fitOf(identitiesOf(sum, numbers), numbers), tells: hasTellingSum(sum, numbers) };
};

test("a rule fits where it agrees or rounding can explain it; between zeros it says nothing", () => {
  expect(fit(["p", "6", "4", "10"], ["q", "6", "4", "11"], ["r", "6", "4", "19"])).toEqual({
    ...{ holds: 2, exact: 1, checked: 3, tells: false },
  });
  expect(fit(["p", "0", "-", "0"], ["q", "", "0", "0"])).toEqual({
    holds: 0,
    exact: 0,
    checked: 0,
    tells: false,
  });
  expect(fit(["p", "0", "0", "9"], ["q", "0", "7", "0"])).toMatchObject({ holds: 0, checked: 2 });
  expect(fit(["p", "5", "-5", "0"], ["q", "0", "5", "5"])).toMatchObject({ holds: 2, checked: 2 });
});

test("a sum of 1,000 units of the last digit that agrees is none by chance", () => {
  expect(fit(["p", "600", "400", "1000"]).tells).toBe(true);
  expect(fit(["p", "600", "399", "999"]).tells).toBe(false);
  expect(fit(["p", "6.00", "4.00", "10.00"], ["q", "1", "2.22", "3.22"]).tells).toBe(true);
  expect(fit(["p", "6.0", "4.1", "10.1"], ["q", "1", "2.22", "3.22"]).tells).toBe(false);
  expect(fit(["p", "600", "400", "1001"]).tells).toBe(false);
  expect(fit(["p", "600", "399", "999"], ["q", "600", "400", "1000"]).tells).toBe(true);
  const numbers = userTable(["a", "b", "sum"], ["p", "600", "400", "1000"]);
  expect(hasTellingSum(rule({ across: [0], from: new Map() }), numbers)).toBe(false);
  expect(
    hasTellingSum(
      rule({ across: [0], kind: "mean" }),
      userTable(["a", "b", "m"], ["p", "1000", "1000", "1000"]),
    ),
  ).toBe(false);
});
