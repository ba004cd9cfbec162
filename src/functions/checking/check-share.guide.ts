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
  id: "CHECK_SHARE",
  description: {
    en: `Whether printed shares in percent agree with the printed values, cell by cell: ${verdicts.en}`,
    id: `Apakah persen terhadap total yang tercetak sesuai dengan nilai dan jumlah yang tercetak, untuk setiap sel: ${verdicts.id}`,
  },
  formula: `p = v / V × 100;  ${roundingInterval}`,
  parameters: [
    {
      name: "part",
      shape: "range",
      description: {
        en: "The printed values of the parts.",
        id: "Nilai setiap bagian yang tercetak.",
      },
    },
    {
      name: "total",
      shape: "range",
      description: {
        en: "The printed total: one cell, or as many as parts. A blank, a dash or 0 gives #DIV/0! in its cell.",
        id: "Jumlah yang tercetak: satu sel, atau sebanyak bagiannya. Sel kosong, tanda hubung, atau 0 memberi #DIV/0! di selnya.",
      },
    },
    {
      name: "printed",
      shape: "range",
      description: {
        en: "The printed shares in percent: of the same size as part, or one row, column or cell.",
        id: "Persen terhadap total yang tercetak, seukuran part, atau satu baris, kolom, atau sel.",
      },
    },
    {
      name: "decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of the printed shares, 0 to 11; when left out, the most that any cell of printed shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal persen yang tercetak, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel printed. ${zeroInCell.id}`,
      },
    },
    {
      name: "input_decimals",
      shape: "value",
      optional: true,
      zeroIsMeant: true,
      description: {
        en: `Decimals of part and total, 0 to 11; when left out, the most that any cell of each shows. ${zeroInCell.en}`,
        id: `Banyaknya desimal bagian dan jumlah, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel masing-masing. ${zeroInCell.id}`,
      },
    },
    verdictLanguage,
  ],
  readsAddresses: true,
  examples: [
    {
      formula: "=BPS.CHECK_SHARE({1446476;1446476},16279934,{8.89;8.88})",
      gives: [["exact"], ["impossible"]],
    },
  ],
  source: `${sources.tradeBook}, tables 1 to 5 (figures)`,
  remarks: tellDecimals,
  concepts: ["printed-interval", "share", "verdict"],
};
