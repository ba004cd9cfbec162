import type { Bilingual, Language } from "./language";

/**
 * English names of what farmers sell and buy: the headings of the index of prices paid, and goods that offices list most; and
 * of what sums up a table. Small letters; `dan`, commas and strokes are left out.
 */
const english: Readonly<Record<string, string>> = {
  "makanan minuman tembakau": "Food, beverages and tobacco",
  "pakaian alas kaki": "Clothing and footwear",
  "perumahan air listrik bahan bakar lainnya": "Housing, water, electricity and fuels",
  "perumahan air listrik bahan bakar rumah tangga": "Housing, water, electricity and fuels",
  "perlengkapan peralatan pemeliharaan rutin rumah tangga": "Furnishings and household upkeep",
  kesehatan: "Health",
  transportasi: "Transport",
  "informasi komunikasi jasa keuangan": "Information, communication and finance",
  "rekreasi olahraga budaya": "Recreation, sport and culture",
  pendidikan: "Education",
  "penyediaan makanan minuman restoran": "Restaurants",
  "perawatan pribadi jasa lainnya": "Personal care and other services",
  bibit: "Seed",
  "bibit benih": "Seed",
  "bibit bakalan": "Young animals",
  "pupuk pestisida": "Fertiliser and pesticide",
  "pupuk pestisida obat pakan": "Fertiliser, pesticide, medicines and feed",
  "obat obatan pakan ternak unggas": "Animal medicines and feed",
  "pupuk obat obatan pakan ikan": "Fish feed, fertiliser and medicines",
  "sewa pengeluaran lainnya": "Rent and other expenses",
  "sewa pajak pengeluaran lainnya": "Rent, taxes and other expenses",
  "transportasi komunikasi": "Transport and communication",
  "barang modal": "Capital goods",
  upah: "Wages",
  "upah buruh": "Wages",
  makanan: "Food",
  minuman: "Beverages",
  pupuk: "Fertiliser",
  pestisida: "Pesticide",
  pakan: "Feed",
  padi: "Paddy",
  gabah: "Unhusked rice",
  beras: "Rice",
  palawija: "Secondary food crops",
  jagung: "Maize",
  kedelai: "Soybeans",
  "kacang tanah": "Groundnuts",
  "kacang hijau": "Mung beans",
  "ketela pohon": "Cassava",
  "ubi kayu": "Cassava",
  "ubi jalar": "Sweet potatoes",
  sayuran: "Vegetables",
  "sayur sayuran": "Vegetables",
  "buah buahan": "Fruits",
  "tanaman obat": "Medicinal plants",
  "tanaman obat obatan": "Medicinal plants",
  "cabai merah": "Red chillies",
  "cabai rawit": "Bird's eye chillies",
  "bawang merah": "Shallots",
  "bawang putih": "Garlic",
  tomat: "Tomatoes",
  kentang: "Potatoes",
  kol: "Cabbage",
  wortel: "Carrots",
  pisang: "Bananas",
  jeruk: "Oranges",
  mangga: "Mangoes",
  jahe: "Ginger",
  "tanaman perkebunan rakyat": "Smallholder estate crops",
  "kelapa sawit": "Oil palm",
  kelapa: "Coconuts",
  kopra: "Copra",
  karet: "Rubber",
  kopi: "Coffee",
  kakao: "Cocoa",
  lada: "Pepper",
  cengkeh: "Cloves",
  tembakau: "Tobacco",
  tebu: "Sugar cane",
  teh: "Tea",
  "ternak besar": "Large livestock",
  "ternak kecil": "Small livestock",
  unggas: "Poultry",
  "hasil ternak unggas": "Livestock and poultry products",
  "hasil hasil ternak unggas": "Livestock and poultry products",
  sapi: "Cattle",
  kerbau: "Buffaloes",
  kambing: "Goats",
  babi: "Pigs",
  ayam: "Chickens",
  "ayam ras pedaging": "Broilers",
  "ayam kampung": "Native chickens",
  telur: "Eggs",
  "telur ayam ras": "Hen eggs",
  susu: "Milk",
  tangkap: "Catch",
  "penangkapan perairan umum": "Catch in inland waters",
  "penangkapan laut": "Catch at sea",
  budidaya: "Fish farming",
  "budidaya air tawar": "Freshwater fish farming",
  "budidaya laut": "Marine fish farming",
  "budidaya air payau": "Brackish-water fish farming",
  udang: "Shrimp",
  "rumput laut": "Seaweed",
  bensin: "Petrol",
  solar: "Diesel",
  rokok: "Cigarettes",
  "gula pasir": "Sugar",
  "minyak goreng": "Cooking oil",
  "tanaman kehutanan": "Forestry",
  "jasa pertanian": "Agricultural services",
  "budidaya ikan": "Fish farming",
  "kacang mede": "Cashew nuts",
  "kacang mede berkulit": "Cashew nuts in shell",
  "ikan tuna kemasan": "Canned tuna",
  "ikan tuna fillet beku": "Frozen tuna fillets",
  "semen hidrolik lainnya": "Other hydraulic cement",
  "susu krim": "Milk and cream",
  jumlah: "Total",
  total: "Total",
  nasional: "National",
  "komoditas lainnya": "Other commodities",
  "gabungan tanpa perikanan": "Combined without fisheries",
  "jumlah rumah tangga pertanian": "All agricultural households",
  "jumlah rumah tangga subsektor": "Households of all subsectors",
};

/**
 * The English name of an item or subsector of farmers' terms of trade; the name itself where none is known.
 *
 * @example englishItem("Makanan, Minuman dan Tembakau") // "Food, beverages and tobacco"
 */
export const englishItem = (name: string): string =>
  english[plain(name)] ?? subsectorIn(name, "en");

/** Subsectors of farmers' terms of trade, and what they are together. */
const subsectors: readonly Bilingual[] = [
  { id: "Gabungan", en: "Combined" },
  { id: "Tanaman Pangan", en: "Food crops" },
  { id: "Hortikultura", en: "Horticulture" },
  { id: "Perkebunan Rakyat", en: "Smallholder estate crops" },
  { id: "Peternakan", en: "Livestock" },
  { id: "Perikanan", en: "Fisheries" },
  { id: "Perikanan Tangkap", en: "Capture fisheries" },
  { id: "Perikanan Budidaya", en: "Aquaculture" },
  // As some books call them; from English the names above are meant.
  { id: "Tanaman Hortikultura", en: "Horticulture" },
  { id: "Tanaman Perkebunan Rakyat", en: "Smallholder estate crops" },
];

/**
 * A subsector's name in a language, from either one; the name itself where it is not known.
 *
 * @example subsectorIn("tanaman pangan", "en") // "Food crops"
 */
export const subsectorIn = (name: string, language: Language): string =>
  subsectors.find(({ id, en }) => [id, en].some((one) => plain(one) === plain(name)))?.[language] ??
  name;

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .replace(/\b(dan|di)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
