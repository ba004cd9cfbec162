import { sources } from "../../language";
import { basePrices, currentPrices, itemsDown, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "LOWE_INDEX",
  description: {
    en: `Lowe price index in points (base = 100), one for each period of current_prices: the cost of the basket of a third period, such as the year of a survey, at current against base prices. ${itemsDown.en}`,
    id: `Indeks harga Lowe dalam poin (dasar = 100), satu untuk setiap periode current_prices: nilai keranjang periode ketiga, misalnya tahun survei, menurut harga berjalan terhadap harga dasar. ${itemsDown.id}`,
  },
  formula: "I = Σ p_t q_b / Σ p_0 q_b × 100",
  parameters: [
    basePrices,
    currentPrices,
    {
      name: "reference_quantities",
      shape: "range",
      description: {
        en: "Quantity of each item in the period of the basket, in the same direction as base_prices. A blank or a dash is 0.",
        id: "Kuantitas setiap barang pada periode keranjang, searah base_prices. Sel kosong atau tanda hubung berarti 0.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.LOWE_INDEX({10;20},{11,12;20,25},{3;1})", gives: [[106, 122]] },
    { formula: "=BPS.LOWE_INDEX({1;1;1},{1.2;3;1.3},{0.8;0.9;1.9})", gives: [[170.277777778]] },
  ],
  source: `${sources.cpiManual}, ch. 15`,
  remarks: {
    en: "With the quantities of the base period it is the Laspeyres index. It equals the Young index of the price-updated values (PRICE_UPDATED_WEIGHTS), and, from the period of the basket on, the Laspeyres index divided by that of the base period.",
    id: "Dengan kuantitas periode dasar, hasilnya indeks Laspeyres. Hasilnya sama dengan indeks Young atas nilai yang dimutakhirkan dengan harga (PRICE_UPDATED_WEIGHTS), dan, dihitung dari periode keranjang, sama dengan indeks Laspeyres dibagi indeks periode dasar.",
  },
  concepts: ["index-formulas"],
};
