import {
  checkSentences,
  checkTable,
  ownNtp,
  ownNtpBook,
  ownRelease,
  readOwnItems,
  referenceFacts,
} from "../../../src/analysis";
import { createLibrary, ntpPackage } from "../../../src/library";
import { blockRequest } from "../../../src/sheets";
import { planOwnNtp } from "../../../src/sheets/own-ntp";
import {
  documentHtml,
  documentParagraphs,
  planReleaseDocument,
  releaseDocument,
} from "../../../src/sheets/release";
import { planTable } from "../../../src/sheets/table";
import { calculatedPlan } from "../../support/calculated-plan";
import { differingCells } from "../../support/differing-cells";
import {
  madeUpItems,
  type MadeUpItem,
  madeUpMonths,
  madeUpSheet,
  tablesOf,
} from "../../support/made-up-province";

const province = "Jambi";

/** Everything once more, item by item and in another order of work: values of every good, summed up as the formula has them. */
function byHand(month: number, only?: string) {
  const value = ({ weight, prices }: MadeUpItem) =>
    (weight * (prices[month] as number)) / (prices[0] as number);
  const all = [...new Set(madeUpItems.map(({ subsector }) => subsector))];
  const names = all.filter((name) => only === undefined || name === only);
  const index = (subsector: string, ...components: string[]) => {
    const own = madeUpItems.filter(
      (item) => item.subsector === subsector && components.includes(item.component),
    );
    return (
      (own.reduce((sum, item) => sum + value(item), 0) /
        own.reduce((sum, { weight }) => sum + weight, 0)) *
      100
    );
  };
  const sold = names.map((name) =>
    madeUpItems
      .filter(({ subsector, component }) => subsector === name && component === "It")
      .reduce((sum, { weight }) => sum + weight, 0),
  );
  const whole = sold.reduce((sum, weight) => sum + weight, 0);
  const combined = (...components: string[]) =>
    names.reduce(
      (sum, name, at) => sum + (index(name, ...components) * (sold[at] ?? 0)) / whole,
      0,
    );
  const [it, ib] = [combined("It"), combined("IKRT", "BPPBM")];
  return {
    it,
    ib,
    ikrt: combined("IKRT"),
    bppbm: combined("BPPBM"),
    ntp: (it / ib) * 100,
    ntup: (it / combined("BPPBM")) * 100,
  };
}

describe("a made-up province: 60 items in 5 subsectors over 24 months", () => {
  test("raw prices become tables, a chart, a release and no finding, and every number is that of a computation by hand", () => {
    const read = readOwnItems(tablesOf(madeUpSheet()));
    const result = ownNtp(read, { "subsector-weights": { way: "received" } });
    const data = ntpPackage(
      ownNtpBook(result, { id: "own-ntp", version: "1", province, notes: [] }),
    );
    const library = createLibrary([data]);
    const book = library.book("own-ntp");

    // Tables: each printed level of every subsector and of all together, by hand.
    const rowKeys = {
      it: "it",
      ib: "ib",
      ikrt: "ib.ikrt",
      bppbm: "ib.bppbm",
      ntp: "ntp",
      ntup: "ntup",
    };
    const groups: Record<string, string | undefined> = {
      combined: undefined,
      "food-crops": "Tanaman Pangan",
      horticulture: "Hortikultura",
      "estate-crops": "Tanaman Perkebunan Rakyat",
      livestock: "Peternakan",
      fisheries: "Perikanan",
    };
    let compared = 0;
    for (const [group, subsector] of Object.entries(groups))
      for (const half of ["2031-01", "2031-07", "2032-01", "2032-07"]) {
        const table = book.table(`${group}-levels-${half}`);
        for (const [kind, key] of Object.entries(rowKeys))
          table.columns.forEach(({ period = "" }, column) => {
            const printed = Number(table.rows.find((row) => row.key === key)?.values[column]);
            const hand = byHand(madeUpMonths.indexOf(period), subsector);
            const expected = hand[kind as keyof typeof rowKeys];
            expect(Math.abs(printed - expected)).toBeLessThanOrEqual(0.005 + 1e-9);
            compared++;
          });
      }
    expect(compared).toBe(6 * 6 * 24);
    expect(madeUpItems).toHaveLength(60);
    // Check: every table, and its sheet.
    for (const { id } of book.tables) {
      const table = library.table(id);
      expect(checkTable(table).fail).toBe(0);
      const request = blockRequest({ library }, table, "id", { newSheet: "NTP" });
      expect(planTable(table, request).title).toBe(table.title.id);
    }
    // Live sheet with its chart.
    const plan = planOwnNtp({
      blockId: "own-ntp~1",
      language: "id",
      target: { sheet: "NTP", cell: "A1" },
      result,
      province,
    });
    expect(differingCells(calculatedPlan(plan).formulas())).toEqual([]);
    expect(plan.charts[0]?.series?.at(-1)?.name).toBe("100");

    // Release of the last month.
    const release = ownRelease(result, 23);
    const [now, before, december, yearBefore] = [23, 22, 11, 11].map((month) => byHand(month)) as [
      ReturnType<typeof byHand>,
      ...ReturnType<typeof byHand>[],
    ];
    for (const kind of ["it", "ib", "ikrt", "bppbm", "ntp", "ntup"] as const) {
      const figure = release.combined?.figures[kind];
      const change = (from: ReturnType<typeof byHand> | undefined) =>
        (now[kind] / (from?.[kind] ?? 0) - 1) * 100;
      expect(figure?.current).toBeCloseTo(now[kind], 9);
      expect(figure?.change).toBeCloseTo(change(before), 9);
      expect(figure?.sinceDecember).toBeCloseTo(change(december), 9);
      expect(figure?.sinceYearBefore).toBeCloseTo(change(yearBefore), 9);
    }
    const facts = book.tables.flatMap(({ id }) => referenceFacts(book, library.table(id)));
    for (const language of ["id", "en"] as const) {
      const names =
        language === "id"
          ? { month: "Desember 2032", previousMonth: "November 2032", province }
          : { month: "December 2032", previousMonth: "November 2032", province };
      const document = releaseDocument(release, names, language);
      const [first = ""] = documentParagraphs(document);
      const figure = now.ntp.toFixed(2).replace(".", language === "id" ? "," : ".");
      expect(first).toContain(
        language === "id" ? `tercatat ${figure} atau ` : `stood at ${figure}, `,
      );
      const numbers = documentParagraphs(document).flatMap((text) =>
        checkSentences(library, text, facts),
      );
      const verdicts = numbers.map(({ verdict }) => verdict);
      expect(verdicts).not.toContain("contradicts");
      expect(verdicts.filter((verdict) => verdict === "agrees").length).toBeGreaterThan(10);
      const html = documentHtml(document, language);
      expect(html.match(/<table/g)).toHaveLength(3);
      expect(html).toContain(figure);
      expect(
        planReleaseDocument(document, {
          blockId: "release-text~1",
          language,
          target: { newSheet: "Rilis" },
        }).title,
      ).toBe(document.title);
    }
  });
});
