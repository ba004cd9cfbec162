import { sources } from "../../language";
import {
  basePrices,
  currentPrices,
  currentQuantities,
  itemsDown,
  type FunctionGuide,
} from "../guide";

export const guide: FunctionGuide = {
  id: "PAASCHE_INDEX",
  description: {
    en: `Paasche price index in points (base = 100), one for each period: the current basket at current prices against its cost at base prices. ${itemsDown.en}`,
    id: `Indeks harga Paasche dalam poin (dasar = 100), satu untuk setiap periode: nilai keranjang periode berjalan menurut harga berjalan terhadap harga dasar. ${itemsDown.id}`,
  },
  formula: "I = Σ p_t q_t / Σ p_0 q_t × 100",
  parameters: [basePrices, currentPrices, currentQuantities],
  examples: [
    { formula: "=BPS.PAASCHE_INDEX({10;20},{11,12;20,25},{5,4;0,3})", gives: [[110, 123]] },
  ],
  source: `${sources.ppiManual}, ch. 15`,
  concepts: ["index-formulas"],
};
