import {
  type Identity,
  type PrintedFigure,
  readFigure,
  RepairProver,
} from "../../../src/core/checking";
import { figuresIn, presenceOf, ratioOf, sameAs, sumOf } from "../../support/statements";

const figure = (text: string) => readFigure(text) as PrintedFigure;

const isProved = (
  identities: readonly Identity[],
  texts: Record<string, string>,
  cell: string,
  proposed: string,
  decimals = [0],
) =>
  new RepairProver(identities, figuresIn(texts)).isProved(
    cell,
    figure(proposed),
    new Set(decimals),
  );

/** Amounts by rows and columns with totals of both; cells are named by row and column, `t` for the totals. */
function twoWay(amounts: readonly (readonly number[])[]) {
  const columns = amounts[0]!.map((_, column) => column);
  const texts: Record<string, string> = {};
  const add = (values: number[]) => values.reduce((a, b) => a + b, 0);
  amounts.forEach((row, r) => {
    row.forEach((amount, c) => (texts[`${r}${c}`] = String(amount)));
    texts[`${r}t`] = String(add([...row]));
  });
  for (const c of columns) texts[`t${c}`] = String(add(amounts.map((row) => row[c]!)));
  texts["tt"] = String(add(amounts.flat()));
  const rows = amounts.map((_, row) => row);
  const identities = [
    ...[...rows, "t"].map((r) => sumOf(`${r}t`, ...columns.map((c) => `${r}${c}`))),
    ...[...columns, "t"].map((c) => sumOf(`t${c}`, ...rows.map((r) => `${r}${c}`))),
  ];
  return { texts, identities };
}

const { texts, identities } = twoWay([
  [118340, 97125, 203447],
  [56718, 88123, 41005],
  [7340, 12899, 30571],
]);
const printed = { ...texts, "10": "56781" };

test("a slip inside a table with totals of both ways is proved, and only the figure that suits", () => {
  expect(isProved(identities, printed, "10", "56718")).toBe(true);
  expect(isProved(identities, printed, "10", "56788")).toBe(false);
  expect(isProved(identities, printed, "10", "99999")).toBe(false);
});

test("a cell that is not printed, that holds or that is bound by one failing statement is not proved", () => {
  expect(isProved(identities, printed, "11", "88123")).toBe(false);
  expect(isProved(identities, printed, "zz", "1")).toBe(false);
  const one = identities.filter(({ result }) => result !== "t0");
  expect(isProved(one, printed, "10", "56718")).toBe(false);
  expect(isProved([], printed, "10", "56718")).toBe(false);
});

test("two totals that nothing binds can be wrong together as well", () => {
  const withoutGrand = identities.filter(({ result }) => result !== "tt");
  expect(isProved(withoutGrand, printed, "10", "56718")).toBe(false);
});

/** top in percent of bottom */
const share = (result: string, top: string, bottom: string): Identity => ({
  ...ratioOf(result, top, bottom),
  kind: "share",
});

/** Each of these cells stands at two more places, so that it cannot be wrong, not even together with one of them. */
const copied = (texts: Record<string, string>, ...cells: string[]) => {
  const copies = cells.flatMap((cell) =>
    ["second", "third"].map((word) => [cell, `${word} ${cell}`] as const),
  );
  return {
    texts: { ...texts, ...Object.fromEntries(copies.map(([cell, copy]) => [copy, texts[cell]!])) },
    identities: copies.map(([cell, copy]) => sameAs(cell, copy)),
  };
};

// 86718 less 30000 is 56718, and so are 56.72 percent of 100000, more or less: the share leaves 56721 as well.
const sumAndShare = [sumOf("t", "a", "b"), share("p", "a", "all")];
const numbers = { a: "56781", b: "30000", t: "86718", p: "56.72", all: "100000" };

/** Whether a sum and a share prove a 56718, when some of their cells stand at other places too. */
function isProvedWith(
  cells: readonly string[],
  more: readonly Identity[] = [],
  others: Record<string, string> = {},
) {
  const { texts, identities } = copied({ ...numbers, ...others }, ...cells);
  return isProved([...sumAndShare, ...more, ...identities], texts, "a", "56718");
}

test("a sum and a share prove a slip where none of their other cells can be wrong, alone or with another", () => {
  expect(isProvedWith(["t", "b", "p", "all"])).toBe(true);
  expect(isProvedWith(["b", "p", "all"])).toBe(false);
  expect(isProvedWith(["b", "p", "all"], [], { p: "56.718" })).toBe(true);
  expect(isProvedWith(["b", "p"])).toBe(false);
  expect(isProvedWith(["t", "b", "p"])).toBe(true);
});

test("where another cell may be wrong beside it, all slips that are possible then must give the same figure", () => {
  const loose = share("r", "b", "all");
  expect(isProvedWith(["t", "p", "all"], [loose], { r: "30" })).toBe(false);
  expect(isProvedWith(["t", "p", "all"], [loose], { r: "30.000" })).toBe(true);
  // b is wrong anyway, and no number suits it: that is no explanation.
  const contradicting = { one: "30000", other: "31000" };
  const others = [sameAs("b", "one"), sameAs("b", "other")];
  expect(isProvedWith(["t", "p", "all"], others, contradicting)).toBe(true);
});

test("a statement that holds all the same is no second witness", () => {
  const { texts, identities } = copied({ ...numbers, p: "57" }, "t", "b", "p", "all");
  expect(isProved([...sumAndShare, ...identities], texts, "a", "56718")).toBe(false);
});

test("statements that want different figures prove none", () => {
  const { texts, identities } = copied({ ...numbers, p: "12.34" }, "t", "b", "p", "all");
  expect(isProved([...sumAndShare, ...identities], texts, "a", "56718")).toBe(false);
});

test("a figure that no slip turns into the printed one is not proved", () => {
  const { texts, identities } = copied({ ...numbers, a: "99999" }, "t", "b", "p", "all");
  expect(isProved([...sumAndShare, ...identities], texts, "a", "56718")).toBe(false);
});

test("a statement about a cell that is not printed is passed over", () => {
  const all = ["t", "b", "p", "all"];
  expect(isProvedWith(all, [sumOf("x", "a", "y")], { y: "1" })).toBe(true);
  expect(isProvedWith(all, [presenceOf("a", "nowhere")])).toBe(true);
});

test("of three failing statements two cells that stand in one each explain two, and one of two of them with the third", () => {
  const sums = [sumOf("t", "a", "b"), sumOf("u", "a", "c"), sumOf("v", "a", "d")];
  const cells = { a: "56781", b: "1", c: "2", d: "3", t: "56719", u: "56720", v: "56721" };
  expect(isProved(sums, cells, "a", "56718")).toBe(true);
  expect(isProved(sums.slice(1), cells, "a", "56718")).toBe(false);
  const shared = [sums[0]!, sumOf("u", "a", "c"), sumOf("v", "a", "c")];
  expect(isProved(shared, { ...cells, v: "56720" }, "a", "56718")).toBe(false);
});

test("a blank beside a value does not say that there is nothing, a dash does", () => {
  const presence = [presenceOf("a", "volume")];
  const cells = ["t", "b", "p", "all"];
  expect(isProvedWith(cells, presence, { volume: "" })).toBe(true);
  expect(isProvedWith(cells, presence, { volume: "-" })).toBe(false);
  expect(isProvedWith(cells, presence, { volume: "7" })).toBe(true);
  // A blank part of a sum is no part.
  const blank = copied({ ...numbers, b: "", t: "56718", p: "56.718" }, "t", "p", "all");
  expect(isProved([...sumAndShare, ...blank.identities], blank.texts, "a", "56718")).toBe(true);
});

test("a cell that alone explains all that fails at another leaves that one unproved", () => {
  const twice = [sameAs("a", "b"), sameAs("b", "a")];
  expect(isProved(twice, { a: "56781", b: "56718" }, "a", "56718")).toBe(false);
  const sums = [sumOf("t", "a", "b"), sumOf("u", "a", "b")];
  const cells = { a: "56781", b: "30000", t: "86718", u: "86718" };
  expect(isProved(sums, cells, "a", "56718")).toBe(false);
  const totals = copied(cells, "t", "u");
  expect(isProved([...sums, ...totals.identities], totals.texts, "a", "56718")).toBe(false);
  const all = copied(cells, "t", "u", "b");
  expect(isProved([...sums, ...all.identities], all.texts, "a", "56718")).toBe(true);
  // b and its one copy can be wrong together.
  const once = [...sums, ...totals.identities, sameAs("b", "copy")];
  expect(isProved(once, { ...totals.texts, copy: "30000" }, "a", "56718")).toBe(false);
});

test("a repair that needs more than 3,000 trials is not proved", () => {
  const ofMany = (count: number) => {
    const parts = (name: string) => Array.from({ length: count }, (_, index) => `${name}${index}`);
    const [b, c] = [parts("b"), parts("c")];
    const nothing = Object.fromEntries([...b, ...c].map((cell) => [cell, "-"]));
    const { texts, identities } = copied(
      { a: "56781", t: "56718", u: "56718", ...nothing },
      "t",
      "u",
      ...b,
      ...c,
    );
    const sums = [sumOf("t", "a", ...b), sumOf("u", "a", ...c)];
    return isProved([...sums, ...identities], texts, "a", "56718");
  };
  expect([ofMany(20), ofMany(53)]).toEqual([true, false]);
});
