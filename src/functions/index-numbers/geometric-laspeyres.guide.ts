import { sources } from "../../language";
import { basePrices, baseQuantities, currentPrices, itemsDown, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "GEOMETRIC_LASPEYRES",
  description: {
    en: `Geometric Laspeyres index in points (base = 100), one for each period of current_prices: the geometric mean of the price relatives, weighted by the value shares of the base period. ${itemsDown.en}`,
    id: `Indeks Laspeyres geometrik dalam poin (dasar = 100), satu untuk setiap periode current_prices: rata-rata geometrik relatif harga, ditimbang dengan bagian nilai periode dasar. ${itemsDown.id}`,
  },
  formula: "ln(I / 100) = Σ s_0 ln(p_t / p_0)",
  parameters: [basePrices, currentPrices, baseQuantities],
  examples: [{ formula: "=BPS.GEOMETRIC_LASPEYRES({1;1},{4,9;1,1},{1;1})", gives: [[200, 300]] }],
  source: `${sources.cpiManual}, ch. 15 and 19`,
  remarks: {
    en: "Value shares are fixed, not quantities: buyers are assumed to spend the same share of their money on each item. It is never above the Laspeyres index.",
    id: "Yang tetap adalah bagian nilai, bukan kuantitas: pembeli dianggap membelanjakan bagian uang yang sama untuk setiap barang. Hasilnya tidak pernah melebihi indeks Laspeyres.",
  },
  concepts: ["index-formulas"],
};
