/**
 * Words that mean the same to somebody who searches, in both languages, small letters.
 *
 * @source BPS, Berita Resmi Statistik on NTP and on exports and imports; KBBI for the spelling `perdesaan`
 */
export const sameWords: readonly (readonly string[])[] = [
  ["tiongkok", "china", "cina", "rrt"],
  ["amerika", "america", "usa"],
  ["korea", "korsel"],
  ["jepang", "japan"],
  ["singapura", "singapore"],
  ["belanda", "netherlands"],
  ["jerman", "germany"],
  ["inggris", "britain", "uk"],
  ["perdesaan", "pedesaan", "desa", "rural"],
  ["ekspor", "export", "exports", "eksport"],
  ["impor", "import", "imports"],
  ["neraca", "balance", "surplus", "defisit", "deficit"],
  ["inflasi", "deflasi", "inflation", "deflation"],
  [
    "andil",
    "sumbangan",
    "kontribusi",
    "contribution",
    "share",
    "pangsa",
    "distribusi",
    "persentase",
  ],
  ["perubahan", "change", "kenaikan", "penurunan", "pertumbuhan", "growth"],
  ["nilai", "value"],
  ["volume", "berat", "weight", "quantity"],
  ["subsektor", "subsector", "sektor", "sector"],
  ["pelabuhan", "port", "harbour"],
  ["negara", "country", "mitra", "partner"],
  ["komoditas", "komoditi", "commodity", "barang", "goods"],
  ["sayur", "sayuran", "vegetables"],
  ["buah", "buahan", "fruits", "fruit"],
  ["hortikultura", "horticulture"],
  ["peternakan", "livestock", "ternak"],
  ["perikanan", "fisheries", "fishery"],
  ["perkebunan", "estate", "plantation"],
  ["gabungan", "combined"],
  ["umum", "general"],
  ["jumlah", "total"],
];

/** Words of a question that say nothing about what is asked. */
export const fillerWords: ReadonlySet<string> = new Set(
  (
    "ada adalah apa atau berapa buat cari dan dari data dalam dengan di grafik itu kah ke menurut pada per saja " +
    "statistik tabel tentang tolong untuk yang a about and by chart for from how in is much of on or per show table the " +
    "what which"
  ).split(" "),
);

/** Words for spans of time in general: they may help to rank what is found, and rule nothing out. */
export const timeWords: ReadonlySet<string> = new Set(
  "bulan bulanan month monthly months tahun tahunan year yearly annual triwulan quarterly terakhir terbaru latest".split(
    " ",
  ),
);

/** Words that ask how much something has changed, not how much it is. */
export const changeWords: ReadonlySet<string> = new Set(
  (
    "inflasi deflasi inflation deflation perubahan change changes kenaikan penurunan naik turun pertumbuhan growth " +
    "peningkatan"
  ).split(" "),
);

/**
 * What else a notion is called in print: rural inflation is the change of the index of household consumption.
 *
 * @source BPS, Nilai Tukar Petani: concepts and definitions
 */
export const otherPhrases: readonly (readonly [phrase: string, other: string])[] = [
  ["inflasi perdesaan", "perubahan konsumsi rumah tangga"],
  ["terms of trade", "ntp"],
  ["nilai tukar petani", "ntp"],
  ["diterima petani", "it"],
  ["dibayar petani", "ib"],
];
