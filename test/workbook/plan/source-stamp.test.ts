import { isSourceStamp } from "../../../src/workbook/plan";
import { acceptedAfterDamage, neededMembers } from "../../support/damaged";
import { scenarioRecord as record } from "../../support/scenario-record";

const trade = { flow: "imports", dimension: "hs" };
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

test("what a stamp may leave out it may, what it needs it needs", () => {
  expect(neededMembers(isSourceStamp, full)).toEqual(["table", "edition", "dataVersion"]);
  expect(neededMembers((one) => isSourceStamp({ ...plain, own: one }), own)).toEqual([
    "id",
    "title",
    "columns",
    "notes",
    "source",
    "heads",
    "values",
  ]);
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
