import { sources } from "../../language";
import { basePrices, baseQuantities, currentPrices, itemsDown, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "LASPEYRES_INDEX",
  description: {
    en: `Laspeyres price index in points (base = 100), one for each period of current_prices. ${itemsDown.en}`,
    id: `Indeks harga Laspeyres dalam poin (dasar = 100), satu untuk setiap periode current_prices. ${itemsDown.id}`,
  },
  formula: "I = Σ p_t q_0 / Σ p_0 q_0 × 100",
  parameters: [basePrices, currentPrices, baseQuantities],
  examples: [
    { formula: "=BPS.LASPEYRES_INDEX({10;20},{11,12;20,25},{3;1})", gives: [[106, 122]] },
    {
      formula: "=BPS.LASPEYRES_INDEX({1;1;1;1;1;1},{1.2;3;1.3;0.7;1.4;0.8},{1;1;2;1;4.5;0.5})",
      gives: [[142]],
    },
  ],
  source: `${sources.ppiManual}, ch. 15`,
  concepts: ["modified-laspeyres", "index-formulas"],
};
