import {
  bookWithWeights,
  decomposeNtpChange,
  hasScenario,
  ntpFigures,
  runScenario,
  scenarioGroups,
  scenarioModel,
  scenarioMonths,
  weightTable,
} from "../../../src/analysis";
import { ntpPriceName } from "../../../src/language";
import { type Book, type BookPackage, createLibrary } from "../../../src/library";
import { madeUpWeights, publishedBook, publishedTable } from "../../support/published-province";

const open = (data: BookPackage): Book => createLibrary([data]).book(data.id);
const given = open(publishedBook());
const book = open(bookWithWeights(publishedBook()));
const weightsOf = (group: string, row: string) =>
  weightTable(book, group, row).components.map(({ key, weight, low, high }) => ({
    key,
    weight,
    low: low as number,
    high: high as number,
  }));

test("goods below It become rows of the book, under the keys and labels of goods", () => {
  expect(hasScenario(given)).toBe(false);
  const rows = given.table("food-crops-levels-2024-01").rows;
  expect(rows.map(({ key, parent, label }) => [key, parent, label]).slice(0, 3)).toEqual([
    ["it", "ntp", "Indeks Harga yang Diterima Petani"],
    ["it.padi", "it", "Padi"],
    ["it.palawija", "it", "Palawija"],
  ]);
});

test.each([
  [
    "combined",
    "",
    [
      ["food-crops", 0.62],
      ["livestock", 0.38],
    ],
  ],
  [
    "food-crops",
    "it",
    [
      ["it.padi", 0.71],
      ["it.palawija", 0.29],
    ],
  ],
  [
    "livestock",
    "it",
    [
      ["it.ternak-besar", 0.45],
      ["it.unggas", 0.55],
    ],
  ],
  [
    "livestock",
    "ib",
    [
      ["ib.ikrt", 0.8],
      ["ib.bppbm", 0.2],
    ],
  ],
] as const)(
  "%s %s: the weights that the indices were made with lie in narrow intervals",
  (group, row, truth) => {
    const found = weightsOf(group, row);
    expect(found.map(({ key }) => key)).toEqual(truth.map(([key]) => key));
    truth.forEach(([, weight], at) => {
      const { low, high } = found[at]!;
      expect(low).toBeLessThanOrEqual(weight);
      expect(high).toBeGreaterThanOrEqual(weight);
      expect(high - low).toBeLessThan(0.02);
    });
    expect(weightTable(book, group, row).missed).toEqual([]);
  },
);

test("scenarios take the book: Padi up by 10 percent moves It of food crops by its weight", () => {
  expect(scenarioGroups(book).map(({ id }) => id)).toEqual(["combined", "food-crops", "livestock"]);
  const months = scenarioMonths(book, "combined");
  expect(months).toHaveLength(24);
  const month = months.at(-1)!;
  const model = scenarioModel(book, { group: "food-crops", month });
  const { groups } = runScenario(model, { name: "", shocks: [{ item: "it.padi", percent: 10 }] });
  const { base, after } = groups.at(-1)!;
  const padi = weightTable(book, "food-crops", "it").components[0]!.levels.at(-1)!;
  expect(after.it - base.it).toBeCloseTo((padi * madeUpWeights.it.Padi) / 1000, 1);
  expect(
    decomposeNtpChange(book, { group: "combined", from: months[22]!, to: month }).residual,
  ).toBeLessThan(0.05);
});

test("a component without goods is a price of its own, one for each subsector", () => {
  const model = scenarioModel(book, { group: "combined", month: "2025-12" });
  const [part] = model.root.kind === "composite" ? model.root.parts : [];
  const costs = part?.group.kind === "subsector" ? part.group.items["ib.bppbm"][0]! : undefined;
  expect(costs).toMatchObject({
    price: "ib.bppbm.food-crops",
    label: "Tanaman Pangan: BPPBM",
    weight: 1,
  });
  expect(ntpPriceName(costs!.price, costs!.label).en).toBe("Food crops: production costs");
});

test("a misprint in one month is named and does not stand in the way", () => {
  const table = publishedTable();
  const rows = table.rows.map((row) =>
    row.label === "- Padi"
      ? { ...row, values: row.values.map((value, at) => (at === 5 ? "150.00" : value)) }
      : row,
  );
  expect(ntpFigures([{ ...table, rows }]).decimals).toBe(2);
  const wrong = publishedBook();
  const padi = wrong.tables
    .find(({ name }) => name === "food-crops-levels-2024-01")!
    .rows.find(({ key }) => key === "it.padi")!;
  padi.values[5] = "150.00";
  const found = weightTable(open(bookWithWeights(wrong)), "food-crops", "it");
  expect(found.missed).toEqual(["2024-06"]);
  expect(found.set.feasible).toBe(true);
  expect(found.components[0]!.weight).toBeCloseTo(0.71, 2);
});

test("a whole that is no mean of its subsectors is computed from its own rows", () => {
  const other = publishedBook();
  for (const table of other.tables.filter(({ name }) => name.startsWith("combined-levels")))
    for (const row of table.rows)
      row.values = row.values.map((value) => String(Number(value) + 40));
  const data = bookWithWeights(other);
  expect(data.groups.find(({ id }) => id === "combined")?.parts).toBeUndefined();
  expect(scenarioModel(open(data), { group: "combined", month: "2025-12" }).root.kind).toBe(
    "subsector",
  );
});

test("indices with one decimal are a book with one decimal, so that intervals are as wide as they must be", () => {
  const table = publishedTable();
  const coarse = {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      values: row.values.map((value) => (value === "" ? "" : Number(value).toFixed(1))),
    })),
  };
  expect(ntpFigures([coarse]).decimals).toBe(1);
});
