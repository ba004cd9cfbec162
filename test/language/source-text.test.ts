import { sourceText } from "../../src/language";
import { concepts } from "../../src/language/concepts";
import { functionGuides } from "../support/function-guides";

test.each([
  [
    "BPS, Statistik Ekspor Impor 2020, general explanations, 1.6; Trade and Definitions (UN, 2010)",
    "BPS, Statistik Ekspor Impor 2020, penjelasan umum, 1.6; Trade and Definitions (UN, 2010)",
  ],
  ["Manual (ILO, 2004), ch. 7 and 8", "Manual (ILO, 2004), bab 7 dan 8"],
  ["Book 2020, tables 1 to 5 (figures)", "Book 2020, tabel 1 sampai 5 (angka)"],
  ["Book, ch. VI, 6.2; appendix 14 and 15", "Book, bab VI, 6.2; lampiran 14 dan 15"],
  ["M. Michaely, Concentration in Trade", "M. Michaely, Concentration in Trade"],
])("sourceText(%j) is %j in Indonesian, itself in English", (source, indonesian) => {
  expect(sourceText(source, "id")).toBe(indonesian);
  expect(sourceText(source, "en")).toBe(source);
});

test("no source of a concept or a function names places in English where the language is Indonesian", () => {
  const sources = [...concepts, ...Object.values(functionGuides)].map(({ source }) => source);
  const english = sources
    .map((source) => sourceText(source, "id"))
    .filter((text) =>
      /\b(?:ch|sec|par)\. |\btables? |\bappendix |\bfigures? |\breview\b/.test(text),
    );
  expect(english).toEqual([]);
});
