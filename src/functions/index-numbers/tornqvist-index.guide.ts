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
  id: "TORNQVIST_INDEX",
  description: {
    en: `Törnqvist price index in points (base = 100), one for each period: the geometric mean of the price relatives, weighted by the mean of base and current value shares. ${itemsDown.en}`,
    id: `Indeks harga Törnqvist dalam poin (dasar = 100), satu untuk setiap periode: rata-rata geometrik relatif harga, ditimbang dengan rata-rata bagian nilai periode dasar dan berjalan. ${itemsDown.id}`,
  },
  formula: "ln(I / 100) = Σ ½(s_0 + s_t) ln(p_t / p_0)",
  parameters: [basePrices, currentPrices, baseQuantities, currentQuantities],
  examples: [{ formula: "=BPS.TORNQVIST_INDEX({1;1},{4;1},{1;1},{1;4})", gives: [[200]] }],
  source: `${sources.ppiManual}, ch. 15`,
  concepts: ["index-formulas"],
};
