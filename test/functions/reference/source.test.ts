import { bundledLibrary } from "../../../src/bundled";
import { setCurrentLanguage } from "../../../src/language";
import { type CellLookup, citedTable, setKnownCells } from "../../../src/library";
import { callFunction, errorOf } from "../../support/call-function";

const at = (address: string) => ({ parameterAddresses: [address, "", ""] });
const table = bundledLibrary.table("trade-ntt-2020.t8");
const cited = citedTable(bundledLibrary.bookOf(table.id), table);
const figure = {
  row: { id: "Timor Leste", en: "Timor Leste" },
  column: { id: "Ekspor 2020", en: "Exports 2020" },
  value: "1234.50",
  unit: { id: "dolar AS", en: "US dollars" },
};

const lookup: CellLookup = (address, value) => {
  if (address === "Sheet1!B3" && value === 1234.5) return { ...cited, figure };
  if (address === "Sheet1!B4") return "edited";
  return "no-block";
};

afterEach(() => {
  setKnownCells(undefined);
  setCurrentLanguage("en");
});

test("SOURCE(cell) says where a cell of a block comes from, SOURCE(id) cites the table as before", () => {
  setKnownCells(() => lookup);
  expect(callFunction("SOURCE", [1234.5], at("Sheet1!B3"))).toEqual([
    [
      expect.stringMatching(
        /^Source: Badan Pusat Statistik Provinsi Nusa Tenggara Timur, .*p\. 30/,
      ),
    ],
  ]);
  const byId = callFunction("SOURCE", [table.id], at(""));
  expect(byId).toEqual([[expect.stringMatching(/^Badan Pusat Statistik .*hlm\. 30\.$/)]]);
  // A cell that holds an id means its table, wherever it stands.
  expect(callFunction("SOURCE", [table.id], at("Sheet1!B4"))).toEqual(byId);
});

test("CITE(cell, style, language) gives the number with its place and source, in three styles", () => {
  setKnownCells(() => lookup);
  const cite = (style?: string, language?: string) =>
    callFunction("CITE", [1234.5, style, language], at("Sheet1!B3"));
  expect(cite()).toEqual([
    [expect.stringMatching(/^Timor Leste, Ekspor 2020: 1\.234,50 \(dolar AS\)\. Sumber: /)],
  ]);
  expect(cite("sentence", "en")).toEqual([
    [expect.stringMatching(/^Timor Leste, Exports 2020: 1,234\.50 \(US dollars\)\. Source: /)],
  ]);
  expect(cite("apa", "en")).toEqual([
    [expect.stringMatching(/\(2020\)\. .* \[Table 8.*; p\. 30; Timor Leste, Exports 2020; /)],
  ]);
  expect(cite("bibtex")).toEqual([[expect.stringMatching(/^@book\{BPSPNTT2020Tabel8,\n/)]]);
  expect(errorOf(() => cite("harvard")).code).toBe("#VALUE!");
});

test.each([
  ["a cell in no block", "Sheet1!C9", 5, /not in a block that Timbang inserted/],
  ["a cell that was edited", "Sheet1!B4", 5, /no longer holds what was inserted/],
  ["a text that is no id", "Sheet1!C9", "trade-ntt-2020.t99", /nothing is called/],
])("SOURCE(cell) of %s is #N/A with its reason", (_, address, value, reason) => {
  setKnownCells(() => lookup);
  const error = errorOf(() => callFunction("SOURCE", [value], at(address)));
  expect([error.code, error.message]).toEqual(["#N/A", expect.stringMatching(reason)]);
});

test("SOURCE(cell) without a pane in the same runtime says that the pane knows", () => {
  const error = errorOf(() => callFunction("SOURCE", [5], at("Sheet1!B3")));
  expect([error.code, error.message]).toEqual([
    "#N/A",
    expect.stringMatching(/separately from the pane/),
  ]);
});

test("SOURCE(cell) while the pane has not read the records says so", () => {
  setKnownCells(() => () => "unread");
  const error = errorOf(() => callFunction("SOURCE", [1234.5], at("Sheet1!B3")));
  expect([error.code, error.message]).toEqual(["#N/A", expect.stringMatching(/not .*read/)]);
});
