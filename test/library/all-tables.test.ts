import { buildCatalogue, searchTables, tableFacets, type TableFilter } from "../../src/library";
import { bundledLibrary as referenceData } from "../../src/bundled";

const catalogue = buildCatalogue(referenceData);
const found = (query: string) => searchTables(catalogue, query).map(({ table }) => table.id);

describe("searchTables over the bundled tables", () => {
  test("an empty query gives all 78", () => {
    expect(found("")).toHaveLength(78);
  });

  test.each([
    ["lampiran 2 ntp", "ntp-kaltim-2020.l2"],
    ["6.12", "ntp-kaltim-2020.t6.12"],
    ["rural inflation", "ntp-kaltim-2020.t6.12"],
    ["NTUP", "ntp-kaltim-2020.t6.13"],
    ["NTPR Juli", "ntp-kaltim-2020.l15"],
    ["neraca negara", "trade-ntt-2020.t8"],
    ["trade balance 2005", "trade-ntt-2020.t7"],
    ["Atapupu", "trade-ntt-2020.l2.1"],
    ["HS 25", "trade-ntt-2020.t2"],
    ["hs25", "trade-ntt-2020.t2"],
    ["live animals value exports", "trade-ntt-2020.l1.2"],
    ["binatang hidup nilai ekspor", "trade-ntt-2020.l1.2"],
    ["South Korea volume imports", "trade-ntt-2020.l10.1"],
    ["Korea Selatan volume impor", "trade-ntt-2020.l10.1"],
    ["port Tenau imports", "trade-ntt-2020.l9.1"],
    ["imports March", "trade-ntt-2020.t6"],
    ["impor Maret", "trade-ntt-2020.t6"],
    ["subsektor hortikultura", "ntp-kaltim-2020.t6.6"],
    ["appendix 5", "trade-ntt-2020.l5"],
    ["NTPP", "ntp-kaltim-2020.l6"],
    ["NTPH", "ntp-kaltim-2020.l10"],
    ["NTPR", "ntp-kaltim-2020.l14"],
    ["NTPT", "ntp-kaltim-2020.l18"],
    ["NTNP", "ntp-kaltim-2020.t6.9"],
    ["NTN", "ntp-kaltim-2020.t6.10"],
    ["NTPi", "ntp-kaltim-2020.t6.11"],
    ["It 2020", "ntp-kaltim-2020.t6.3"],
    ["Ib 2020", "ntp-kaltim-2020.t6.4"],
    ["IKRT BPPBM", "ntp-kaltim-2020.t6.5"],
  ])("searchTables of %j gives %s among the first five", (query, id) => {
    expect(found(query).slice(0, 5)).toContain(id);
  });

  test("short names are whole words: It does not lead to Italy", () => {
    expect(found("Italy")).toContain("trade-ntt-2020.l10.2");
    expect(found("It").filter((id) => id.startsWith("trade"))).toEqual([]);
  });

  test.each(["kopi", "Australia", "upah buruh", "HS 27", "nelayan", "livestock March"])(
    "searchTables of %j gives something, and less than all",
    (query) => {
      expect(found(query).length).toBeGreaterThan(0);
      expect(found(query).length).toBeLessThan(78);
    },
  );
});

describe("tableFacets over the bundled tables", () => {
  const facets = (query: string, filter: TableFilter = {}) => {
    const { publication, subject, unit } = tableFacets(catalogue, referenceData, query, filter);
    const counts = (values: typeof unit) =>
      Object.fromEntries(values.map(({ id, count }) => [id, count]));
    return {
      publication: counts(publication),
      subject: counts(subject),
      unit: counts(unit),
    };
  };

  test("without a query the publications count 46, 28 and 4 tables", () => {
    expect(facets("").publication).toEqual({
      "ntp-kaltim-2020": 46,
      "trade-ntt-2020": 28,
      "ntp-aceh-2023-09": 4,
    });
  });

  test("subjects part the tables: their counts add up to 78", () => {
    const counts = Object.values(facets("").subject);
    expect(counts).toHaveLength(9);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(78);
  });

  test("each count is the number of tables that choosing the value gives", () => {
    for (const [name, values] of Object.entries(facets("nilai", { unit: "usd" }))) {
      for (const [id, count] of Object.entries(values)) {
        const filter = { unit: "usd", [name]: id };
        expect([name, id, searchTables(catalogue, "nilai", filter).length]).toEqual([
          name,
          id,
          count,
        ]);
      }
    }
  });

  test("a facet's own choice does not empty its other values", () => {
    expect(facets("", { publication: "trade-ntt-2020" }).publication).toEqual(
      facets("").publication,
    );
  });

  test("units are those of columns: 29 tables of the NTP book print percentages", () => {
    const unit = facets("", { publication: "ntp-kaltim-2020" }).unit;
    expect(unit.percent).toBe(29);
    expect(unit.usd).toBe(0);
  });
});
