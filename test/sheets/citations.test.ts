import type { Row } from "../../src/table";
import { readdirSync } from "node:fs";
import { bundledLibrary } from "../../src/bundled";
import { cellCitation, createLibrary, sourceOfCell, tableReference } from "../../src/library";
import { cellFacts, citedBlock, citedCell } from "../../src/sheets";
import { leavePlans } from "../support/every-plan";
import { textsOf } from "../support/texts-of";
import type { SheetPlan } from "../../src/workbook/plan";
import { plansOfEveryKind } from "../support/plans-of-every-kind";

const languages = ["id", "en"] as const;
const ntp = (...tables: string[]) => tables.map((table) => `ntp-kaltim-2020.${table}`);
const trade = (...tables: string[]) => tables.map((table) => `trade-ntt-2020.${table}`);

const place = { sheet: "Sheet1", address: "A1:Z99" };

/** Texts of a plan that begin as a line about its source does. */
const sourceLines = (plan: SheetPlan): string[] =>
  textsOf(plan).filter((text) => /^(?:Sumber|Source): Badan Pusat Statistik/.test(text));

/** The tables that a plan names as its source, read from its words: number and page in the language of the sheet. */
function citedTables(plan: SheetPlan): string[] {
  const { language } = plan;
  const page = language === "id" ? "hlm." : "p.";
  const cited = sourceLines(plan).map((line) => {
    const book = bundledLibrary.books.find(({ title }) => line.includes(title[language]));
    const places = `; ${line.split(`${book?.title[language]}, `)[1] ?? ""}`;
    const tables = bundledLibrary.tables.flatMap((table) => {
      const place = `; ${table.number?.[language]}, ${page} ${table.source.page}`;
      const isCited = table.publication === book?.id && /^[.;]/.test(places.split(place)[1] ?? "");
      return isCited ? [table.id] : [];
    });
    return { book: book?.id, tables };
  });
  const books = cited.map(({ book }) => book);
  expect(books).toEqual([...new Set(books)]);
  return cited.flatMap(({ tables }) => tables);
}

const plansIn = { id: plansOfEveryKind("id"), en: plansOfEveryKind("en") };
const planNamed = (name: string, language: (typeof languages)[number] = "en"): SheetPlan =>
  plansIn[language].get(name)!();

test("every folder of sheets has plans in the list that these tests go through", () => {
  const kinds = readdirSync("src/sheets", { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const planned = new Set([...plansIn.en.keys()].map((name) => name.split(" ")[0]));
  expect(kinds.map(({ name }) => name).filter((name) => !planned.has(name))).toEqual([]);
});

test.each([
  [
    "scenario combined 2020-12 corrected",
    ntp("l3", "l7", "l11", "l15", "l19", "l23", "l27", "l31"),
  ],
  ["scenario food-crops 2020-03 published", ntp("l6")],
  // The break-even aims at NTP of June, which the table of the first half-year prints.
  ["scenario food-crops 2020-07 corrected", ntp("l6", "l7")],
  ["scenario livestock 2020-11 corrected", ntp("l19")],
  // A line that Appendix 18 lost is worked back from July by the changes of Appendices 20 and 21.
  ["scenario livestock 2020-05 corrected", ntp("l18", "l19", "l20", "l21")],
  ["scenario fisheries 2020-12 corrected", ntp("l23", "l27", "l31")],
  ["decomposition estate-crops 2020-06 2020-07", ntp("l14", "l15")],
  ["decomposition combined 2020-11 2020-12", ntp("l3", "l7", "l11", "l15", "l19", "l27", "l31")],
  ["trade scenario exports-by-port hs", trade("l1.2", "l10.2")],
  ["trade scenario imports country", trade("l3.2", "l10.2")],
  ["trade profile imports port", trade("l9.2")],
  ["trade balance of all years", trade("t7")],
  ["figure ntp-kaltim-2020 Figure 6.3", ntp("l2", "l3")],
  ["sample", ntp("l2")],
  ["bridge", [...trade("l6.1", "l6.2"), ...ntp("l7", "l11", "l15", "l19", "l27", "l31")]],
  ["release example", []],
])("the sheet “%s” cites %j in both languages", (name, tables) => {
  for (const language of languages) expect(citedTables(planNamed(name, language))).toEqual(tables);
});

test("the stamp of a sheet names a table that the sheet cites", () => {
  for (const [name, plan] of plansIn.id) {
    const { source, ...rest } = plan();
    if (source)
      expect([name, citedTables({ ...rest, source })]).toEqual([
        name,
        expect.arrayContaining([source.table]),
      ]);
  }
});

test("where a computed cell comes from names each table that its sheet cites, and no other", () => {
  let several = 0;
  for (const language of languages)
    for (const [name, plan] of plansIn[language]) {
      const { source, blockId: id } = plan();
      const block = citedBlock(bundledLibrary, { id, language, source, ...place });
      if (!source || !block || block.plan) continue;
      const cited = citedTables(plan());
      expect([name, [...(source.tables ?? [source.table])].sort()]).toEqual([name, cited.sort()]);
      const cell = citedCell(block, { row: 5, column: 2 }, 1);
      if (typeof cell === "string") throw new Error(`${name} has no source: ${cell}`);
      const sentence = sourceOfCell(cell, language);
      expect(sentence).toMatch(language === "id" ? /^Dihitung dengan Timbang/ : /^Computed with/);
      for (const table of cited.map((one) => bundledLibrary.table(one))) {
        const page = `${language === "id" ? "hlm." : "p."} ${table.source.page}`;
        const { title } = bundledLibrary.bookOf(table.id);
        expect([name, sentence]).toEqual([name, expect.stringContaining(title[language])]);
        expect([name, sentence]).toEqual([name, expect.stringContaining(page)]);
        expect([name, sentence]).toEqual([
          name,
          expect.stringContaining(tableReference(table)[language]),
        ]);
      }
      several += Number(cited.length > 1);
    }
  expect(several).toBeGreaterThan(10);
});

test("SOURCE of a bridge names the tables of trade and those of NTP, CITE has a reference each", () => {
  const { source, blockId: id } = planNamed("bridge");
  const block = citedBlock(bundledLibrary, { id, language: "en", source, ...place });
  const cell = block && citedCell(block, { row: 5, column: 2 }, 1);
  if (!cell || typeof cell === "string") throw new Error("the bridge has no source");
  expect(sourceOfCell(cell, "en")).toMatch(
    /^Computed with Timbang from .*Nusa Tenggara Timur.*Appendix 6\.1, p\. \d+; Appendix 6\.2, p\. \d+, corrected edition; .*Kalimantan Timur.*Appendix 7, p\. \d+; .*Appendix 31, p\. \d+, corrected edition\.$/,
  );
  const entries = cellCitation(cell, "bibtex", "en").split(/\n(?=@)/);
  expect(entries.map((entry) => /^@book\{(\w+),/.exec(entry)?.[1])).toEqual([
    expect.stringMatching(/^BPSPNTT2020/),
    expect.stringMatching(/^BPSPKT/),
  ]);
  expect(cellCitation(cell, "apa", "id").split("\n")).toHaveLength(2);
  const named = cellFacts(cell, "id").filter(([name]) => name === "Publikasi");
  expect(named).toHaveLength(2);
});

test("a computed cell is of no known source where the library lacks one of its tables", () => {
  const { source, blockId: id } = planNamed("bridge");
  const [trade] = bundledLibrary.packages.filter((book) => book.id === "trade-ntt-2020");
  const library = createLibrary([trade!]);
  expect(citedBlock(library, { id, language: "en", source, ...place })).toBeUndefined();
});

describe("a sheet cites exactly the tables whose figures change it when they change", () => {
  /** Planners that see the figures of some tables begin with another digit. */
  const planners = (isChanged: (table: string) => boolean): Map<string, () => SheetPlan> =>
    plansOfEveryKind(
      "en",
      createLibrary(
        bundledLibrary.packages.map((book) => ({
          ...book,
          tables: book.tables.map((table) =>
            isChanged(`${book.id}.${table.name}`) ? { ...table, rows: changedRows(table) } : table,
          ),
        })),
      ),
    );

  // Other digits make no other sheet for Excel.
  afterEach(leavePlans);

  const changedRows = ({ rows }: { rows: Row[] }): Row[] =>
    rows.map((row) => ({
      ...row,
      values: row.values.map((value) => value.replace(/\d/, "1$&")),
    }));

  // Tables and figures have one code each: some tables, and the figures of several tables, stand for all. What changed
  // between editions is told by the errata, whatever the figures.
  const names = [...plansIn.en].flatMap(([name, plan]) => {
    const isOne = /^vintages|^table (?!.*[.](?:l18|t6[.]1|l1[.]2)$)|^figure (?!.*Figure 6[.])/.test(
      name,
    );
    return isOne ? [] : [{ name, plan: JSON.stringify(plan()), cited: citedTables(plan()) }];
  });
  const changed = (load: Map<string, () => SheetPlan>, { name, plan }: (typeof names)[number]) =>
    JSON.stringify(load.get(name)!()) !== plan;

  test("each cited table changes it", () => {
    const unmoved = [...new Set(names.flatMap(({ cited }) => cited))].flatMap((table) => {
      const load = planners((id) => id === table);
      return names
        .filter((one) => one.cited.includes(table) && !changed(load, one))
        .map(({ name }) => `${name}: ${table}`);
    });
    expect(unmoved).toEqual([]);
  });

  test("all other tables together do not", () => {
    const sets = new Map(names.map(({ cited }) => [cited.join(), cited]));
    const moved = [...sets].flatMap(([key, cited]) => {
      const load = planners((id) => !cited.includes(id));
      return names.filter((one) => one.cited.join() === key && changed(load, one));
    });
    expect(moved.map(({ name }) => name)).toEqual([]);
  });
});

test("a table with notes writes them below, and names the survey that the book names", () => {
  for (const table of bundledLibrary.tables)
    expect(textsOf(planNamed(`table ${table.id}`, "id"))).toEqual(
      expect.arrayContaining((table.notes ?? []).map((note) => note.id)),
    );
  const texts = textsOf(planNamed("table ntp-kaltim-2020.t6.1", "id"));
  expect(texts.some((text) => text.startsWith("Catatan: *) Satu rumah tangga"))).toBe(true);
  expect(texts).toContain("Sumber: BPS, Sensus Pertanian 2003 dan Sensus Pertanian 2013");
});
