import type { Concept } from "./concept";
import { sources } from "../sources";

const { ntpBook } = sources;

/** What is read from an index: changes, contributions, means, scenarios. */
export const indexChangeConcepts: readonly Concept[] = [
  {
    id: "percent-change",
    term: { id: "Perubahan persen", en: "Percent change" },
    shortNames: ["y-to-d", "m-t-m", "y-t-d", "y-o-y"],
    summary: {
      id: "Selisih dibagi angka awal: m-to-m terhadap bulan sebelumnya, y-to-d terhadap Desember tahun sebelumnya, y-on-y terhadap bulan yang sama tahun sebelumnya.",
      en: "A difference divided by the starting figure: m-to-m from the previous month, y-to-d from last December, y-on-y from the same month a year earlier.",
    },
    body: {
      id: [
        "Persen bukan poin: NTP dari 110 ke 111 naik 1 poin atau 0,91 persen. Buku menghitungnya sebelum pembulatan, sehingga hasil hitungan dari angka tercetak sering berbeda 0,01.",
      ],
      en: [
        "Percent is not points: when NTP goes from 110 to 111, it rises by 1 point, or 0.91 percent. The book computes before rounding, so changes recomputed from printed figures often differ by 0.01.",
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
      en: "The percent change of IKRT, used as a proxy for inflation in rural areas.",
    },
    body: {
      id: [
        "Hanya belanja rumah tangga petani yang tercakup; penduduk desa lainnya tidak. Tabel 6.12: 105,20 / 103,36 memberi 1,78 persen selama 2020. Pada Desember, y-to-d sama dengan y-on-y.",
      ],
      en: [
        "It covers only what farm households buy, not other people in rural areas. Table 6.12: 105.20 / 103.36 gives 1.78 percent over 2020. In December, y-to-d equals y-on-y.",
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
      id: "Sumbangan setiap komponen terhadap perubahan keseluruhan, dalam poin persen.",
      en: "What each component adds to the change of the whole, in percentage points.",
    },
    body: {
      id: [
        "Jumlah andil sama dengan perubahan keseluruhan. Andil terhadap NTP dinyatakan dalam poin; kenaikan harga yang dibayar berandil negatif, dan rata-rata logaritmik membuat jumlahnya tepat.",
      ],
      en: [
        "Contributions add up to the overall change. Contributions to NTP are in points; a price increase in Ib contributes negatively, and logarithmic means make the sum exact.",
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
        "Menurut teks buku, NTP tahunan adalah rata-rata NTP bulanan; angka tercetaknya cocok dengan It tahunan / Ib tahunan. Angka perkebunan rakyat 2020 menunjukkannya: 124,57, bukan 124,59.",
      ],
      en: [
        "The book's text describes annual NTP as the mean of monthly NTP, but its printed figures fit annual It / annual Ib. Estate crops in 2020 settle the question: 124.57, not 124.59.",
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
        "Ekspor dan produksi adalah arus; populasi ternak dan indeks Desember adalah stok. Rata-rata ketat (strict) tidak dihitung bila periodenya belum lengkap; rata-rata longgar (relaxed) memakai bulan yang ada.",
      ],
      en: [
        "Exports and production are flows; livestock numbers and the December index are stocks. A strict mean requires a complete period; a relaxed mean uses the months available.",
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
        "Elastisitas terhadap satu harga adalah bagiannya dalam It dikurangi bagiannya dalam Ib. Penimbang tetap berarti perilaku tidak berubah karena harga; penimbang perkiraan menghasilkan kisaran.",
      ],
      en: [
        "The elasticity with respect to a price is its share of It minus its share of Ib. Fixed weights mean that nobody reacts to prices; estimated weights give a range.",
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
