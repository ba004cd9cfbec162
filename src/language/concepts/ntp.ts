import type { Concept } from "./concept";
import { sources } from "../sources";

const { ntpBook } = sources;

/** The indices of farmers' terms of trade and what they say. */
export const ntpConcepts: readonly Concept[] = [
  {
    id: "ntp",
    term: { id: "Nilai Tukar Petani", en: "Farmers' terms of trade" },
    shortNames: ["NTP"],
    summary: {
      id: "Harga yang diterima petani dibandingkan dengan harga yang mereka bayar, sebagai indeks dengan tahun dasar 100.",
      en: "The prices farmers receive relative to the prices they pay, as an index with the base year at 100.",
    },
    body: {
      id: [
        "NTP naik bila It tumbuh lebih cepat daripada Ib atau turun lebih lambat. Kalimantan Timur 2020: 116,56 / 104,67 × 100 = 111,36.",
      ],
      en: [
        "NTP rises when It grows faster than Ib, or falls more slowly. Kalimantan Timur 2020: 116.56 / 104.67 × 100 = 111.36.",
      ],
    },
    formula: "NTP = It / Ib × 100",
    source: `${ntpBook}, ch. II and III`,
    related: ["it", "ib", "ntup", "ntp-meanings", "not-welfare", "subsector"],
    subjects: ["terms-of-trade"],
  },
  {
    id: "ntp-meanings",
    term: { id: "Tiga arti angka NTP", en: "What an NTP above or below 100 means" },
    shortNames: [],
    summary: {
      id: "Di atas 100 petani surplus, tepat 100 impas, di bawah 100 defisit; semuanya terhadap tahun dasar.",
      en: "Above 100, farmers gain (surplus); at 100, they break even; below 100, they lose (deficit), all compared with the base year.",
    },
    body: {
      id: [
        "Surplus juga terjadi ketika semua harga turun, asalkan harga jual turun lebih sedikit. NTP dapat turun dari bulan lalu dan tetap di atas 100.",
        "Setiap daerah dan subsektor mulai dari 100: NTP yang lebih tinggi berarti perbaikan harga yang lebih besar sejak 2018, bukan petani yang lebih makmur.",
      ],
      en: [
        "Farmers also gain when all prices fall, as long as selling prices fall less. NTP can be lower than last month and still above 100.",
        "Every region and subsector starts at 100: a higher NTP means that prices improved more since 2018, not that its farmers are better off.",
      ],
    },
    source: `${ntpBook}, ch. I`,
    related: ["ntp", "not-welfare", "base-year"],
    subjects: ["terms-of-trade"],
  },
  {
    id: "not-welfare",
    term: { id: "Yang tidak diukur NTP", en: "What NTP does not measure" },
    shortNames: [],
    summary: {
      id: "NTP hanya membandingkan harga; pendapatan, jumlah yang dijual, dan kesejahteraan petani tidak diukurnya.",
      en: "NTP compares prices only; it does not measure income, quantities sold or farmers' welfare.",
    },
    body: {
      id: [
        "Harga jual dapat melonjak justru karena panen gagal: NTP naik, sedangkan uang yang masuk berkurang.",
        "Yang digambarkan adalah petani rata-rata dengan susunan produksi dan belanja tahun dasar. Pendapatan buruh tani, penghasilan di luar usaha tani, dan perbedaan antarpetani tidak tampak.",
      ],
      en: [
        "Selling prices may jump precisely because a harvest failed: NTP rises while farmers earn less.",
        "It describes an average farmer who produces and spends as in the base year. Labourers' earnings, off-farm income and differences between farmers do not show.",
      ],
    },
    source: `${ntpBook}, ch. VI, 6.2`,
    related: ["ntp", "farmer", "modified-laspeyres"],
    subjects: ["terms-of-trade"],
  },
  {
    id: "ntup",
    term: { id: "Nilai Tukar Usaha Pertanian", en: "Terms of trade of agricultural business" },
    shortNames: ["NTUP"],
    summary: {
      id: "Harga yang diterima petani dibandingkan dengan harga sarana usahanya saja, tanpa belanja rumah tangga.",
      en: "The prices farmers receive relative to the prices of their inputs alone, without household spending.",
    },
    body: {
      id: [
        "Pembaginya BPPBM, bukan Ib. NTUP bukan laba usaha, sebab jumlah yang dijual dan dipakai tetap seperti pada tahun dasar.",
      ],
      en: [
        "The divisor is BPPBM, not Ib. NTUP is not profit, because quantities sold and used stay as in the base year.",
      ],
    },
    formula: "NTUP = It / BPPBM × 100",
    source: `${ntpBook}, ch. III`,
    related: ["ntp", "it", "bppbm"],
    subjects: ["terms-of-trade"],
  },
  {
    id: "ntkp-ntfp",
    term: {
      id: "Nilai Tukar Konsumsi dan Nilai Tukar Faktor Produksi",
      en: "Terms of trade in consumption and in production",
    },
    shortNames: ["NTKP", "NTFP"],
    summary: {
      id: "It dibandingkan dengan satu bagian Ib saja: konsumsi rumah tangga (NTKP) atau faktor produksi (NTFP).",
      en: "It set against one part of Ib alone: household consumption (NTKP) or the factors of production (NTFP).",
    },
    body: {
      id: [
        "Keduanya dipakai dalam penelitian, bukan terbitan BPS. NTKP dihitung dengan NTP yang pembaginya IKRT: =BPS.NTP(It; IKRT).",
        "Dengan indeks BPS, faktor produksi adalah BPPBM, sehingga NTFP sama dengan NTUP.",
      ],
      en: [
        "Both are used in research and are not published by BPS. NTKP is NTP with IKRT as its divisor: =BPS.NTP(It, IKRT).",
        "With the indices of BPS the factors of production are BPPBM, so that NTFP is NTUP.",
      ],
    },
    formula: "NTKP = It / IKRT × 100;  NTFP = It / BPPBM × 100",
    source: {
      en: "P. Simatupang and M. Maulana, Kaji Ulang Konsep dan Perkembangan Nilai Tukar Petani (2007)",
      id: "P. Simatupang dan M. Maulana, Kaji Ulang Konsep dan Perkembangan Nilai Tukar Petani (2007)",
    },
    related: ["ntp", "ntup", "ikrt", "bppbm"],
    subjects: ["terms-of-trade"],
  },
  {
    id: "it",
    term: { id: "Indeks Harga yang Diterima Petani", en: "Index of prices received by farmers" },
    shortNames: ["It"],
    summary: {
      id: "Mengikuti harga produsen hasil pertanian yang dijual petani.",
      en: "Follows the producer prices of the farm products that farmers sell.",
    },
    body: {
      id: [
        "Penimbangnya adalah nilai produksi yang dijual pada tahun dasar. It tinggi berarti harga tinggi, belum tentu nilai produksi tinggi, walaupun buku menyamakannya, karena kuantitas dalam indeks tetap.",
      ],
      en: [
        "Its weights are the values sold in the base year. A high It means high prices, not necessarily a high value of production: the book equates the two, but quantities in the index are fixed.",
      ],
    },
    source: `${ntpBook}, ch. II to V`,
    related: ["farm-gate-price", "index-weights", "modified-laspeyres", "subsector"],
    subjects: ["terms-of-trade", "prices-received"],
  },
  {
    id: "ib",
    term: { id: "Indeks Harga yang Dibayar Petani", en: "Index of prices paid by farmers" },
    shortNames: ["Ib"],
    summary: {
      id: "Mengikuti harga barang dan jasa yang dibeli petani untuk rumah tangga (IKRT) dan untuk berproduksi (BPPBM).",
      en: "Follows the prices of what farmers buy for the household (IKRT) and for production (BPPBM).",
    },
    body: {
      id: [
        "Penimbang IKRT dan BPPBM berbeda antarsubsektor. Karena itu Ib gabungan disusun dari Ib subsektor; tidak ada penimbang tetap yang menghasilkannya dari IKRT dan BPPBM gabungan.",
      ],
      en: [
        "The weights of IKRT and BPPBM differ between subsectors. So the combined Ib is built from the subsectors' Ib; no fixed weights produce it from the combined IKRT and BPPBM.",
      ],
    },
    source: `${ntpBook}, ch. II to V`,
    related: ["ikrt", "bppbm", "rural-retail-price", "index-weights"],
    subjects: ["terms-of-trade", "prices-paid"],
  },
  {
    id: "ikrt",
    term: { id: "Indeks Konsumsi Rumah Tangga", en: "Household consumption index" },
    shortNames: ["IKRT"],
    summary: {
      id: "Bagian Ib yang mengikuti harga eceran kebutuhan rumah tangga petani.",
      en: "The part of Ib that follows retail prices of what farm households consume.",
    },
    body: {
      id: [
        "Terdiri atas sebelas subkelompok, dari makanan sampai perawatan pribadi. Penimbangnya berasal dari SPDT 2017 dan Susenas.",
      ],
      en: [
        "It has eleven subgroups, from food to personal care. The weights come from the weighting survey SPDT 2017 and the household survey Susenas.",
      ],
    },
    source: `${ntpBook}, ch. IV and V`,
    related: ["ib", "rural-inflation", "rural-retail-price"],
    subjects: ["terms-of-trade", "prices-paid", "rural-inflation"],
  },
  {
    id: "bppbm",
    term: {
      id: "Biaya Produksi dan Penambahan Barang Modal",
      en: "Production costs and additions to capital goods",
    },
    shortNames: ["BPPBM"],
    summary: {
      id: "Bagian Ib yang mengikuti harga sarana produksi, jasa, upah, dan barang modal usaha tani.",
      en: "The part of Ib that follows prices of farm inputs, services, wages and capital goods.",
    },
    body: {
      id: [
        "Enam subkelompok: bibit; pupuk, pestisida, obat, dan pakan; sewa dan lainnya; transportasi dan komunikasi; barang modal; upah. Perikanan tangkap memuat empat yang terakhir. Sarana dari usaha sendiri atau pemberian tidak memiliki penimbang.",
      ],
      en: [
        "Six subgroups: seed; fertiliser, pesticide, medicine and feed; rent and other; transport and communication; capital goods; wages. Capture fisheries have the last four. Inputs from one's own farm or received as gifts have no weight.",
      ],
    },
    source: `${ntpBook}, ch. IV and V; appendix 26`,
    related: ["ib", "ntup", "index-weights"],
    subjects: ["terms-of-trade", "prices-paid"],
  },
];
