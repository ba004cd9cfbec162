import type { Bilingual } from "./language";

type Names = Readonly<Record<string, Bilingual>>;

/** Sections of the Standard International Trade Classification, Rev. 4, in our own few words. */
const sitcSections: Names = {
  0: { id: "Bahan makanan dan binatang hidup", en: "Food and live animals" },
  1: { id: "Minuman dan tembakau", en: "Beverages and tobacco" },
  2: { id: "Bahan mentah, tidak untuk dimakan", en: "Crude materials except food and fuels" },
  3: { id: "Bahan bakar dan pelumas", en: "Mineral fuels and lubricants" },
  4: { id: "Minyak dan lemak nabati dan hewani", en: "Animal and vegetable oils and fats" },
  5: { id: "Bahan kimia", en: "Chemicals" },
  6: { id: "Barang buatan pabrik menurut bahan", en: "Manufactured goods by material" },
  7: { id: "Mesin dan alat pengangkutan", en: "Machinery and transport equipment" },
  8: { id: "Berbagai barang buatan pabrik", en: "Miscellaneous manufactured articles" },
  9: { id: "Barang dan transaksi lainnya", en: "Other commodities and transactions" },
};

/** Categories of the Classification by Broad Economic Categories, Rev. 4, in our own few words. */
const becCategories: Names = {
  111: {
    id: "Makanan dan minuman primer untuk industri",
    en: "Primary food and drink for industry",
  },
  112: {
    id: "Makanan dan minuman primer untuk rumah tangga",
    en: "Primary food and drink for households",
  },
  121: {
    id: "Makanan dan minuman olahan untuk industri",
    en: "Processed food and drink for industry",
  },
  122: {
    id: "Makanan dan minuman olahan untuk rumah tangga",
    en: "Processed food and drink for households",
  },
  21: { id: "Bahan baku industri primer", en: "Primary industrial supplies" },
  22: { id: "Bahan baku industri olahan", en: "Processed industrial supplies" },
  31: { id: "Bahan bakar dan pelumas primer", en: "Primary fuels and lubricants" },
  32: { id: "Bahan bakar dan pelumas olahan", en: "Processed fuels and lubricants" },
  321: { id: "Bensin kendaraan", en: "Motor spirit" },
  322: { id: "Bahan bakar dan pelumas olahan lainnya", en: "Other processed fuels and lubricants" },
  41: { id: "Barang modal selain alat angkutan", en: "Capital goods except transport equipment" },
  42: { id: "Suku cadang barang modal", en: "Parts of capital goods" },
  51: { id: "Mobil penumpang", en: "Passenger cars" },
  521: { id: "Alat angkutan lain untuk industri", en: "Other transport equipment for industry" },
  522: {
    id: "Alat angkutan lain bukan untuk industri",
    en: "Other transport equipment not for industry",
  },
  53: { id: "Suku cadang alat angkutan", en: "Parts of transport equipment" },
  61: { id: "Barang konsumsi tahan lama", en: "Durable consumer goods" },
  62: { id: "Barang konsumsi setengah tahan lama", en: "Semi-durable consumer goods" },
  63: { id: "Barang konsumsi tidak tahan lama", en: "Non-durable consumer goods" },
  7: { id: "Barang lainnya", en: "Other goods" },
};

const goodsUses: Names = {
  capital: { id: "barang modal", en: "capital goods" },
  intermediate: { id: "bahan baku dan penolong", en: "intermediate goods" },
  consumption: { id: "barang konsumsi", en: "consumption goods" },
  mixed: { id: "penggunaan campuran", en: "mixed use" },
};

/** What the classes of goods are called, by classification and code. */
export const goodsClassNames: Readonly<Record<"sitc4" | "bec4" | "bec4-use", Names>> = {
  sitc4: sitcSections,
  bec4: becCategories,
  "bec4-use": goodsUses,
};
