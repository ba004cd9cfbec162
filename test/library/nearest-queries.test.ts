import { bundledLibrary } from "../../src/bundled";
import { buildCatalogue, nearestQueries, searchTables } from "../../src/library";

const catalogue = buildCatalogue(bundledLibrary);
const near = (query: string) => nearestQueries(bundledLibrary, catalogue, query);

describe("nearestQueries", () => {
  test.each([
    ["horitkultura", "hortikultura"],
    ["exspor kopi", "ekspor kopi"],
    ["sawti", "sawit"],
    ["ntp 1987", "ntp"],
    ["kopi petani", "kopi"],
  ])("nearestQueries of %j offers %j, which finds tables", (query, offered) => {
    const found = near(query);
    expect(found.map((one) => one.query)).toContain(offered);
    for (const { query: text, tables } of found)
      expect(searchTables(catalogue, text)).toHaveLength(tables);
  });

  test.each(["qxqxqxqxqx", "", "(((", "__proto__"])(
    "nearestQueries of %j does not fail",
    (query) => {
      expect(Array.isArray(near(query))).toBe(true);
    },
  );
});

describe("searchTables", () => {
  test.each([
    "ntp subsektor bulan",
    "ntp per bulan",
    "grafik ntp subsektor 2020",
    "inflasi pedesaan",
    "andil",
    "deflasi",
    "sawit",
    "cabai",
    "impor cina",
    "impor tiongkok",
  ])("searchTables of %j finds something", (query) => {
    expect(searchTables(catalogue, query).length).toBeGreaterThan(0);
  });
});
