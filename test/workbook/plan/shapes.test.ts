import {
  isAbove,
  isCount,
  isEither,
  isFiniteNumber,
  isListOf,
  isNull,
  isObjectOf,
  isOfNewerVersion,
  isOneOf,
  isOptional,
  isOwnWeights,
  isScenarioRecord,
  isSourceStamp,
  isText,
  isTextUpTo,
  readSetting,
} from "../../../src/workbook/plan";
import { isMapOf } from "../../../src/workbook/plan/shape";

const trade = { flow: "imports", dimension: "hs" };
const indices = { it: 120, ib: 110, ikrt: 108, bppbm: 112, ntp: 109.1, ntup: 107.1 };
const record = {
  ...{ day: "2031-05-01", book: "b", version: "1", group: "g", month: "2031-04" },
  tables: ["t"],
  shocks: [
    { item: "rice", percent: 5, share: 3, rupiah: { price: 9000, change: -50 } },
    { item: "maize", percent: -99 },
  ],
  links: [{ item: "husk", follows: "rice", part: 0.5 }],
  labels: { rice: "Beras" },
  weights: [{ group: "g", row: "it", weights: { rice: 60, maize: 0 } }],
  ...{ base: indices, after: indices },
};
const seriesRequest = {
  picks: [
    {
      parts: [
        { from: "book", book: "b", group: "g", item: "i", every: "month" },
        { from: "table", table: "t", row: "r", measure: "m" },
      ],
      preferred: 1,
    },
  ],
  ...{
    every: "quarter",
    view: "level",
    conversion: "mean",
    base: "2018",
    window: 3,
    from: "2020",
    to: "2021",
  },
};

const recipes: readonly object[] = [
  { kind: "sample" },
  { kind: "own-weights" },
  { kind: "figure", number: "2.1" },
  {
    kind: "trade-profile",
    ...trade,
    year: 2031,
    previousYear: 2030,
    top: 5,
    sectors: "nonmigas",
    asValues: true,
  },
  { kind: "trade-figures", request: { figures: "months", flow: "imports", item: "i" } },
  { kind: "trade-figures", request: { figures: "prices", ...trade, year: 2031 } },
  {
    kind: "trade-figures",
    request: {
      figures: "comparison",
      ...trade,
      year: 2031,
      other: { book: "b", flow: "imports", year: 2030 },
    },
  },
  { kind: "trade-balance", year: 2031, asValues: false },
  { kind: "trade-scenario", ...trade, year: 2031, shocks: [{ row: "r", percent: 5 }] },
  {
    ...{ kind: "scenario", group: "g", month: "2031-04" },
    scenarios: [
      {
        name: "n",
        shocks: [{ item: "i", percent: 5 }],
        links: [{ item: "j", follows: "i", part: 0.5 }],
      },
    ],
    breakEven: { item: "i", target: 100 },
  },
  { kind: "decomposition", group: "g", from: "a", to: "b" },
  { kind: "weights", group: "g", row: "r" },
  { kind: "table-weights", total: "t", parts: ["p"] },
  { kind: "tornado", group: "g", month: "m", percent: 5 },
  { kind: "series", request: seriesRequest },
  {
    ...{ kind: "bridge", flow: "imports", year: 2031, chapter: "10", ntpBook: "b", group: "g" },
    ...{ month: "m", item: "i", passThrough: 50, share: 10 },
  },
  { kind: "ledger", entries: [{ name: "n", record }], pair: [0, 1] },
  { kind: "vintages", of: "table" },
];

const both = (text: string) => ({ id: text, en: text });
const own = {
  id: "t",
  title: both("T"),
  columns: [
    { key: "k", title: both("K"), unit: "usd", baseYear: 2018, period: "2031", measure: "it" },
  ],
  wordColumns: ["w"],
  notes: [both("n")],
  source: {
    ...{ publisher: "p", publication: "p", edition: "e", page: "1", file: "f", sheet: "s" },
    ...{ address: "a", readOn: "r", lastUpdate: "l" },
  },
  fromRecords: {
    of: "r",
    choice: {
      ...{ down: ["d"], across: ["a"], measure: "m", filter: { f: ["x"] }, order: "size", top: 5 },
      ...{ share: "row", names: { n: "N" } },
    },
  },
  corrections: [{ row: "r", column: "c", printed: "1", corrected: "2", proof: "p" }],
  recipe: {
    ...{ title: "t", caption: "c", grid: 0, top: 0, left: 0, header: [0, 1] },
    areas: [{ grid: 0, top: 1, left: 0, bottom: 9, right: 9 }],
    ...{ headerRows: [0], labelColumns: [0], skipRows: [3], skipColumns: [4] },
    ...{ decimalMark: ",", ownTitle: "o", unit: "u" },
  },
  vintages: [
    {
      readOn: "r",
      until: "u",
      lastUpdate: "l",
      file: "f",
      untilFile: "g",
      cells: { r: { c: "1" } },
    },
  ],
  ...{ heads: "h", values: "v", words: "w" },
  printedLabels: { r: "R" },
  marks: { r: { c: "r" } },
};
const plain = { table: "t", edition: "corrected", dataVersion: "1" };
const full = {
  ...plain,
  tables: ["t"],
  part: { rows: ["r"], columns: ["c"] },
  ...{ rowNaming: "english", marksColumn: true },
  chart: { kind: "Line", title: "c", rows: ["r"] },
  ...{ recipe: recipes[0], own, ownIsLeftOut: true },
};

/** The value with one part at a time, at any depth, replaced by what it cannot be; each with the path of that part. */
function* damaged(value: unknown, path = ""): Generator<[path: string, damaged: unknown]> {
  if (typeof value !== "object" || value === null) {
    // No part of a stamp is a nothing or a list of lists.
    for (const wrong of [null, [[]]]) yield [path, wrong];
    return;
  }
  yield [path, null];
  yield [path, "text"];
  yield [path, Array.isArray(value) ? { ...(value as unknown[]) } : [value]];
  for (const [name, part] of Object.entries(value)) {
    for (const [below, wrong] of damaged(part, `${path}.${name}`)) {
      const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
      (copy as Record<string, unknown>)[name] = wrong;
      yield [below, copy];
    }
  }
}
const acceptedAfterDamage = (isOne: (value: unknown) => boolean, value: unknown) =>
  [...damaged(value)].filter(([, wrong]) => isOne(wrong)).map(([path]) => path);

test("a stamp with everything that it may have is one, and none once any part of it is damaged", () => {
  expect(isSourceStamp(plain)).toBe(true);
  expect(isSourceStamp(full)).toBe(true);
  expect(acceptedAfterDamage(isSourceStamp, full)).toEqual([]);
});

test.each(recipes)("the recipe %j is one, and none once any part of it is damaged", (recipe) => {
  const isRecipe = (one: unknown) => isSourceStamp({ ...plain, recipe: one });
  expect(isRecipe(recipe)).toBe(true);
  expect(acceptedAfterDamage(isRecipe, recipe)).toEqual([]);
  expect(isRecipe({ ...recipe, kind: "another" })).toBe(false);
});

const without = (value: object, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

test("what a stamp may leave out it may, what it needs it needs", () => {
  const needed = (isOne: (value: unknown) => boolean, value: object) =>
    Object.keys(value).filter((name) => !isOne(without(value, name)));
  expect(needed(isSourceStamp, full)).toEqual(["table", "edition", "dataVersion"]);
  expect(needed((one) => isSourceStamp({ ...plain, own: one }), own)).toEqual([
    "id",
    "title",
    "columns",
    "notes",
    "source",
    "heads",
    "values",
  ]);
  expect(needed(isScenarioRecord, record)).toEqual(Object.keys(record));
});

test.each<[string, object]>([
  ["a pair of three", { recipe: { kind: "ledger", entries: [], pair: [0, 1, 2] } }],
  ["another edition", { edition: "draft" }],
  ["a negative year", { recipe: { kind: "trade-balance", year: -1, asValues: true } }],
  ["half a year", { recipe: { kind: "trade-balance", year: 0.5, asValues: true } }],
  [
    "a name of 201 letters",
    { recipe: { kind: "ledger", entries: [{ name: "n".repeat(201), record }] } },
  ],
])("a stamp with %s is none", (_, change) => {
  expect(isSourceStamp({ ...plain, ...change })).toBe(false);
});

test.each<[string, object]>([
  ["a price of 0", { shocks: [{ item: "i", percent: 5, rupiah: { price: 0, change: 1 } }] }],
  ["a change by -100 percent", { shocks: [{ item: "i", percent: -100 }] }],
  ["a share of 0", { shocks: [{ item: "i", percent: 5, share: 0 }] }],
  ["an index of 0", { base: { ...indices, it: 0 } }],
  ["a part of 0", { links: [{ item: "i", follows: "j", part: 0 }] }],
  ["a negative weight", { weights: [{ group: "g", row: "r", weights: { a: -1, b: 2 } }] }],
  ["no weight above 0", { weights: [{ group: "g", row: "r", weights: { a: 0 } }] }],
  ["a name of 201 letters", { month: "m".repeat(201) }],
])("a record of a scenario with %s is none", (_, change) => {
  expect(isScenarioRecord(record)).toBe(true);
  expect(isScenarioRecord({ ...record, ...change })).toBe(false);
});

test("a record and own weights with a part that is damaged are none", () => {
  expect(acceptedAfterDamage(isScenarioRecord, record)).toEqual([]);
  const weights = { group: "g", row: "r", weights: { a: 1 } };
  expect(isOwnWeights(weights)).toBe(true);
  expect(acceptedAfterDamage(isOwnWeights, weights)).toEqual([]);
});

test("numbers, counts and texts have their bounds", () => {
  const accepted = (isOne: (value: unknown) => boolean, ...values: unknown[]) =>
    values.filter((value) => isOne(value));
  expect(accepted(isFiniteNumber, 1, -0.5, NaN, Infinity, "1", null)).toEqual([1, -0.5]);
  expect(accepted(isAbove(2), 2, 2.1, 3, 1, NaN, Infinity, "3")).toEqual([2.1, 3]);
  expect(accepted(isCount, 0, 7, -1, 0.5, 2 ** 53, "1")).toEqual([0, 7]);
  expect(accepted(isTextUpTo(3), "", "abc", "abcd", 1, ["a"])).toEqual(["", "abc"]);
  expect(accepted(isText, "", "a", 1, null)).toEqual(["", "a"]);
  expect(accepted(isNull, null, undefined, 0)).toEqual([null]);
  expect(accepted(isOneOf("a", 1), "a", 1, "1", undefined)).toEqual(["a", 1]);
  expect(accepted(isOptional(isText), undefined, "a", null)).toEqual([undefined, "a"]);
  expect(accepted(isEither(isText, isCount), "a", 1, -1)).toEqual(["a", 1]);
  expect(accepted(isListOf(isCount), [], [1], [1, -1], "1", { length: 0 })).toEqual([[], [1]]);
  expect(accepted(isMapOf(isCount), {}, { a: 1 }, { a: -1, b: 1 }, [1], null)).toEqual([
    {},
    { a: 1 },
  ]);
});

test("an object has its own members, and may have others", () => {
  const isOne = isObjectOf({ a: isText, toString: isOptional(isText) });
  expect([
    isOne({ a: "x" }),
    isOne({ a: "x", b: 1 }),
    isOne({}),
    isOne(Object.create({ a: "x" })),
    isOne("a"),
    isOne(null),
    isOne(["x"]),
  ]).toEqual([true, true, false, false, false, false, false]);
});

test("a setting that is damaged, of another shape or no text is none", () => {
  expect([
    readSetting('"a"', isText),
    readSetting("7", isText),
    readSetting("{", isText),
    readSetting(undefined, isText),
    readSetting("a", isText),
  ]).toEqual(["a", undefined, undefined, undefined, undefined]);
  // What is no text is no setting, whatever it would be read as.
  expect(readSetting(["1"], isCount)).toBeUndefined();
});

test("a setting is of a newer version when it says so with a number above the known one", () => {
  const isNewer = (value: unknown) => isOfNewerVersion(JSON.stringify(value), 2);
  expect([{ version: 3 }, { version: 2 }, { version: "3" }, {}, [3], null, 3].map(isNewer)).toEqual(
    [true, false, false, false, false, false, false],
  );
  expect(isOfNewerVersion("{", 2)).toBe(false);
});
