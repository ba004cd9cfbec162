import { buildCatalogue, searchTables } from "../../src/catalogue";
import * as referenceData from "../../src/reference-data";

const catalogue = buildCatalogue(referenceData);
const found = (query: string) => searchTables(catalogue, query).map(({ table }) => table.id);

describe("searchTables over the bundled tables", () => {
  test("an empty query gives all 74", () => {
    expect(found("")).toHaveLength(74);
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
  ])("searchTables of %j gives %s among the first five", (query, id) => {
    expect(found(query).slice(0, 5)).toContain(id);
  });

  test.each(["kopi", "Australia", "upah buruh", "HS 27", "nelayan", "livestock March"])(
    "searchTables of %j gives something, and less than all",
    (query) => {
      expect(found(query).length).toBeGreaterThan(0);
      expect(found(query).length).toBeLessThan(74);
    },
  );

  test("a search answers within 50 ms", () => {
    const queries = ["nilai tukar petani perkebunan", "exports by country 2020", "k"];
    const start = performance.now();
    for (const query of queries) found(query);
    expect((performance.now() - start) / queries.length).toBeLessThan(50);
  });
});
