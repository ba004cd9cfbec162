import type { Bilingual } from "./language";

/** The sections I to XXI of the Harmonized System, in our own few words. */
export const hsSectionNames: readonly Bilingual[] = [
  { id: "Binatang hidup dan produk hewani", en: "Animals and animal products" },
  { id: "Produk nabati", en: "Vegetable products" },
  { id: "Lemak dan minyak", en: "Fats and oils" },
  { id: "Makanan, minuman, dan tembakau", en: "Food, beverages and tobacco" },
  { id: "Produk mineral", en: "Mineral products" },
  { id: "Produk kimia", en: "Chemical products" },
  { id: "Plastik dan karet", en: "Plastics and rubber" },
  { id: "Kulit dan barang dari kulit", en: "Hides, leather and articles of leather" },
  { id: "Kayu dan barang anyaman", en: "Wood and plaited articles" },
  { id: "Bubur kayu, kertas, dan barang cetakan", en: "Pulp, paper and printed matter" },
  { id: "Tekstil dan pakaian", en: "Textiles and clothing" },
  { id: "Alas kaki, tutup kepala, dan payung", en: "Footwear, headgear and umbrellas" },
  { id: "Barang dari batu, keramik, dan kaca", en: "Articles of stone, ceramics and glass" },
  { id: "Mutiara, permata, dan logam mulia", en: "Pearls, gems and precious metals" },
  { id: "Logam tidak mulia", en: "Base metals" },
  { id: "Mesin dan peralatan listrik", en: "Machinery and electrical equipment" },
  { id: "Kendaraan, kapal, dan pesawat udara", en: "Vehicles, ships and aircraft" },
  {
    id: "Alat optik, ukur, medis, dan musik",
    en: "Optical, measuring, medical and musical instruments",
  },
  { id: "Senjata dan amunisi", en: "Arms and ammunition" },
  { id: "Barang hasil pabrik lainnya", en: "Other manufactured articles" },
  { id: "Karya seni dan barang antik", en: "Works of art and antiques" },
];
