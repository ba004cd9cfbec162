import { sources } from "../../language";
import {
  basePrices,
  baseQuantities,
  currentPrices,
  currentQuantities,
  itemsDown,
  type FunctionGuide,
} from "../guide";

export const guide: FunctionGuide = {
  id: "FISHER_INDEX",
  description: {
    en: `Fisher price index in points (base = 100), one for each period: the geometric mean of the Laspeyres and the Paasche index. ${itemsDown.en}`,
    id: `Indeks harga Fisher dalam poin (dasar = 100), satu untuk setiap periode: rata-rata geometrik indeks Laspeyres dan Paasche. ${itemsDown.id}`,
  },
  formula: "I = √(I_L × I_P)",
  parameters: [basePrices, currentPrices, baseQuantities, currentQuantities],
  examples: [{ formula: "=BPS.FISHER_INDEX({1;1},{4;1},{1;1},{1;9})", gives: [[180.277563773]] }],
  source: `${sources.ppiManual}, ch. 15`,
  concepts: ["index-formulas"],
};
