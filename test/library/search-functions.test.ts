import { functionList, searchFunctions } from "../../src/library";
import { functionEntries } from "../fixtures/function-entries";

const found = (query: string) => searchFunctions(functionEntries, query).map(({ id }) => id);

describe("searchFunctions", () => {
  test.each([
    ["ntp", ["NTP"]],
    ["nilai tukar", ["NTP"]],
    ["prices paid", ["NTP"]],
    ["laspeyres_index", ["LASPEYRES_INDEX"]],
    ["index", ["LASPEYRES_INDEX", "NTP"]],
    ["=BPS.NTP", ["NTP"]],
    ["BPS.", ["NTP", "LASPEYRES_INDEX"]],
    ["tidak ada", []],
  ])("searchFunctions of %j gives %j", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test("a function whose whole name is asked for goes before those with a part of it", () => {
    expect(searchFunctions(functionList, "NTP")[0]?.id).toBe("NTP");
  });

  test.each([
    ["NTKP", ["NTP", "NTUP"]],
    ["ntfp", ["NTP", "NTUP"]],
    ["NTPP", ["NTP"]],
  ])("the short name %s of a concept finds what computes it, %j among it", (query, ids) => {
    const all = searchFunctions(functionList, query).map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining(ids));
    expect(all.length).toBeLessThan(10);
  });

  test("an empty query gives every function in its order", () => {
    expect(found("")).toEqual(["NTP", "LASPEYRES_INDEX"]);
  });
});
