import { buildCatalogue, searchTables } from "../../src/library";
import { fixtureLibrary } from "../fixtures/reference-library";

const catalogue = buildCatalogue(fixtureLibrary);
const found = (query: string) => searchTables(catalogue, query).map(({ table }) => table.id);
const ntp = "ntp-kaltim-2020.l2";
const trade = "trade-ntt-2020.l1.2";

describe("searchTables", () => {
  test.each([
    ["nilai tukar petani", ntp],
    ["farmers terms of trade", ntp],
    ["NTP", ntp],
    ["It", ntp],
    ["bppbm", ntp],
    ["april 2020 indeks", ntp],
    ["lampiran 2", ntp],
    ["exports", trade],
    ["ekspor pelabuhan", trade],
    ["1.2", trade],
    ["kopi", trade],
    ["HS 03", trade],
    ["dollars", trade],
  ])("searchTables of %j gives %s first", (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test("every word must be found: kopi petani gives nothing", () => {
    expect(found("kopi petani")).toEqual([]);
  });

  test("an empty query gives all tables in their order", () => {
    expect(found("  ")).toEqual([ntp, trade]);
  });

  test("a word that stands in a title counts more than one in a row", () => {
    expect(found("2020")).toHaveLength(2);
    expect(found("ekspor")[0]).toBe(trade);
  });

  test("filter keeps one publication", () => {
    const entries = searchTables(catalogue, "", { publication: "trade-ntt-2020" });
    expect(entries.map(({ table }) => table.id)).toEqual([trade]);
  });

  test("an entry says in how many cells the editions differ", () => {
    expect(searchTables(catalogue, "ekspor")[0]?.corrections).toBe(1);
  });

  test.each(["__proto__", "constructor", "(((", "\\", "🌾", "%00"])(
    "searchTables of %j finds nothing and does not fail",
    (query) => {
      expect(Array.isArray(found(query))).toBe(true);
    },
  );
});
