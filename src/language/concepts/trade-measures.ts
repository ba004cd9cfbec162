import type { Concept } from "./concept";
import { sources } from "../sources";

const { tradeBook, policyGuide } = sources;
const everyFlow = ["exports", "exports-by-origin", "imports"];

/** What is computed from trade values. */
export const tradeMeasureConcepts: readonly Concept[] = [
  {
    id: "share",
    term: { id: "Persen terhadap total (distribusi)", en: "Share" },
    shortNames: [],
    summary: {
      id: "Bagian suatu nilai dalam jumlahnya, dalam persen.",
      en: "A value's part of its total, in percent.",
    },
    body: {
      id: [
        "Sebutkan selalu penyebutnya: seluruh ekspor atau nonmigas. BPS membulatkan setiap persen sendiri, sehingga jumlahnya dapat 99,99 atau 100,01.",
      ],
      en: [
        "Always name the denominator: all exports, or exports without oil and gas. BPS rounds each share separately, so they may add up to 99.99 or 100.01.",
      ],
    },
    formula: "s_i = v_i / Σv × 100",
    source: `${tradeBook}, tables 1 to 6`,
    related: ["concentration", "sector", "printed-interval"],
    subjects: everyFlow,
  },
  {
    id: "balance",
    term: { id: "Neraca perdagangan", en: "Trade balance" },
    shortNames: ["surplus", "defisit"],
    summary: {
      id: "Ekspor dikurangi impor: positif berarti surplus, negatif defisit.",
      en: "Exports less imports: positive is a surplus, negative a deficit.",
    },
    body: {
      id: [
        "Buku memakai ekspor FOB menurut pelabuhan muat dan impor CIF. Jadi neraca NTT mencampur dua dasar nilai dan tidak memuat hasil NTT yang diekspor lewat provinsi lain.",
      ],
      en: [
        "The book uses FOB exports by port of loading and CIF imports. So the balance of NTT mixes two valuation bases and leaves out products of NTT exported through other provinces.",
      ],
    },
    formula: "X − M",
    source: `${tradeBook}, tables 7 and 8`,
    related: ["fob", "cif", "coverage-ratio", "port-of-loading"],
    subjects: ["trade-balance"],
  },
  {
    id: "coverage-ratio",
    term: {
      id: "Rasio cakupan dan indeks spesialisasi perdagangan",
      en: "Coverage ratio and normalised balance",
    },
    shortNames: ["ISP"],
    summary: {
      id: "Ekspor untuk setiap 100 impor, surplus bila di atas 100; ISP membagi neraca dengan jumlah ekspor dan impor.",
      en: "Exports for each 100 of imports, a surplus above 100; the normalised balance is the balance over all trade.",
    },
    body: {
      id: [
        "Tidak bergantung pada besarnya perdagangan. Ukuran yang serupa, neraca ternormalisasi atau Indeks Spesialisasi Perdagangan, bernilai dari −1 (hanya impor) sampai 1 (hanya ekspor).",
      ],
      en: [
        "It does not depend on the size of trade. A related measure, the normalised balance (trade specialisation index), runs from −1 (imports only) to 1 (exports only).",
      ],
    },
    formula: "X / M × 100;  ISP = (X − M) / (X + M)",
    source: `${policyGuide}, ch. 1`,
    related: ["balance", "intra-industry-trade"],
    subjects: ["trade-balance"],
  },
  {
    id: "unit-value",
    term: { id: "Nilai satuan", en: "Unit value" },
    shortNames: [],
    summary: {
      id: "Nilai dibagi volume; dalam tabel BPS, dolar AS per kilogram.",
      en: "Value divided by volume; in BPS tables, US dollars per kilogram.",
    },
    body: {
      id: [
        "Ini bukan harga: nilai satuan satu kelompok komoditas juga berubah bila susunan barangnya berubah. Penguraian perubahan nilai menjadi pengaruh harga dan volume mengandung kelemahan yang sama.",
      ],
      en: [
        "It is not a price: a chapter's unit value also changes when the mix of goods in it changes. Splitting a change in value into price and volume inherits that weakness.",
      ],
    },
    formula: "U = V / Q",
    source: `${sources.xmpiManual}, ch. 2`,
    related: ["net-weight", "hs", "index-formulas"],
    subjects: everyFlow,
  },
  {
    id: "trade-growth",
    term: { id: "Pertumbuhan ekspor dan impor", en: "Growth of exports and imports" },
    shortNames: ["c-to-c", "m-to-m", "y-on-y"],
    summary: {
      id: "Perubahan nilai terhadap bulan sebelumnya, bulan yang sama tahun lalu, atau kumulatif sejak Januari.",
      en: "The change in value from the previous month, from the same month a year earlier, or cumulatively since January.",
    },
    body: {
      id: [
        "Andil suatu barang adalah perubahan nilainya dibagi total sebelumnya; semua andil berjumlah sama dengan pertumbuhan total.",
      ],
      en: [
        "A good's contribution is its change in value divided by the previous total; all contributions add up to the growth of the total.",
      ],
    },
    formula: "(v_t − v_t−1) / v_t−1 × 100",
    source: `${tradeBook}, ch. 1a, 2a and 3a`,
    related: ["exports-and-imports", "contribution"],
    subjects: everyFlow,
  },
  {
    id: "terms-of-trade-of-goods",
    term: { id: "Nilai tukar perdagangan", en: "Terms of trade in goods" },
    shortNames: ["ToT"],
    summary: {
      id: "Harga ekspor dibandingkan dengan harga impor; di atas 100 ekspor membeli lebih banyak impor daripada pada periode dasar.",
      en: "Export prices relative to import prices; above 100, exports buy more imports than in the base period.",
    },
    body: {
      id: [
        "Dikalikan indeks volume ekspor, hasilnya daya beli ekspor (nilai tukar pendapatan). Nilai tukar komoditas memakai harga dunia dengan ekspor neto sebagai penimbang, sehingga tidak memerlukan harga daerah.",
      ],
      en: [
        "Multiplied by the export volume index, it gives the purchasing power of exports (income terms of trade). Commodity terms of trade use world prices weighted by net exports, so they need no regional prices.",
      ],
    },
    formula: "P_x / P_m × 100",
    source: "UNCTAD Handbook of Statistics; Gruss and Kebhaj, IMF Working Paper 19/21 (2019)",
    related: ["unit-value", "balance"],
    subjects: [],
  },
  {
    id: "intra-industry-trade",
    term: { id: "Perdagangan intraindustri", en: "Intra-industry trade" },
    shortNames: ["Grubel-Lloyd"],
    summary: {
      id: "Seberapa jauh ekspor dan impor barang sejenis saling menutup, dari 0 sampai 1.",
      en: "How far exports and imports of similar goods match each other, from 0 to 1.",
    },
    body: {
      id: [
        "Makin luas golongan barangnya, makin tinggi angkanya; pada dua digit HS terlalu tinggi.",
      ],
      en: [
        "The broader the class of goods, the higher it is; at the two-digit HS level it is too high.",
      ],
    },
    formula: "GL = 1 − |X − M| / (X + M)",
    source: "H. G. Grubel and P. J. Lloyd, Intra-Industry Trade (1975), ch. 2",
    related: ["coverage-ratio", "hs"],
    subjects: [],
  },
  {
    id: "rca",
    term: { id: "Keunggulan komparatif terungkap", en: "Revealed comparative advantage" },
    shortNames: ["RCA"],
    summary: {
      id: "Peran barang dalam ekspor daerah dibagi perannya dalam pembanding; di atas 1 berarti lebih menonjol.",
      en: "A good's share of local exports divided by its share in a reference; above 1, the region specialises in it.",
    },
    body: {
      id: [
        "Pembandingnya, misalnya Indonesia atau dunia, data Anda sendiri: buku tidak memuatnya. Barang dan tahunnya harus sama. Intensitas perdagangan memakai gagasan yang sama untuk negara mitra.",
      ],
      en: [
        "You supply the reference, such as Indonesia or the world: the book has none. Goods and year must be the same. Trade intensity applies the same idea to partner countries.",
      ],
    },
    formula: "RCA = (x / X) / (w / W)",
    source:
      'B. Balassa, Trade liberalisation and "revealed" comparative advantage, The Manchester School 33 (1965)',
    related: ["share", "concentration", "partner-country"],
    subjects: [],
  },
  {
    id: "concentration",
    term: { id: "Konsentrasi", en: "Concentration" },
    shortNames: ["HHI"],
    summary: {
      id: "Seberapa besar suatu jumlah bertumpu pada sedikit barang atau negara.",
      en: "How far a total depends on a few goods or countries.",
    },
    body: {
      id: [
        "HHI menjumlahkan kuadrat bagian setiap kategori: 1 bila semuanya pada satu kategori, 1/n bila merata. Bagian 20, 50, 20, dan 10 persen memberi 0,34, setara tiga kategori sama besar.",
      ],
      en: [
        "HHI adds up the squared shares: it is 1 when everything is in one category, 1/n when shares are equal. Shares of 20, 50, 20 and 10 percent give 0.34, like three equal categories.",
      ],
    },
    formula: "HHI = Σ s_i²",
    source: "F. A. Cowell, Measuring Inequality (2011), ch. 3",
    related: ["share", "trade-structure"],
    subjects: everyFlow,
  },
  {
    id: "trade-structure",
    term: { id: "Kesamaan dan perubahan struktur", en: "Similarity and change of structure" },
    shortNames: ["Finger-Kreinin"],
    summary: {
      id: "Irisan dua susunan menurut persen terhadap total; sisanya sampai 100 adalah perubahan struktur.",
      en: "The overlap of two sets of shares, in percent; the remainder to 100 is structural change.",
    },
    body: {
      id: ["Bandingkan hanya pada rincian yang sama: golongan lebih halus, kesamaan lebih rendah."],
      en: ["Compare at the same level of detail only: finer classes give lower similarity."],
    },
    formula: "Σ min(a_i, b_i);  ½ Σ |a_i − b_i|",
    source:
      'J. M. Finger and M. E. Kreinin, A measure of "export similarity" and its possible uses, The Economic Journal 89 (1979)',
    related: ["share", "concentration"],
    subjects: [],
  },
];
