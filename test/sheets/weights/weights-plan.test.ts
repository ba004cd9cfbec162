import { bookWithWeights, weightTable } from "../../../src/analysis";
import { createLibrary } from "../../../src/library";
import { refreshedPlan } from "../../../src/sheets";
import { planWeights } from "../../../src/sheets/weights";
import { publishedBook } from "../../support/published-province";
import { ntpBook } from "../../support/bundled-books";

const data = bookWithWeights(publishedBook());
const book = createLibrary([data]).book(data.id);
const target = { sheet: "Sheet1", cell: "B3" };
const request = { blockId: "weights~1", language: "en", target } as const;
const plan = planWeights({ ...request, book, weights: weightTable(book, "food-crops", "it") });
const cells = plan.regions.flatMap(({ cells: rows }) => rows);
const textsOf = (row: (typeof cells)[number]) =>
  row.flatMap((cell) => ("text" in cell ? [cell.text] : []));

test("the sheet names the aggregate, its components and how well each weight is known", () => {
  expect(plan.title).toBe("Weights of Food crops: It");
  expect(cells.map(textsOf).filter((row) => row.includes("it.padi"))).toEqual([
    ["it.padi", "Rice (paddy)", "approximately"].map((word) =>
      word === "approximately" ? expect.stringMatching(/^(approximately|determined)$/) : word,
    ),
  ]);
});

test("the mean of each month is live and stands beside the print", () => {
  const live = cells.flat().flatMap((cell) => ("formula" in cell ? [cell] : []));
  expect(live.filter(({ formula }) => formula.includes("BPS.WEIGHTED_INDEX"))).toHaveLength(24);
  const differences = live.filter(({ formula }) => !formula.includes("BPS."));
  expect(differences).toHaveLength(24);
  for (const { expected } of differences) expect(Math.abs(expected as number)).toBeLessThan(0.0101);
});

test.each([
  ["a book with weights that were recovered and kept", data],
  ["the same book before that", publishedBook()],
])("a refresh plans the sheet again from %s", (_, known) => {
  const block = {
    id: plan.blockId,
    language: "en",
    sheet: "Sheet1",
    address: "B3:AA12",
    source: plan.source,
  } as const;
  const again = refreshedPlan(createLibrary([known]), block);
  expect(again?.regions).toEqual(plan.regions);
});

test("weights of Gabungan in Indonesian: subsectors by name, and aggregates without fixed weights say so", () => {
  const of = (group: string, row: string) =>
    planWeights({
      ...request,
      language: "id",
      book: ntpBook,
      weights: weightTable(ntpBook, group, row),
    });
  expect(
    of("combined", "")
      .regions.flatMap((one) => one.cells)
      .flat(),
  ).toContainEqual(
    expect.objectContaining({
      text: ntpBook.groups.find(({ id }) => id === "horticulture")?.name.id,
    }),
  );
  const words = of("fisheries", "ib.bppbm")
    .regions.flatMap((one) => one.cells.map(textsOf))
    .flat();
  expect(words.join(" ")).toMatch(/Tidak ada penimbang tetap/);
  expect(words).toContain("tidak dapat ditentukan");
});
