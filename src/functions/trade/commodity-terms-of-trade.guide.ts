import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "COMMODITY_TERMS_OF_TRADE",
  description: {
    en: "Commodity terms of trade in points, one per period, the first one 100: world prices of commodities weighted with the net exports of a region, exports less imports of each over total. Commodities run down and periods across.",
    id: "Nilai tukar komoditas dalam poin, satu setiap periode, yang pertama 100: harga dunia komoditas ditimbang dengan ekspor neto suatu wilayah, yaitu ekspor dikurangi impor masing-masing dibagi total. Satu komoditas per baris dan satu periode per kolom.",
  },
  formula: "C_t = 100 exp(Σ w_i ln(p_i,t / p_i,0));  w_i = (x_i − m_i) / T",
  parameters: [
    {
      name: "prices",
      shape: "range",
      description: {
        en: "World price of each commodity, one column per period, in order. No price may be missing.",
        id: "Harga dunia setiap komoditas, satu kolom per periode, berurutan. Semua harga harus ada.",
      },
    },
    {
      name: "exports",
      shape: "range",
      description: {
        en: "Exports of each commodity in one period: one column. A blank or a dash is nil.",
        id: "Ekspor setiap komoditas pada satu periode: satu kolom. Sel kosong atau tanda hubung berarti nihil.",
      },
    },
    {
      name: "imports",
      shape: "range",
      description: {
        en: "Imports of the same commodities in that period: one column.",
        id: "Impor komoditas yang sama pada periode itu: satu kolom.",
      },
    },
    {
      name: "total",
      shape: "value",
      optional: true,
      description: {
        en: "What the weights are relative to, e.g. the gross domestic product of the region; all exports and imports of these commodities when left out.",
        id: "Pembanding penimbang, misalnya produk domestik regional bruto; jumlah ekspor dan impor komoditas ini bila dikosongkan.",
      },
    },
  ],
  examples: [
    {
      formula: "=BPS.COMMODITY_TERMS_OF_TRADE({10,20;5,5},{3;0},{0;1})",
      gives: [[100, 168.179283]],
    },
    {
      formula: "=BPS.COMMODITY_TERMS_OF_TRADE({10,20;5,10},{3;0},{0;1},8)",
      gives: [[100, 118.920712]],
    },
  ],
  source:
    "B. Gruss and S. Kebhaj, Commodity Terms of Trade: A New Database, IMF Working Paper 19/21 (2019), section 2",
  remarks: {
    en: "The weights stay those of one period. With GDP as total, an index of 101 is a gain of income of about 1 percent of GDP. The weights do not add up to 1, so that a rise of all prices moves the index, too: the IMF first divides prices by the unit value index of manufactured exports.",
    id: "Penimbangnya tetap dari satu periode. Dengan PDRB sebagai total, indeks 101 berarti tambahan pendapatan sekitar 1 persen PDRB. Jumlah penimbangnya bukan 1, sehingga kenaikan semua harga pun menggeser indeks: IMF lebih dahulu membagi harga dengan indeks nilai satuan ekspor barang manufaktur.",
  },
  concepts: ["terms-of-trade-of-goods"],
};
