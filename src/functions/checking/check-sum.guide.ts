import { sources } from "../../language";
import {
  roundingInterval,
  tellDecimals,
  verdictLanguage,
  zeroInCell,
  type FunctionGuide,
} from "../guide";

export const guide: FunctionGuide = {
  id: "CHECK_SUM",
  description: {
    en: 'Whether a printed total agrees with its printed parts: "exact", "rounding" (it differs, but numbers that round to the printed ones give it) or "impossible" (none do: a misprint). One verdict for all parts together. A blank or a dash counts as a printed 0.',
    id: 'Apakah jumlah yang tercetak sesuai dengan bagian-bagiannya; satu kesimpulan untuk semua bagian bersama: "exact" (cocok), "rounding" (berbeda, tetapi ada angka dalam selang pembulatan yang menghasilkannya), atau "impossible" (tidak ada: salah cetak). Sel kosong atau tanda hubung dihitung sebagai 0 yang tercetak.',
  },
  formula: `V = Σv;  ${roundingInterval}`,
  parameters: [
    {
      name: "parts",
      shape: "range",
      description: {
        en: "The printed parts, without their total.",
        id: "Bagian-bagian yang tercetak, tanpa jumlahnya.",
      },
    },
    {
      name: "total",
      shape: "value",
      description: { en: "The printed total: one cell.", id: "Jumlah yang tercetak: satu sel." },
    },
    {
      name: "decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of the total, 0 to 11; when left out, as many as it shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal jumlah, 0 sampai 11; bila dikosongkan, sebanyak yang ditampilkannya. ${zeroInCell.id}`,
      },
    },
    {
      name: "input_decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of the parts, 0 to 11; when left out, the most that any of them shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal bagian, 0 sampai 11; bila dikosongkan, yang terbanyak di antara selnya. ${zeroInCell.id}`,
      },
    },
    verdictLanguage,
  ],
  readsAddresses: true,
  examples: [
    { formula: "=BPS.CHECK_SUM({22668347;14908},22683256)", gives: [["rounding"]] },
    { formula: '=BPS.CHECK_SUM({60;30;10},101,0,0,"id")', gives: [["pembulatan"]] },
    { formula: "=BPS.CHECK_SUM({60;30;10},103)", gives: [["impossible"]] },
  ],
  source: `${sources.tradeBook}, tables 1 to 8 (figures)`,
  remarks: tellDecimals,
  concepts: ["printed-interval", "balance", "verdict"],
};
