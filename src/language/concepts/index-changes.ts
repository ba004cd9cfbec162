import type { Concept } from "./concept";
import { sources } from "../sources";

const { ntpBook } = sources;

/** What is read from an index: changes, contributions, means, scenarios. */
export const indexChangeConcepts: readonly Concept[] = [
  {
    id: "percent-change",
    term: { id: "Perubahan persen", en: "Percent change" },
    shortNames: ["m-t-m", "y-t-d", "y-o-y"],
    summary: {
      id: "Selisih dibagi angka awal: m-t-m terhadap bulan lalu, y-t-d terhadap Desember tahun lalu, y-o-y terhadap bulan yang sama setahun sebelumnya.",
      en: "A difference over its starting figure: m-t-m on last month, y-t-d on last December, y-o-y on the same month a year before.",
    },
    body: {
      id: [
        "Persen bukan poin: NTP dari 110 ke 111 naik 1 poin atau 0,91 persen. Buku menghitungnya sebelum pembulatan, sehingga hitungan dari angka cetak sering berbeda 0,01.",
      ],
      en: [
        "Percent are not points: NTP from 110 to 111 is up 1 point, or 0.91 percent. The book computes before rounding, so that figures recomputed from print often differ by 0.01.",
      ],
    },
    formula: "(x_t / x_0 − 1) × 100",
    source: `${ntpBook}, appendix 4 and 5`,
    related: ["contribution", "rural-inflation", "printed-interval"],
    subjects: ["terms-of-trade", "prices-received", "prices-paid", "rural-inflation", "households"],
  },
  {
    id: "rural-inflation",
    term: { id: "Inflasi perdesaan", en: "Rural inflation" },
    shortNames: [],
    summary: {
      id: "Perubahan persen IKRT, sebagai petunjuk inflasi di perdesaan.",
      en: "The percent change of IKRT, as a proxy of inflation in rural areas.",
    },
    body: {
      id: [
        "Hanya belanja rumah tangga petani yang tercakup; penduduk desa lainnya tidak. Tabel 6.12: 105,20 / 103,36 memberi 1,78 persen selama 2020. Pada Desember, y-t-d sama dengan y-o-y.",
      ],
      en: [
        "Only what farm households buy is covered; other villagers are not. Table 6.12: 105.20 / 103.36 gives 1.78 percent over 2020. In December y-t-d equals y-o-y.",
      ],
    },
    formula: "(IKRT_t / IKRT_0 − 1) × 100",
    source: `${ntpBook}, ch. VI, 6.6`,
    related: ["ikrt", "percent-change", "rural-retail-price"],
    subjects: ["rural-inflation"],
  },
  {
    id: "contribution",
    term: { id: "Andil", en: "Contribution" },
    shortNames: [],
    summary: {
      id: "Bagian setiap komponen dalam perubahan keseluruhan, dalam poin persentase.",
      en: "What each component adds to the change of the whole, in percentage points.",
    },
    body: {
      id: [
        "Jumlah andil sama dengan perubahan keseluruhan. Andil terhadap NTP dinyatakan dalam poin; kenaikan harga yang dibayar berandil negatif, dan rata-rata logaritmik membuat jumlahnya tepat.",
      ],
      en: [
        "Contributions add up to the overall change. Those to NTP are in points; a dearer paid item counts negative, and logarithmic means make the sum exact.",
      ],
    },
    formula: "100 (w_i / W) (I_i,t − I_i,t−1) / I_t−1",
    source: "B. M. Balk, Price and Quantity Index Numbers (2008), for the logarithmic mean",
    related: ["percent-change", "aggregation", "index-weights"],
    subjects: ["terms-of-trade", "rural-inflation"],
  },
  {
    id: "annual-average",
    term: { id: "Rata-rata tahunan", en: "Annual average" },
    shortNames: [],
    summary: {
      id: "Rata-rata hitung indeks dua belas bulan.",
      en: "The arithmetic mean of twelve monthly indices.",
    },
    body: {
      id: [
        "Menurut teks buku, NTP tahunan adalah rata-rata NTP bulanan; cetakannya cocok dengan It tahunan / Ib tahunan. Perkebunan rakyat 2020 menentukan: 124,57, bukan 124,59.",
      ],
      en: [
        "The book's text makes annual NTP the mean of monthly NTP; its prints fit annual It / annual Ib. Estate crops 2020 decide: 124.57, not 124.59.",
      ],
    },
    formula: "NTP = (Σ It / 12) / (Σ Ib / 12) × 100",
    source: `${ntpBook}, ch. VI, 6.2; tables 6.2 to 6.4; appendix 14 and 15`,
    related: ["ntp", "it", "ib"],
    subjects: ["terms-of-trade", "prices-received", "prices-paid"],
  },
  {
    id: "frequency",
    term: { id: "Triwulan, semester, dan tahun", en: "Quarters, half-years and years" },
    shortNames: [],
    summary: {
      id: "Indeks dirata-ratakan, arus dijumlahkan, stok diambil pada akhir periode.",
      en: "An index is averaged, a flow is added up, a stock is taken at the end of the period.",
    },
    body: {
      id: [
        "Ekspor dan produksi adalah arus; populasi ternak dan indeks Desember adalah stok. Rata-rata yang ketat menolak periode yang belum lengkap, yang longgar memakai bulan yang ada.",
      ],
      en: [
        "Exports and production are flows; a herd and the index of December are stocks. A strict mean refuses a period that is not complete, a relaxed one takes the months that are there.",
      ],
    },
    source: "IMF, Quarterly National Accounts Manual (2017), ch. 5",
    related: ["annual-average", "percent-change"],
    subjects: [],
  },
  {
    id: "scenario",
    term: {
      id: "Skenario, elastisitas, dan titik impas",
      en: "Scenario, elasticity and break-even",
    },
    shortNames: [],
    summary: {
      id: "Berapa NTP bila suatu harga berubah, dan perubahan berapa yang membawanya ke sasaran.",
      en: "What NTP would be if a price changed, and what change would bring it to a target.",
    },
    body: {
      id: [
        "Elastisitas terhadap satu harga adalah bagiannya dalam It dikurangi bagiannya dalam Ib. Bobot tetap berarti tidak ada yang bereaksi terhadap harga; bobot perkiraan memberi kisaran.",
      ],
      en: [
        "The elasticity for one price is its part of It less its part of Ib. Fixed weights mean that nobody reacts to prices; estimated weights give a range.",
      ],
    },
    source: {
      en: "Derived from NTP = It / Ib × 100 with fixed weights",
      id: "Diturunkan dari NTP = It / Ib × 100 dengan penimbang tetap",
    },
    related: ["ntp", "index-weights", "contribution"],
    subjects: ["terms-of-trade"],
  },
];
