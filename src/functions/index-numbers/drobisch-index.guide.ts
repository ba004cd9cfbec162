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
  id: "DROBISCH_INDEX",
  description: {
    en: `Drobisch price index in points (base = 100), one for each period: the arithmetic mean of the Laspeyres and the Paasche index. ${itemsDown.en}`,
    id: `Indeks harga Drobisch dalam poin (dasar = 100), satu untuk setiap periode: rata-rata aritmetik indeks Laspeyres dan Paasche. ${itemsDown.id}`,
  },
  formula: "I = (I_L + I_P) / 2",
  parameters: [basePrices, currentPrices, baseQuantities, currentQuantities],
  examples: [{ formula: "=BPS.DROBISCH_INDEX({1;1},{4;1},{1;1},{1;9})", gives: [[190]] }],
  source: `${sources.ppiManual}, ch. 15`,
  concepts: ["index-formulas"],
};
