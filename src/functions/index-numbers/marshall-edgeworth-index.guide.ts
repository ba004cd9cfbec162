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
  id: "MARSHALL_EDGEWORTH_INDEX",
  description: {
    en: `Marshall-Edgeworth price index in points (base = 100), one for each period: the baskets of both periods together at current prices against base prices. ${itemsDown.en}`,
    id: `Indeks harga Marshall-Edgeworth dalam poin (dasar = 100), satu untuk setiap periode: nilai keranjang kedua periode bersama menurut harga berjalan terhadap harga dasar. ${itemsDown.id}`,
  },
  formula: "I = Σ p_t (q_0 + q_t) / Σ p_0 (q_0 + q_t) × 100",
  parameters: [basePrices, currentPrices, baseQuantities, currentQuantities],
  examples: [{ formula: "=BPS.MARSHALL_EDGEWORTH_INDEX({1;1},{2;1},{1;4},{2;5})", gives: [[125]] }],
  source: `${sources.ppiManual}, ch. 15`,
  remarks: {
    en: "Where the quantities of one period are much larger, as between a province and the country, that period decides: use Fisher there.",
    id: "Bila kuantitas satu periode jauh lebih besar, seperti antara provinsi dan nasional, periode itu yang menentukan: gunakan Fisher.",
  },
  concepts: ["index-formulas"],
};
