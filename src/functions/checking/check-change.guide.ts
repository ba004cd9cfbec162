import { sources } from "../../language";
import {
  roundingInterval,
  tellDecimals,
  verdictLanguage,
  verdicts,
  zeroInCell,
  type FunctionGuide,
} from "../guide";

export const guide: FunctionGuide = {
  id: "CHECK_CHANGE",
  description: {
    en: `Whether printed percent changes agree with the printed levels, cell by cell: ${verdicts.en}`,
    id: `Apakah perubahan persen yang tercetak sesuai dengan indeks atau nilai yang tercetak, untuk setiap sel: ${verdicts.id}`,
  },
  formula: `p = b / a × 100 − 100;  ${roundingInterval}`,
  parameters: [
    {
      name: "previous",
      shape: "range",
      description: {
        en: "The printed levels of the earlier period. A blank, a dash or 0 gives #DIV/0! in its cell.",
        id: "Angka periode sebelumnya yang tercetak. Sel kosong, tanda hubung, atau 0 memberi #DIV/0! di selnya.",
      },
    },
    {
      name: "current",
      shape: "range",
      description: {
        en: "The printed levels of the later period: of the same size, or one row, column or cell.",
        id: "Angka periode berjalan, seukuran, atau satu baris, kolom, atau sel.",
      },
    },
    {
      name: "printed",
      shape: "range",
      description: {
        en: "The printed changes in percent: of the same size, or one row, column or cell.",
        id: "Perubahan dalam persen yang tercetak, seukuran, atau satu baris, kolom, atau sel.",
      },
    },
    {
      name: "decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of the printed changes, 0 to 11; when left out, the most that any cell of printed shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal perubahan yang tercetak, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel printed. ${zeroInCell.id}`,
      },
    },
    {
      name: "input_decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of the levels, 0 to 11; when left out, the most that any cell of previous, or of current, shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal kedua periode, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel masing-masing. ${zeroInCell.id}`,
      },
    },
    verdictLanguage,
  ],
  readsAddresses: true,
  examples: [
    {
      formula: "=BPS.CHECK_CHANGE({119.78;107.9},{117.76;107.96},{-1.68;0.06})",
      gives: [["rounding"], ["exact"]],
    },
    { formula: "=BPS.CHECK_CHANGE(119.78,117.76,-1.66)", gives: [["impossible"]] },
  ],
  source: `${sources.ntpBook}, tables 6.2 to 6.13 (figures)`,
  remarks: tellDecimals,
  concepts: ["percent-change", "printed-interval", "verdict"],
};
