import { sources } from "../../language";
import { roundingInterval, verdictLanguages, zeroInCell, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "DETECT_CONVENTION",
  description: {
    en: "By which convention printed changes, shares or ratios were computed: from the rounded levels next to them or from unrounded ones, with halves rounded away from zero (as Excel does) or to even, and on which of several denominators. One row per convention, the best first: levels, halves, number of the denominator, figures explained, figures in all.",
    id: "Cara perubahan, persen terhadap total, atau rasio yang tercetak dihitung: dari angka tercetak di sampingnya (dibulatkan) atau dari angka yang belum dibulatkan, dengan setengah dibulatkan menjauhi nol (seperti Excel) atau ke genap, dan dengan penyebut yang mana. Satu baris per cara, yang terbaik lebih dahulu: angka, setengah, nomor penyebut, banyaknya yang dijelaskan, banyaknya seluruhnya.",
  },
  formula: `p = b / a × 100 − 100;  ${roundingInterval}`,
  parameters: [
    {
      name: "numerators",
      shape: "range",
      description: {
        en: "The printed current levels or parts: one column.",
        id: "Angka periode berjalan atau bagian yang tercetak: satu kolom.",
      },
    },
    {
      name: "denominators",
      shape: "range",
      description: {
        en: "The printed previous levels or totals: one column per candidate, as long as numerators.",
        id: "Angka periode sebelumnya atau jumlah yang tercetak: satu kolom per kemungkinan, sepanjang numerators.",
      },
    },
    {
      name: "printed",
      shape: "range",
      description: {
        en: "The printed changes, shares or ratios in percent: one column.",
        id: "Perubahan, persen terhadap total, atau rasio yang tercetak dalam persen: satu kolom.",
      },
    },
    {
      name: "measure",
      shape: "value",
      optional: true,
      description: {
        en: '"change" (percent change, the default), "share" or "ratio" (x 100).',
        id: '"change" (perubahan persen, bawaan), "share" (persen terhadap total), atau "ratio" (x 100).',
      },
      choice: {
        id: "PRINTED_MEASURE",
        words: {
          change: { en: "Percent changes", id: "perubahan persen" },
          share: { en: "Shares in percent", id: "persen terhadap total" },
          ratio: { en: "Ratios times 100", id: "rasio kali 100" },
        },
      },
    },
    {
      name: "decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of printed, 0 to 11; when left out, the most that any cell of it shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal hasil yang tercetak, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel printed. ${zeroInCell.id}`,
      },
    },
    {
      name: "input_decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of the levels, 0 to 11; when left out, the most that any cell of each range shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal angka dasarnya, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel masing-masing. ${zeroInCell.id}`,
      },
    },
    {
      name: "language",
      shape: "value",
      optional: true,
      description: {
        en: '"en" (the stable codes, the default) or "id": dibulatkan, belum dibulatkan; menjauhi nol, ke genap, tidak diketahui.',
        id: '"en" (kode tetap, bila dikosongkan) atau "id": dibulatkan, belum dibulatkan; menjauhi nol, ke genap, tidak diketahui.',
      },
      choice: verdictLanguages,
    },
  ],
  readsAddresses: true,
  examples: [
    {
      formula:
        "=BPS.DETECT_CONVENTION({119.78;117.76;114.9;113.76;112.82},{117.14;119.78;117.76;114.9;113.76},{2.25;-1.68;-2.43;-0.99;-0.83})",
      gives: [
        ["unrounded", "unknown", 1, 5, 5],
        ["rounded", "away", 1, 4, 5],
        ["rounded", "even", 1, 4, 5],
      ],
    },
    {
      formula: '=BPS.DETECT_CONVENTION({1;3},{8;8},{13;38},"share",,,"id")',
      gives: [
        ["dibulatkan", "menjauhi nol", 1, 2, 2],
        ["belum dibulatkan", "tidak diketahui", 1, 2, 2],
        ["dibulatkan", "ke genap", 1, 1, 2],
      ],
    },
  ],
  source: `${sources.ntpBook}, appendix table 2 and 4 (figures)`,
  remarks: {
    en: "Unrounded levels explain whatever rounded ones do, so they come first only if they explain more. ROUND in Excel rounds halves away from zero (2.5 to 3); R, Python and Power Query round them to even (2.5 to 2).",
    id: "Angka yang belum dibulatkan menjelaskan semua yang dijelaskan angka yang dibulatkan: karena itu baru didahulukan bila menjelaskan lebih banyak. ROUND di Excel membulatkan setengah menjauhi nol (2,5 menjadi 3); R, Python, dan Power Query ke bilangan genap (2,5 menjadi 2).",
  },
  concepts: ["printed-interval", "verdict"],
};
