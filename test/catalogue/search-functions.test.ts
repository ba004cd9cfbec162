import { searchFunctions } from "../../src/catalogue";
import { functionEntries } from "../fixtures/function-entries";

const found = (query: string) => searchFunctions(functionEntries, query).map(({ id }) => id);

describe("searchFunctions", () => {
  test.each([
    ["ntp", ["NTP"]],
    ["nilai tukar", ["NTP"]],
    ["prices paid", ["NTP"]],
    ["laspeyres_index", ["LASPEYRES_INDEX"]],
    ["index", ["LASPEYRES_INDEX", "NTP"]],
    ["tidak ada", []],
  ])("searchFunctions of %j gives %j", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test("an empty query gives every function in its order", () => {
    expect(found("")).toEqual(["NTP", "LASPEYRES_INDEX"]);
  });
});
