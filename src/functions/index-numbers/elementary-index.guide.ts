import { sources } from "../../language";
import { basePrices, currentPrices, itemsDown, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "ELEMENTARY_INDEX",
  description: {
    en: `Elementary price index in points (base = 100), from prices without weights, one for each period of current_prices. ${itemsDown.en}`,
    id: `Indeks harga elementer dalam poin (dasar = 100), dari harga tanpa penimbang, satu untuk setiap periode current_prices. ${itemsDown.id}`,
  },
  formula: "Jevons: I = Π(p_t / p_0)^(1/n) × 100",
  parameters: [
    basePrices,
    currentPrices,
    {
      name: "method",
      shape: "value",
      optional: true,
      description: {
        en: '"jevons" (geometric mean of the relatives, the default), "dutot" (ratio of the mean prices), "carli" (arithmetic mean of the relatives), "harmonic" (their harmonic mean), "cswd" (geometric mean of Carli and harmonic) or "bmw" (Balk, Mehrhoff and Walsh).',
        id: '"jevons" (rata-rata geometrik relatif, bawaan), "dutot" (rasio rata-rata harga), "carli" (rata-rata aritmetik relatif), "harmonic" (rata-rata harmoniknya), "cswd" (rata-rata geometrik Carli dan harmonik), atau "bmw" (Balk, Mehrhoff, dan Walsh).',
      },
      choice: {
        id: "ELEMENTARY_METHOD",
        words: {
          jevons: { en: "Geometric mean of relatives", id: "rata-rata geometrik relatif" },
          dutot: { en: "Ratio of mean prices", id: "rasio harga rata-rata" },
          carli: { en: "Mean of relatives", id: "rata-rata relatif" },
          harmonic: { en: "Harmonic mean of relatives", id: "rata-rata harmonik relatif" },
          cswd: {
            en: "Geometric mean of Carli and harmonic",
            id: "rata-rata geometrik Carli dan harmonik",
          },
          bmw: { en: "Balk, Mehrhoff and Walsh", id: "Balk, Mehrhoff, dan Walsh" },
        },
      },
    },
  ],
  examples: [
    { formula: "=BPS.ELEMENTARY_INDEX({1;1},{1;4})", gives: [[200]] },
    { formula: '=BPS.ELEMENTARY_INDEX({1;1},{1;4},"carli")', gives: [[250]] },
    { formula: '=BPS.ELEMENTARY_INDEX({1;3},{2;6},"dutot")', gives: [[200]] },
    { formula: '=BPS.ELEMENTARY_INDEX({1;1},{1;4},"harmonic")', gives: [[160]] },
    { formula: '=BPS.ELEMENTARY_INDEX({1;1;1},{1;4;4},"cswd")', gives: [[244.948974278]] },
    { formula: '=BPS.ELEMENTARY_INDEX({1;1;1},{1;4;4},"bmw")', gives: [[250]] },
  ],
  source: `${sources.cpiManual}, ch. 9 and 20; BMW: J. Mehrhoff, A linear approximation to the Jevons index (2007)`,
  remarks: {
    en: "Dutot depends on the units of the prices: use it for items sold in one unit. Carli drifts upwards in a chain. CSWD and BMW pass the time reversal test and are close to Jevons.",
    id: "Dutot bergantung pada satuan harga: pakailah untuk barang dengan satuan yang sama. Carli cenderung terlalu tinggi bila dirantaikan. CSWD dan BMW lolos uji pembalikan waktu dan dekat dengan Jevons.",
  },
  concepts: ["elementary-index"],
};
