import { bundledLibrary } from "../../src/bundled";
import { ntpBook, tradeBook } from "../support/bundled-books";
import { decomposeNtpChange, scenarioModel, tradeScenario } from "../../src/analysis";
import { planDecomposition } from "../../src/sheets/decomposition";
import { planSample } from "../../src/sheets/sample";
import { planScenario } from "../../src/sheets/scenario";
import { planTable } from "../../src/sheets/table";
import { planTradeScenario } from "../../src/sheets/trade";
import type { SheetPlan } from "../../src/workbook/plan";

const common = {
  blockId: "block~1",
  language: "id" as const,
  target: { newSheet: "Lembar" },
};

const textsOf = ({ regions }: SheetPlan): string[] =>
  regions.flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((cell) => ("text" in cell && typeof cell.text === "string" ? [cell.text] : [])),
  );

/** Ids of the tables of a book that the source line of a plan names, by number and page. */
function cited(plan: SheetPlan, book: string): string[] {
  const { title } = bundledLibrary.books.find(({ id }) => id === book)!;
  const lines = textsOf(plan).filter((text) => text.includes(title.id));
  expect(lines).toHaveLength(1);
  return bundledLibrary.tables
    .filter(({ publication }) => publication === book)
    .filter(({ number, page }) =>
      new RegExp(
        `${number.id.replaceAll(".", "\\.")}[:,;]? (?:[^;]*, )?hlm\\. ${page ?? ""}\\b`,
      ).test(lines[0] ?? ""),
    )
    .map(({ id }) => id.slice(book.length + 1));
}

const ntp = "ntp-kaltim-2020";
const trade = "trade-ntt-2020";

test.each([
  ["combined", "2020-12", ["l3", "l7", "l11", "l15", "l19", "l27", "l31", "l23"]],
  ["combined", "2020-01", ["l2", "l6", "l10", "l14", "l18", "l26", "l30", "l22"]],
  ["livestock", "2020-11", ["l19"]],
  ["fisheries", "2020-06", ["l22", "l26", "l30"]],
])("planScenario(%s, %s) cites the tables of its groups and month", (group, month, tables) => {
  const model = scenarioModel(ntpBook, { group, month });
  const plan = planScenario({ ...common, model, scenarios: [] });
  expect(new Set(cited(plan, ntp))).toEqual(new Set(tables));
  expect(plan.source?.table).toBe(`${ntp}.${tables[0]}`);
});

test.each([
  ["livestock", "2020-05", "2020-06", ["l18"]],
  ["livestock", "2020-06", "2020-07", ["l18", "l19"]],
  ["fisheries", "2020-11", "2020-12", ["l23", "l27", "l31"]],
])("planDecomposition(%s, %s, %s) cites the tables of both months", (group, from, to, tables) => {
  const plan = planDecomposition({
    ...common,
    decomposition: decomposeNtpChange(ntpBook, { group, from, to }),
    from: scenarioModel(ntpBook, { group, month: from }),
    to: scenarioModel(ntpBook, { group, month: to }),
  });
  expect(new Set(cited(plan, ntp))).toEqual(new Set(tables));
});

const requestFor = (publication: string) => ({
  ...common,
  book: bundledLibrary.book(publication),
  errata: [],
});

test.each(bundledLibrary.tables.map(({ id, publication }) => [id, publication]))(
  "planTable(%s) cites its table, and writes the notes of the book",
  (id, publication) => {
    const table = bundledLibrary.table(id);
    const plan = planTable(table, requestFor(publication));
    expect(cited(plan, publication)).toEqual([id.slice(publication.length + 1)]);
    expect(textsOf(plan)).toEqual(
      expect.arrayContaining((table.notes ?? []).map((note) => note.id)),
    );
  },
);

test("planTable(ntp-kaltim-2020.t6.1) says what its *) means and which census it is from", () => {
  const texts = textsOf(planTable(bundledLibrary.table("ntp-kaltim-2020.t6.1"), requestFor(ntp)));
  expect(texts.some((text) => text.startsWith("Catatan: *) Satu rumah tangga"))).toBe(true);
  expect(texts).toContain("Sumber: BPS, Sensus Pertanian 2003 dan Sensus Pertanian 2013");
});

test("planSample cites its table", () => {
  expect(cited(planSample(bundledLibrary.table(`${ntp}.l2`), requestFor(ntp)), ntp)).toEqual([
    "l2",
  ]);
});

test.each([
  ["exports-by-port", "hs"],
  ["exports-by-origin", "country"],
  ["imports", "country"],
] as const)(
  "planTradeScenario(%s, %s) cites the tables that it takes its figures from",
  (flow, dimension) => {
    const scenario = tradeScenario(tradeBook, { flow, dimension, year: 2020, shocks: [] });
    const plan = planTradeScenario({ ...common, edition: "corrected", scenario });
    const table = scenario.source.table.slice(trade.length + 1);
    expect(cited(plan, trade)).toContain(table);
  },
);
