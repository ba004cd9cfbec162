import { sources } from "../../language";
import { languages, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "HS_CHAPTER",
  description: {
    en: 'Name of the chapter of an HS code, in Indonesian as BPS prints it or in English. Code 3, "3", "03" and "03034200" all mean chapter 03.',
    id: 'Nama bab dari kode HS, dalam bahasa Indonesia seperti yang dicetak BPS atau dalam bahasa Inggris. Kode 3, "3", "03", dan "03034200" semuanya berarti bab 03.',
  },
  formula: "03034200 → 03",
  parameters: [
    {
      name: "code",
      shape: "range",
      takes: "texts",
      description: {
        en: "HS codes of two or more digits, as numbers or texts.",
        id: "Kode HS dua digit atau lebih, berupa angka atau teks.",
      },
    },
    {
      name: "language",
      shape: "value",
      optional: true,
      description: { en: '"id" (default) or "en".', id: '"id" (bawaan) atau "en".' },
      choice: languages,
    },
  ],
  examples: [
    { formula: "=BPS.HS_CHAPTER(3)", gives: [["Ikan dan Udang"]] },
    { formula: '=BPS.HS_CHAPTER("27011900","en")', gives: [["Mineral fuels"]] },
  ],
  source: `${sources.tradeBook}, appendix 8.2`,
  remarks: {
    en: "Chapter 77 is reserved and has no name: #N/A. The English names are Timbang's, not those of the customs nomenclature.",
    id: "Bab 77 dicadangkan dan tidak bernama: #N/A. Nama Inggrisnya buatan Timbang, bukan tata nama pabean.",
  },
  concepts: ["hs"],
};
