/** Goods that tables seldom name, and the groups in which they are counted. */
export interface CommodityGroups {
  /** What people call the goods, in both languages, small letters. */
  words: readonly string[];
  /** The group of the index of prices received. */
  sold?: string;
  /** The group of the index of prices paid. */
  paid?: string;
  /** The chapter of the Harmonised System. */
  chapter?: string;
}

const estateCrops = "Tanaman Perkebunan Rakyat";
const food = "Makanan, Minuman dan Tembakau";
const secondaryCrops = "Palawija";
const vegetables = "Sayur-sayuran";
const fruits = "Buah-buahan";
const medicinalPlants = "Tanaman Obat";
const largeLivestock = "Ternak Besar";
const smallLivestock = "Ternak Kecil";
const poultry = "Unggas";
const livestockProducts = "Hasil Ternak";
const transport = "Transportasi";
const housing = "Perumahan, Air, Listrik dan Bahan Bakar";
const fertiliser = "Pupuk, Pestisida";

/**
 * Goods by the groups of the farmers' terms of trade (It and Ib) and by the chapters of trade.
 *
 * @source BPS, Nilai Tukar Petani: the groups of the indices It and Ib (2018=100); Buku Tarif Kepabeanan Indonesia
 */
export const commodityGroups: readonly CommodityGroups[] = [
  { words: ["sawit", "cpo", "tbs", "palm"], sold: estateCrops, chapter: "15" },
  { words: ["karet", "rubber", "lateks"], sold: estateCrops, chapter: "40" },
  { words: ["kopi", "coffee"], sold: estateCrops, chapter: "09" },
  { words: ["teh", "tea"], sold: estateCrops, chapter: "09" },
  { words: ["lada", "merica", "pepper"], sold: estateCrops, chapter: "09" },
  { words: ["cengkeh", "cengkih", "cloves"], sold: estateCrops, chapter: "09" },
  { words: ["pala", "nutmeg"], sold: estateCrops, chapter: "09" },
  { words: ["vanili", "vanila", "vanilla"], sold: estateCrops, chapter: "09" },
  { words: ["kakao", "cokelat", "coklat", "cocoa"], sold: estateCrops, chapter: "18" },
  { words: ["kelapa", "coconut", "coconuts"], sold: estateCrops, chapter: "08" },
  { words: ["kopra", "copra"], sold: estateCrops, chapter: "12" },
  { words: ["mete", "mede", "cashew"], sold: estateCrops, chapter: "08" },
  { words: ["tebu", "sugarcane"], sold: estateCrops, chapter: "12" },
  { words: ["tembakau", "tobacco"], sold: estateCrops, paid: food, chapter: "24" },
  { words: ["nilam", "patchouli"], sold: estateCrops, chapter: "33" },
  { words: ["pinang", "areca"], sold: estateCrops, chapter: "08" },
  { words: ["padi", "gabah", "gkp", "gkg", "paddy"], sold: "Padi", chapter: "10" },
  { words: ["beras", "rice"], sold: "Padi", paid: food, chapter: "10" },
  { words: ["jagung", "maize", "corn"], sold: secondaryCrops, chapter: "10" },
  { words: ["kedelai", "kedele", "soybean", "soybeans"], sold: secondaryCrops, chapter: "12" },
  { words: ["singkong", "ketela", "cassava"], sold: secondaryCrops, chapter: "07" },
  { words: ["ubi"], sold: secondaryCrops, chapter: "07" },
  { words: ["cabai", "cabe", "chilli", "chili", "lombok"], sold: vegetables, chapter: "07" },
  { words: ["bawang", "shallot", "onion", "garlic"], sold: vegetables, chapter: "07" },
  { words: ["tomat", "tomato"], sold: vegetables, chapter: "07" },
  { words: ["kentang", "potato"], sold: vegetables, chapter: "07" },
  { words: ["kol", "kubis", "cabbage"], sold: vegetables, chapter: "07" },
  { words: ["wortel", "carrot"], sold: vegetables, chapter: "07" },
  { words: ["bayam", "kangkung", "terong", "timun"], sold: vegetables, chapter: "07" },
  { words: ["pisang", "banana"], sold: fruits, chapter: "08" },
  { words: ["jeruk", "orange"], sold: fruits, chapter: "08" },
  { words: ["mangga", "mango"], sold: fruits, chapter: "08" },
  { words: ["nanas", "pineapple", "pepaya", "durian", "salak"], sold: fruits, chapter: "08" },
  { words: ["jahe", "kunyit", "ginger", "turmeric"], sold: medicinalPlants, chapter: "09" },
  { words: ["sapi", "kerbau", "kuda", "cattle", "buffalo"], sold: largeLivestock, chapter: "01" },
  { words: ["kambing", "domba", "babi", "goat", "pig"], sold: smallLivestock, chapter: "01" },
  { words: ["ayam", "itik", "bebek", "chicken", "duck"], sold: poultry, chapter: "01" },
  { words: ["telur", "egg", "eggs"], sold: livestockProducts, paid: food, chapter: "04" },
  { words: ["susu", "milk"], sold: livestockProducts, paid: food, chapter: "04" },
  { words: ["daging", "meat"], sold: livestockProducts, paid: food, chapter: "02" },
  { words: ["udang", "shrimp"], sold: "Perikanan", chapter: "03" },
  { words: ["tuna", "tongkol", "cakalang"], sold: "Perikanan Tangkap", chapter: "03" },
  { words: ["nila", "lele", "bandeng", "patin"], sold: "Perikanan Budidaya", chapter: "03" },
  { words: ["bbm", "bensin", "pertalite", "solar", "petrol"], paid: transport, chapter: "27" },
  { words: ["lpg", "elpiji", "listrik", "electricity"], paid: housing, chapter: "27" },
  { words: ["batubara", "coal"], chapter: "27" },
  { words: ["pupuk", "urea", "fertiliser", "fertilizer"], paid: fertiliser, chapter: "31" },
  { words: ["rokok", "cigarettes"], paid: food, chapter: "24" },
  { words: ["gula", "sugar"], paid: food, chapter: "17" },
  { words: ["semen", "cement"], chapter: "25" },
];
