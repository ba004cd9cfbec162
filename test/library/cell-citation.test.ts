import { bothLanguages } from "../../src/language";
import { cellCitation, type CitedCell, printedText, sourceOfCell } from "../../src/library";

const live: CitedCell = {
  title: { id: "Produksi & Luas_Panen", en: "Production & Area_Harvested" },
  source: {
    publisher: "BPS Provinsi Riau",
    address: "https://webapi.bps.go.id/v1/api/list?model=data&domain=1400&lang=ind&var=6&th=124",
    lastUpdate: "2031-11-20 10:00:00",
    readOn: "2031-11-29",
  },
  figure: {
    row: { id: "Siak", en: "Siak" },
    column: { id: "2030", en: "2030" },
    value: "12.50",
    unit: { id: "ribu ton", en: "ribu ton" },
    period: "2030",
  },
};

const book: CitedCell = {
  title: { id: "Tabel 2: Nilai", en: "Table 2: Value" },
  source: { publisher: "BPS", publication: "Statistik 2020", page: "12" },
  publication: { id: "Statistik 2020", en: "Statistics 2020" },
  catalogue: "Katalog 5",
  year: 2020,
  edition: "corrected",
  figure: {
    row: { id: "Ikan", en: "Ikan" },
    column: { id: "Juni", en: "June" },
    value: "1234.5",
    unit: { id: "dolar AS", en: "US dollars" },
    period: "2020-06",
    correction: {
      printed: "1243.5",
      corrected: "1234.5",
      proof: bothLanguages("Total = Fish + Meat"),
    },
  },
};

test("a live cell cites its office, its address without a key, the last change and the day of reading", () => {
  expect(cellCitation(live, "sentence", "en")).toBe(
    "Siak, 2030: 12.50 (ribu ton). Source: BPS Provinsi Riau, Production & Area_Harvested, " +
      "https://webapi.bps.go.id/v1/api/list?model=data&domain=1400&lang=ind&var=6&th=124, " +
      "last updated on 20 November 2031, read on 29 November 2031. " +
      "This uses the API of Badan Pusat Statistik (BPS).",
  );
  expect(cellCitation(live, "apa", "id")).toBe(
    "BPS Provinsi Riau. (2031). Produksi & Luas_Panen [Produksi & Luas_Panen; Siak, 2030]. " +
      "Diakses 29 November 2031, dari https://webapi.bps.go.id/v1/api/list?model=data&domain=1400&lang=ind&var=6&th=124",
  );
});

test("a cell of a book cites table, page and edition, and a correction with its proof", () => {
  expect(cellCitation(book, "sentence", "id")).toBe(
    "Ikan, Juni: 1.234,5 (dolar AS). Sumber: BPS, Statistik 2020, Katalog 5, Tabel 2: Nilai, hlm. 12, " +
      "edisi terkoreksi, tercetak 1.243,5, dikoreksi: Total = Fish + Meat.",
  );
  expect(cellCitation(book, "apa", "en")).toContain(
    "[Table 2: Value; p. 12; Ikan, June; June 2020;",
  );
});

test("an entry for BibTeX escapes what LaTeX would take for a command, but not the address", () => {
  const entry = cellCitation(live, "bibtex", "en");
  expect(entry).toContain("title = {{Production \\& Area\\_Harvested}}");
  expect(entry).toContain("url = {https://webapi.bps.go.id/v1/api/list?model=data&domain=1400");
  expect(entry).toMatch(/^@misc\{BPR2031\w+,\n/);
  expect(cellCitation(book, "bibtex", "en")).toMatch(/^@book\{B2020Tabel2,\n/);
});

test("what Timbang computed says so, and what is not known is left out", () => {
  expect(sourceOfCell({ ...book, figure: undefined, isComputed: true } as CitedCell, "en")).toMatch(
    /^Computed with Timbang from BPS, /,
  );
  const file = { title: { id: "Panen", en: "Panen" }, source: { file: "a.csv" } };
  expect(sourceOfCell(file, "en")).toBe("Source: Panen, file a.csv.");
  expect(cellCitation(file, "apa", "id")).toBe("a.csv. (t.t.). Panen [Panen; berkas a.csv].");
});

test.each([
  ["1234567.10", "id", "1.234.567,10"],
  ["-0.5", "en", "-0.5"],
  ["-", "id", "-"],
  ["...", "en", "..."],
  ["", "en", ""],
] as const)("printedText(%j, %s) // %s", (value, language, text) => {
  expect(printedText(value, language)).toBe(text);
});
