import { hsCode, languages, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "HS_SECTION",
  description: {
    en: "Section of an HS code, the level above the chapters: its number from 1 to 21, or its name in a language.",
    id: "Bagian (section) dari kode HS, tingkat di atas bab: nomornya dari 1 sampai 21, atau namanya dalam suatu bahasa.",
  },
  formula: "I: 01–05, II: 06–14, … XXI: 97",
  parameters: [
    hsCode,
    {
      name: "language",
      shape: "value",
      optional: true,
      description: {
        en: '"id" or "en" for the name; the number when left out.',
        id: '"id" atau "en" untuk nama; nomor bila dikosongkan.',
      },
      choice: languages,
    },
  ],
  examples: [
    { formula: '=BPS.HS_SECTION({"03","2701",9403})', gives: [[1, 5, 20]] },
    { formula: '=BPS.HS_SECTION("0801","en")', gives: [["Vegetable products"]] },
    { formula: "=BPS.HS_SECTION({77,98})", gives: [["#N/A", "#N/A"]] },
  ],
  source: "World Customs Organization, Harmonized System, sections I to XXI",
  remarks: {
    en: "Chapter 77 is reserved; 98 and 99 are reserved for national use and belong to no section. The short names are Timbang's own.",
    id: "Bab 77 dicadangkan; bab 98 dan 99 dipakai tiap negara sendiri, sehingga tidak termasuk bagian mana pun. Nama ringkasnya buatan Timbang.",
  },
  concepts: ["hs"],
};
