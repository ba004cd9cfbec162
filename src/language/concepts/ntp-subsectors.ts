import type { Concept } from "./concept";
import { sources } from "../sources";

const { ntpBook } = sources;
const chapters = `${ntpBook}, ch. I and V`;
const subjects = ["terms-of-trade"];

/** The subsectors of farmers' terms of trade. */
export const ntpSubsectorConcepts: readonly Concept[] = [
  {
    id: "subsector",
    term: { id: "Subsektor dan gabungan", en: "Subsectors and the combined index" },
    shortNames: ["Gabungan"],
    summary: {
      id: "NTP dihitung untuk lima subsektor, lalu disatukan menjadi gabungan provinsi.",
      en: "NTP is computed for five subsectors and then combined for the province.",
    },
    body: {
      id: [
        "Setiap baris gabungan (It, Ib, IKRT, BPPBM, subkelompok) adalah rata-rata tertimbang baris yang sama di kelima subsektor. NTP gabungan dihitung dari It dan Ib gabungan, bukan rata-rata NTP subsektor.",
        "Kalimantan Timur mencatat harga di enam kabupaten; Mahakam Ulu tidak ikut sampel.",
      ],
      en: [
        "Each combined row (It, Ib, IKRT, BPPBM, subgroups) is a weighted mean of the same row in the five subsectors. The combined NTP is computed from the combined It and Ib; it is not an average of the subsectors' NTP.",
        "Kalimantan Timur records prices in six regencies; Mahakam Ulu is outside the sample.",
      ],
    },
    source: `${ntpBook}, ch. I; appendix 2 to 33`,
    related: ["ntpp", "ntph", "ntpr", "ntpt", "ntnp", "aggregation"],
    subjects: ["terms-of-trade", "prices-received", "prices-paid", "households"],
  },
  {
    id: "ntpp",
    term: { id: "Nilai Tukar Petani Tanaman Pangan", en: "Terms of trade of food-crop farmers" },
    shortNames: ["NTPP"],
    summary: {
      id: "NTP subsektor tanaman pangan: kelompok padi dan palawija.",
      en: "NTP of the food-crop subsector: rice and secondary food crops.",
    },
    body: {
      id: ["Palawija adalah tanaman pangan selain padi, seperti jagung dan ubi kayu."],
      en: ["Secondary food crops (palawija) are those other than rice, such as maize and cassava."],
    },
    source: chapters,
    related: ["subsector", "it"],
    subjects,
  },
  {
    id: "ntph",
    term: { id: "Nilai Tukar Petani Hortikultura", en: "Terms of trade of horticulture farmers" },
    shortNames: ["NTPH"],
    summary: {
      id: "NTP subsektor hortikultura: sayur-sayuran, buah-buahan, dan tanaman obat.",
      en: "NTP of the horticulture subsector: vegetables, fruit and medicinal plants.",
    },
    body: {
      id: ["Harga tanaman hias ikut dicatat, tetapi kelompoknya tidak tercetak."],
      en: ["Prices of ornamental plants are recorded, but their group is not printed."],
    },
    source: `${ntpBook}, ch. III and V`,
    related: ["subsector", "it"],
    subjects,
  },
  {
    id: "ntpr",
    term: {
      id: "Nilai Tukar Petani Perkebunan Rakyat",
      en: "Terms of trade of smallholder estate-crop farmers",
    },
    shortNames: ["NTPR"],
    summary: {
      id: "NTP subsektor perkebunan yang diusahakan rakyat, bukan perusahaan.",
      en: "NTP of estate crops grown by smallholders, not by companies.",
    },
    body: {
      id: [
        "Buku hanya memuat satu kelompok: indeks kelapa sawit, karet, atau tanaman lain tidak tersedia tersendiri.",
      ],
      en: [
        "The book prints a single group: there is no separate index for oil palm, rubber or any other crop.",
      ],
    },
    source: chapters,
    related: ["subsector", "it"],
    subjects,
  },
  {
    id: "ntpt",
    term: { id: "Nilai Tukar Petani Peternakan", en: "Terms of trade of livestock farmers" },
    shortNames: ["NTPT"],
    summary: {
      id: "NTP subsektor peternakan: ternak besar, ternak kecil, unggas, dan hasil-hasilnya.",
      en: "NTP of the livestock subsector: large animals, small animals, poultry and their products.",
    },
    body: {
      id: ["Hasil ternak, misalnya telur, adalah kelompok tersendiri di samping ternaknya."],
      en: ["Animal products such as eggs form a group of their own, separate from the animals."],
    },
    source: chapters,
    related: ["subsector", "it"],
    subjects,
  },
  {
    id: "ntnp",
    term: {
      id: "Nilai Tukar Nelayan dan Pembudidaya Ikan",
      en: "Terms of trade of fishers and fish farmers",
    },
    shortNames: ["NTNP"],
    summary: {
      id: "NTP subsektor perikanan, gabungan perikanan tangkap dan budidaya.",
      en: "NTP of the fisheries subsector, capture and aquaculture together.",
    },
    body: {
      id: ["Setiap baris perikanan dihitung dari baris yang sama pada kedua bagiannya."],
      en: ["Each row of fisheries is computed from the same row of its two parts."],
    },
    source: chapters,
    related: ["ntn", "ntpi", "subsector"],
    subjects,
  },
  {
    id: "ntn",
    term: { id: "Nilai Tukar Nelayan", en: "Terms of trade of fishers" },
    shortNames: ["NTN"],
    summary: {
      id: "NTP perikanan tangkap: penangkapan di laut dan di perairan umum.",
      en: "NTP of capture fisheries: at sea and in inland waters.",
    },
    body: {
      id: ["Perairan umum adalah sungai, danau, waduk, dan rawa."],
      en: ["Inland waters are rivers, lakes, reservoirs and swamps."],
    },
    source: chapters,
    related: ["ntnp", "bppbm"],
    subjects,
  },
  {
    id: "ntpi",
    term: { id: "Nilai Tukar Pembudidaya Ikan", en: "Terms of trade of fish farmers" },
    shortNames: ["NTPi"],
    summary: {
      id: "NTP perikanan budidaya: air tawar, air payau, dan laut.",
      en: "NTP of aquaculture: freshwater, brackish water and marine.",
    },
    body: {
      id: ["Berbeda dengan perikanan tangkap, biayanya mencakup benih dan pakan."],
      en: ["Unlike capture fisheries, its costs include fry and feed."],
    },
    source: chapters,
    related: ["ntnp", "bppbm"],
    subjects,
  },
];
