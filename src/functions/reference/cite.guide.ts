import { sources } from "../../language";
import { languages, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "CITE",
  description: {
    en: "The citation of a cell that Timbang inserted, with its number, row, column and source; or of a table of a BPS publication by its id.",
    id: "Sitasi sel yang disisipkan Timbang: angka, baris, kolom, dan sumbernya; atau sitasi tabel publikasi BPS menurut id-nya.",
  },
  formula: "cell → figure, row, column, source",
  parameters: [
    {
      name: "cell",
      shape: "value",
      takes: "texts",
      description: {
        en: 'Cell of an inserted block, or a table id, e.g. "trade-ntt-2020.t8".',
        id: 'Sel dari blok yang disisipkan, atau id tabel, misalnya "trade-ntt-2020.t8".',
      },
    },
    {
      name: "style",
      shape: "value",
      optional: true,
      description: {
        en: '"sentence" (default), "apa" or "bibtex".',
        id: '"sentence" (kalimat, bawaan), "apa", atau "bibtex".',
      },
      choice: {
        id: "CITATION_STYLE",
        words: {
          sentence: { en: "A sentence", id: "sebuah kalimat" },
          apa: { en: "APA style", id: "gaya APA" },
          bibtex: { en: "BibTeX entry", id: "entri BibTeX" },
        },
      },
    },
    {
      name: "language",
      shape: "value",
      optional: true,
      description: {
        en: '"id" (Indonesian, the default) or "en".',
        id: '"id" (Indonesia, bawaan) atau "en".',
      },
      choice: languages,
    },
  ],
  readsAddresses: true,
  examples: [
    {
      formula: '=BPS.CITE("trade-ntt-2020.t8","apa","en")',
      gives: [
        [
          "Badan Pusat Statistik Provinsi Nusa Tenggara Timur. (2020). Export and Import Statistics of Nusa Tenggara Timur Province 2020 [Table 8: External trade balance by country of destination and origin, 2019 and 2020; p. 30; corrected edition].",
        ],
      ],
    },
  ],
  source: sources.books,
  concepts: ["editions"],
};
