import { sources } from "../../language";
import {
  basePrices,
  currentPrices,
  currentQuantities,
  itemsDown,
  type FunctionGuide,
} from "../guide";

export const guide: FunctionGuide = {
  id: "GEOMETRIC_PAASCHE",
  description: {
    en: `Geometric Paasche index in points (base = 100), one for each period: the geometric mean of the price relatives, weighted by the value shares of that period. ${itemsDown.en}`,
    id: `Indeks Paasche geometrik dalam poin (dasar = 100), satu untuk setiap periode: rata-rata geometrik relatif harga, ditimbang dengan bagian nilai periode itu. ${itemsDown.id}`,
  },
  formula: "ln(I / 100) = Σ s_t ln(p_t / p_0)",
  parameters: [basePrices, currentPrices, currentQuantities],
  examples: [{ formula: "=BPS.GEOMETRIC_PAASCHE({1;1},{4,9;1,1},{1,1;4,9})", gives: [[200, 300]] }],
  source: `${sources.cpiManual}, ch. 15 and 19`,
  remarks: {
    en: "It is never below the Paasche index. The Törnqvist index is the root of both geometric indices multiplied.",
    id: "Hasilnya tidak pernah di bawah indeks Paasche. Indeks Törnqvist adalah akar hasil kali kedua indeks geometrik.",
  },
  concepts: ["index-formulas"],
};
