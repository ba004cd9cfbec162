import {
  cellsOf,
  gridText,
  type Identity,
  IdentitySystem,
  type Interval,
  type PrintedFigure,
  readFigure,
} from "../../../src/core/checking";
import {
  alike,
  between,
  figuresIn,
  meanOf,
  partOf,
  presenceOf,
  ratioOf,
  sameAs,
  sumOf,
} from "../../support/statements";

const figure = (text: string) => readFigure(text) as PrintedFigure;

const system = (identities: readonly Identity[], texts: Readonly<Record<string, string>>) =>
  new IdentitySystem(identities, figuresIn(texts));

const texts = (range: Interval | undefined) => range && [gridText(range.low), gridText(range.high)];

test("the cells of a statement are its result and all others that it binds", () => {
  const statements: [Identity, string[]][] = [
    [sumOf("t", "a", "-b"), ["t", "a", "b"]],
    [meanOf("t", "a", "b"), ["t", "a", "b"]],
    [ratioOf("t", "a", "b"), ["t", "a", "b"]],
    [sameAs("t", "a"), ["t", "a"]],
    [presenceOf("t", "a"), ["t", "a"]],
    [between("t", "a", "b"), ["t", "a", "b"]],
    [partOf("t", "a", "b"), ["t", "a", "b"]],
    [alike("t", "a", "v", "w"), ["t", "a", "v", "w"]],
  ];
  for (const [statement, cells] of statements) expect(cellsOf(statement)).toEqual(cells);
});

test("the decimals beside a cell are those of the other numbers of its table and column", () => {
  const decimals = (cell: string) =>
    [
      ...system([], {
        "t!a!x": "1.5",
        "t!b!x": "1.25",
        "t!c!x": "1.75",
        "t!d!x": "-",
        "t!a!y": "7",
        "u!a!x": "1.125",
      }).decimalsBeside(cell),
    ].sort();
  expect(decimals("t!a!x")).toEqual([2]);
  expect(decimals("t!b!x")).toEqual([1, 2]);
  expect(decimals("t!d!x")).toEqual([1, 2]);
  expect(decimals("t!z!x")).toEqual([1, 2]);
  expect(decimals("t!a!y")).toEqual([]);
  expect(decimals("u!z!x")).toEqual([3]);
  expect(decimals("u!z!y")).toEqual([]);
});

test("failing are the impossible and the unlikely; nothing is bound to a cell that no statement names", () => {
  const statements = [
    sumOf("t", "a", "b"),
    sameAs("a", "b"),
    alike("a", "b", "v", "w"),
    sameAs("v", "w"),
    ratioOf("z", "a", "b"),
  ];
  const broken = system(statements, { t: "40", a: "10", b: "20", v: "7", w: "7" });
  expect([...broken.failing]).toEqual([statements[0], statements[1], statements[2]]);
  expect(broken.identitiesOf("a")).toEqual([
    statements[0],
    statements[1],
    statements[2],
    statements[4],
  ]);
  expect(broken.identitiesOf("nowhere")).toEqual([]);
});

const parts = Array.from({ length: 12 }, (_, index) => `p${index}`);
const sevens = Object.fromEntries(parts.map((part) => [part, "7"]));

test("a sum that rounding makes unlikely tells no cell by itself, beside another fault it does", () => {
  const sum = sumOf("t", ...parts);
  const unlikely = system([sum], { ...sevens, t: "88" });
  expect([...unlikely.failing]).toEqual([sum]);
  expect(unlikely.evidenceAt("t")).toEqual([]);
  const copy = sameAs("t", "u");
  const both = system([sum, copy], { ...sevens, t: "88", u: "84" });
  expect(both.evidenceAt("t")).toEqual([sum, copy]);
  expect(both.evidenceAt("p3")).toEqual([]);
  const impossible = system([sum], { ...sevens, t: "94" });
  expect(impossible.evidenceAt("p3")).toEqual([sum]);
  const likely = alike("a", "b", "v", "w");
  const apart = system([likely], { a: "1", b: "9", v: "7", w: "7" });
  expect(apart.evidenceAt("a")).toEqual([likely]);
  const holds = system([sum, copy], { ...sevens, t: "84", u: "88" });
  expect(holds.evidenceAt("t")).toEqual([copy]);
});

test("what is left for a cell is what all its statements leave, whether or not it is printed", () => {
  const statements = [sumOf("t", "a", "b"), sameAs("a", "c")];
  const all = { t: "30", a: "99", b: "20", c: "9.8" };
  expect(texts(system(statements, all).allowed("a"))).toEqual(["9.75", "9.85"]);
  expect(texts(system(statements, { t: "30", b: "20", c: "9.8" }).allowed("a"))).toEqual([
    "9.75",
    "9.85",
  ]);
  expect(system(statements, { ...all, c: "12" }).allowed("a")).toBeUndefined();
  // Without b the sum says nothing.
  expect(texts(system(statements, { t: "30", a: "99", c: "9.8" }).allowed("a"))).toEqual([
    "9.75",
    "9.85",
  ]);
  expect(texts(system(statements, { ...all, c: "12" }).allowed("free"))).toEqual([
    `-1${"0".repeat(18)}`,
    `1${"0".repeat(18)}`,
  ]);
});

test("a ratio says nothing where one of its terms is not printed, not even when it is nothing itself", () => {
  const ratio = ratioOf("r", "a", "b");
  const everything = system([], {}).allowed("a");
  expect(system([ratio], { r: "-", a: "5" }).allowed("a")).toEqual(everything);
  expect(texts(system([ratio], { r: "-", a: "5", b: "7" }).allowed("a"))).toEqual(["0", "0"]);
});

test("contradicting statements leave nothing, though later ones agree", () => {
  const statements = [sameAs("a", "b"), sameAs("a", "c"), sameAs("a", "d")];
  expect(system(statements, { a: "1", b: "5", c: "7", d: "7" }).allowed("a")).toBeUndefined();
});

test("a dash says that there is nothing beside it, a blank does not", () => {
  const statements = [presenceOf("value", "volume"), sameAs("value", "copy")];
  expect(
    system(statements, { value: "5", volume: "-", copy: "5" }).allowed("value"),
  ).toBeUndefined();
  expect(texts(system(statements, { value: "5", volume: "", copy: "5" }).allowed("value"))).toEqual(
    ["4.5", "5.5"],
  );
  const unprinted = [presenceOf("value", "volume"), sameAs("value", "copy")];
  expect(texts(system(unprinted, { volume: "-", copy: "0" }).allowed("value"))).toEqual(["0", "0"]);
});

const total = sumOf("t", "a", "b");
const copy = sameAs("a", "c");
const other = sameAs("b", "d");

test("a change gains the statements that it settles less those that it breaks, and nothing is changed", () => {
  const broken = system([total, copy, other], { t: "30", a: "90", b: "20", c: "10", d: "20" });
  const gain = (cell: string, text: string, least?: number) =>
    broken.gain(new Map([[cell, figure(text)]]), least);
  expect(gain("a", "10")).toBe(2);
  expect(gain("a", "50")).toBe(0);
  // Settles the sum and breaks the copy of b.
  expect(gain("b", "-60")).toBe(0);
  expect(gain("c", "90")).toBe(1);
  expect(broken.figure("a")).toEqual(figure("90"));
  expect([...broken.failing]).toEqual([total, copy]);
});

test("a change may settle a statement though it breaks as many", () => {
  const broken = system([total, copy, other], { t: "30", a: "90", b: "20", c: "10", d: "20" });
  const settles = (cell: string, text: string) =>
    broken.settlesAny(new Map([[cell, figure(text)]]));
  expect([settles("b", "-60"), settles("a", "50"), settles("d", "7")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(settles("b", "20")).toBe(false);
  expect(broken.figure("b")).toEqual(figure("20"));
});

test("below the least gain the count is not finished", () => {
  const broken = system([total, other], { t: "30", a: "90", b: "20", d: "20" });
  const change = new Map([["b", figure("-60")]]);
  expect(broken.gain(change)).toBe(0);
  expect(broken.gain(change, 2)).toBe(1);
});

test("a sum within rounding is settled as well, and a statement without its cell neither settled nor broken", () => {
  const broken = system([total, copy], { t: "30", a: "90", b: "20", c: "90" });
  expect(broken.gain(new Map([["a", figure("11")]]))).toBe(0);
  expect(broken.apply(new Map([["a", figure("11")]]))).toEqual([total]);
  expect([...broken.failing]).toEqual([copy]);
  const without = system([total], { t: "30", a: "90", b: "20" });
  expect(without.gain(new Map([["a", undefined]]))).toBe(0);
  expect(without.apply(new Map([["a", undefined]]))).toEqual([]);
  expect(without.figure("a")).toBeUndefined();
});

test("figures are put in place with what they settle and break, and put back as printed", () => {
  const broken = system([total, copy, other], { t: "30", a: "90", b: "20", c: "10", d: "20" });
  expect(broken.apply(new Map([["a", figure("10")]]))).toEqual([total, copy]);
  expect([...broken.failing]).toEqual([]);
  expect(broken.apply(new Map([["b", figure("50")]]))).toEqual([]);
  expect([...broken.failing]).toEqual([total, other]);
  expect(broken.figure("b")).toEqual(figure("50"));
  broken.restore();
  expect([...broken.failing]).toEqual([total, copy]);
  expect(["a", "b"].map((cell) => broken.figure(cell))).toEqual([figure("90"), figure("20")]);
});
