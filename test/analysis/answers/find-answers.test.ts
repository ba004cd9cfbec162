import { findAnswers } from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { buildCatalogue, createLibrary, ownPackage } from "../../../src/library";
import { periodCode } from "../../../src/core";
import { ownTable } from "../../fixtures/own-table";

const catalogue = buildCatalogue(bundledLibrary);

/** Table, row and column of the first answer, its number as printed, and its period. */
function first(query: string) {
  const [answer] = findAnswers(bundledLibrary, catalogue, query).found;
  if (!answer) return undefined;
  const { table, row, column, printed, period } = answer.point;
  return [`${table}/${row}/${column}`, printed, period && periodCode(period)];
}

describe("findAnswers", () => {
  test.each([
    ["ekspor kopi 2020", "trade-ntt-2020.l1.2/hs09/2020", "26065", "2020"],
    ["exports of coffee", "trade-ntt-2020.l1.2/hs09/2020", "26065", "2020"],
    ["ntp juli", "ntp-kaltim-2020.l3/ntp/2020-07", "108.25", "2020-07"],
    ["ntp jul 2020", "ntp-kaltim-2020.l3/ntp/2020-07", "108.25", "2020-07"],
    ["ntp", "ntp-kaltim-2020.l3/ntp/2020-12", "114.97", "2020-12"],
    ["inflasi pedesaan", "ntp-kaltim-2020.l5/ib.ikrt/2020-12", "0.31", "2020-12"],
    ["inflasi perdesaan juli", "ntp-kaltim-2020.l5/ib.ikrt/2020-07", "-0.63", "2020-07"],
    ["sawit", "ntp-kaltim-2020.l15/it.estate-crops/2020-12", "142.06", "2020-12"],
    ["impor tiongkok", "trade-ntt-2020.l10.2/china/2020", "8308564", "2020"],
    ["impor cina", "trade-ntt-2020.l10.2/china/2020", "8308564", "2020"],
    ["neraca perdagangan 2019", "trade-ntt-2020.t7/2019/balance_million_usd", "-52.29", "2019"],
    ["volume ekspor garam", "trade-ntt-2020.l1.1/hs25/2020", "34099952", "2020"],
    ["ntup hortikultura maret", "ntp-kaltim-2020.l10/ntup/2020-03", "109.48", "2020-03"],
    ["ntp aceh", "ntp-aceh-2023-09.t1/combined.ntp/2023-09", "118.03", "2023-09"],
  ])("findAnswers of %j is %s, printed %s in %s", (query, ...place) => {
    expect(first(query)).toEqual(place);
  });

  test("andil answers with a share and not with the value that it is a share of", () => {
    const [answer] = findAnswers(bundledLibrary, catalogue, "andil").found;
    expect(answer?.unit.unit).toBe("percent");
    expect(answer?.point.column).toMatch(/^share_pct/);
  });

  test("the change is that from the period before, and the line goes on through both half-years", () => {
    const [answer] = findAnswers(bundledLibrary, catalogue, "ntp juli").found;
    expect(answer?.before?.printed).toBe("107.02");
    expect(answer?.before?.table).toBe("ntp-kaltim-2020.l2");
    expect(answer?.change?.kind).toBe("percent");
    expect(answer?.change?.value).toBeCloseTo((108.25 / 107.02 - 1) * 100, 10);
    expect(answer?.points.map(({ period }) => period && periodCode(period))).toHaveLength(12);
  });

  test("a percentage changes by points, and so does a balance below nil", () => {
    const inflation = findAnswers(bundledLibrary, catalogue, "inflasi perdesaan juli").found[0];
    expect(inflation?.change?.kind).toBe("difference");
    const balance = findAnswers(bundledLibrary, catalogue, "neraca perdagangan 2019").found[0];
    expect(balance?.change?.kind).toBe("difference");
  });

  test("goods that no row names are answered by their group, which the answer names", () => {
    const [answer] = findAnswers(bundledLibrary, catalogue, "sawit").found;
    expect([answer?.goods, answer?.label?.id]).toEqual(["sawit", "Tanaman Perkebunan Rakyat"]);
    expect(findAnswers(bundledLibrary, catalogue, "kopi").found[0]?.goods).toBeUndefined();
  });

  test("a filter leaves the tables of one publication", () => {
    const { found } = findAnswers(bundledLibrary, catalogue, "ntp", {
      publication: "ntp-aceh-2023-09",
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ point }) => point.table.startsWith("ntp-aceh"))).toBe(true);
  });

  test.each(["", "2020", "juli", "zzz", "__proto__", "(((", "ekspor kopi 1999"])(
    "findAnswers of %j finds nothing and does not fail",
    (query) => {
      expect(findAnswers(bundledLibrary, catalogue, query).found).toEqual([]);
    },
  );

  test("own tables answer as books do", () => {
    const own = ownPackage({
      id: "own",
      version: "1",
      title: { id: "Sendiri", en: "Own" },
      tables: [ownTable],
    });
    const library = createLibrary([...bundledLibrary.packages, own]);
    const { found } = findAnswers(library, buildCatalogue(library), "tangkapan ikan utara 2031");
    expect(found[0]?.point).toMatchObject({ table: ownTable.id, row: "utara", printed: "11.2" });
    expect(found[0]?.before?.printed).toBe("10.5");
  });

  test("a query looks at the rows that hold one of its words, not at all of them", () => {
    const rows = catalogue.reduce((sum, { table }) => sum + table.rowCount, 0);
    const { examined } = findAnswers(bundledLibrary, catalogue, "ekspor kopi 2020");
    expect(examined * 10).toBeLessThan(rows);
  });
});
