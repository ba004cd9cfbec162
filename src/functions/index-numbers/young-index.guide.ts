import { sources } from "../../language";
import { basePrices, currentPrices, itemsDown, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "YOUNG_INDEX",
  description: {
    en: `Young price index in points (base = 100), one for each period of current_prices: the mean of the price relatives, weighted by the values of a third period, such as the year of a survey, as they are. ${itemsDown.en}`,
    id: `Indeks harga Young dalam poin (dasar = 100), satu untuk setiap periode current_prices: rata-rata relatif harga, ditimbang dengan nilai periode ketiga, misalnya tahun survei, apa adanya. ${itemsDown.id}`,
  },
  formula: "I = Σ w_b (p_t / p_0) / Σ w_b × 100",
  parameters: [
    basePrices,
    currentPrices,
    {
      name: "weights",
      shape: "range",
      description: {
        en: "Value or weight of each item, in the same direction as base_prices, with any positive sum. A blank or a dash is 0.",
        id: "Nilai atau penimbang setiap barang, searah base_prices, dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.YOUNG_INDEX({10;20},{11,12;20,25},{3;1})", gives: [[107.5, 121.25]] },
    { formula: "=BPS.YOUNG_INDEX({1;1},{1.2;3},{30;20})", gives: [[192]] },
  ],
  source: `${sources.cpiManual}, ch. 15`,
  remarks: {
    en: "The values of an older year are used as they are: no item's share changes with prices since then. A Lowe index updates them.",
    id: "Nilai tahun yang lebih lama dipakai apa adanya: bagian setiap barang tidak berubah mengikuti harga sejak itu. Indeks Lowe memutakhirkannya.",
  },
  concepts: ["index-formulas"],
};
