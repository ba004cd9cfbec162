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
  id: "CHECK_RATIO",
  description: {
    en: `Whether printed ratios (NTP = It / Ib x 100) agree with their printed parts, cell by cell: ${verdicts.en}`,
    id: `Apakah rasio yang tercetak (NTP = It / Ib x 100) sesuai dengan angka pembentuknya, untuk setiap sel: ${verdicts.id}`,
  },
  formula: `r = a / b × s;  ${roundingInterval}`,
  parameters: [
    {
      name: "numerator",
      shape: "range",
      description: {
        en: "The printed numerators, e.g. It.",
        id: "Pembilang yang tercetak, misalnya It.",
      },
    },
    {
      name: "denominator",
      shape: "range",
      description: {
        en: "The printed denominators, e.g. Ib: of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0! in its cell.",
        id: "Penyebut yang tercetak, misalnya Ib, seukuran, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0! di selnya.",
      },
    },
    {
      name: "printed",
      shape: "range",
      description: {
        en: "The printed ratios: of the same size, or one row, column or cell.",
        id: "Rasio yang tercetak, seukuran, atau satu baris, kolom, atau sel.",
      },
    },
    {
      name: "scale",
      shape: "value",
      optional: true,
      description: {
        en: "What the quotient is multiplied by: a whole number, 100 when left out.",
        id: "Pengali hasil bagi: bilangan bulat; 100 bila dikosongkan.",
      },
    },
    {
      name: "decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of the printed ratios, 0 to 11; when left out, the most that any cell of printed shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal rasio yang tercetak, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel printed. ${zeroInCell.id}`,
      },
    },
    {
      name: "input_decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of numerator and denominator, 0 to 11; when left out, the most that any cell of each shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal pembilang dan penyebut, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel masing-masing. ${zeroInCell.id}`,
      },
    },
    verdictLanguage,
  ],
  readsAddresses: true,
  examples: [
    {
      formula: "=BPS.CHECK_RATIO({116.56;107.9},{104.67;100.06},{111.36;107.83})",
      gives: [["exact"], ["rounding"]],
    },
    { formula: '=BPS.CHECK_RATIO(116.56,104.67,113.36,100,2,2,"id")', gives: [["tidak mungkin"]] },
  ],
  source: `${sources.ntpBook}, appendix table 2 (figures)`,
  remarks: tellDecimals,
  concepts: ["ntp", "printed-interval", "verdict"],
};
