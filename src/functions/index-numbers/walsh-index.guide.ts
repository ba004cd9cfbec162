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
  id: "WALSH_INDEX",
  description: {
    en: `Walsh price index in points (base = 100), one for each period: the cost of the basket of geometric mean quantities. ${itemsDown.en}`,
    id: `Indeks harga Walsh dalam poin (dasar = 100), satu untuk setiap periode: nilai keranjang dengan kuantitas rata-rata geometrik kedua periode. ${itemsDown.id}`,
  },
  formula: "I = Σ p_t √(q_0 q_t) / Σ p_0 √(q_0 q_t) × 100",
  parameters: [basePrices, currentPrices, baseQuantities, currentQuantities],
  examples: [{ formula: "=BPS.WALSH_INDEX({1;1},{2;1},{1;4},{1;1})", gives: [[133.333333333]] }],
  source: `${sources.ppiManual}, ch. 15`,
  concepts: ["index-formulas"],
};
