import type { Concept } from "./concept";
import { sources } from "../sources";

const { tradeBook, tradeManual } = sources;
const everyFlow = ["exports", "exports-by-origin", "imports"];
const withBalance = [...everyFlow, "trade-balance"];

/** What counts as trade, how it is valued, and how it is classified. */
export const tradeConcepts: readonly Concept[] = [
  {
    id: "exports-and-imports",
    term: { id: "Ekspor dan impor barang", en: "Exports and imports of goods" },
    shortNames: [],
    summary: {
      id: "Barang yang keluar dari atau masuk ke wilayah negara, dagangan maupun bukan.",
      en: "Goods that leave or enter the territory of the country, sold or not.",
    },
    body: {
      id: [
        "Hibah dan barang yang akan diolah termasuk. Barang penumpang, kiriman perwakilan, pameran, contoh, kemasan, uang, dan surat berharga tidak. Saat pencatatan adalah izin muat untuk ekspor dan penyelesaian dokumen untuk impor.",
      ],
      en: [
        "Gifts and goods sent for processing are included. Travellers' effects, embassy consignments, exhibits, samples, packaging, money and securities are not. Exports are dated by the loading permit, imports by the cleared document.",
      ],
    },
    source: `${tradeBook}, general explanations`,
    related: ["general-trade", "fob", "cif", "partner-country"],
    subjects: everyFlow,
  },
  {
    id: "general-trade",
    term: { id: "Sistem perdagangan umum", en: "General trade system" },
    shortNames: ["general trade system"],
    summary: {
      id: "Semua barang yang melewati batas wilayah statistik dihitung, termasuk ke gudang dan kawasan berikat.",
      en: "All goods that cross the border of the statistical territory count, including those to bonded warehouses and zones.",
    },
    body: {
      id: [
        "Indonesia memakainya untuk impor sejak 2008. Buku tetap menyebut impor di luar wilayah berikat, yang tidak sejalan dengan sistem ini.",
      ],
      en: [
        "Indonesia has used it for imports since 2008. The book still describes imports as excluding bonded areas, which does not agree with this system.",
      ],
    },
    source: `${tradeBook}, general explanations; ${tradeManual}`,
    related: ["exports-and-imports"],
    subjects: everyFlow,
  },
  {
    id: "fob",
    term: { id: "Nilai FOB", en: "FOB value" },
    shortNames: ["FOB", "free on board"],
    summary: {
      id: "Nilai barang setelah dimuat ke kapal di pelabuhan ekspor; dasar nilai ekspor.",
      en: "The value of goods once loaded on board at the port of export; this is how exports are valued.",
    },
    body: {
      id: [
        "Mencakup biaya produksi, keuntungan, pengepakan, bea keluar, dan ongkos sampai termuat. Daftar dalam buku juga menyebut angkutan ke pelabuhan tujuan, pembongkaran di sana, dan asuransi: itu keliru, karena FOB berakhir di kapal.",
        "Neraca buku mengurangkan impor CIF dari ekspor FOB, jadi mencampur dua dasar nilai.",
      ],
      en: [
        "It includes production cost, profit, packing, export duty and all costs until loading. The book's list also names freight to the port of destination, unloading there and insurance: a mistake, because FOB ends on board.",
        "The book's balance subtracts CIF imports from FOB exports and so mixes two valuation bases.",
      ],
    },
    source: `${tradeBook}, general explanations, 1.6; ${tradeManual}`,
    related: ["cif", "balance", "unit-value"],
    subjects: ["exports", "exports-by-origin", "trade-balance"],
  },
  {
    id: "cif",
    term: { id: "Nilai CIF", en: "CIF value" },
    shortNames: ["CIF", "cost, insurance and freight"],
    summary: {
      id: "Nilai barang di pelabuhan impor, termasuk ongkos angkut dan asuransi; dasar nilai impor.",
      en: "The value of goods at the port of import, including freight and insurance; this is how imports are valued.",
    },
    body: {
      id: [
        "Dicatat Bea dan Cukai sebagai dasar bea masuk. Barang yang sama bernilai lebih tinggi secara CIF daripada FOB, maka neraca yang mencampur keduanya membuat defisit tampak lebih besar.",
      ],
      en: [
        "Customs record it as the basis of import duty. The same goods are worth more CIF than FOB, so a balance that mixes the two makes a deficit look larger.",
      ],
    },
    source: `${tradeBook}, general explanations, 2.6; ${tradeManual}`,
    related: ["fob", "balance"],
    subjects: ["imports", "trade-balance"],
  },
  {
    id: "port-of-loading",
    term: { id: "Pelabuhan muat dan bongkar", en: "Port of loading and of unloading" },
    shortNames: [],
    summary: {
      id: "Pelabuhan yang menerbitkan izin muat (ekspor) atau izin bongkar (impor), termasuk bandar udara.",
      en: "The port that issued the permit to load (exports) or to unload (imports), including airports.",
    },
    body: {
      id: [
        "Ekspor menurut pelabuhan muat mencakup barang provinsi lain yang transit, misalnya bahan bakar lewat NTT, dan tidak memuat barang NTT yang dikapalkan dari tempat lain.",
      ],
      en: [
        "Exports by port of loading include other provinces' goods in transit, such as motor fuel through NTT, and miss goods of NTT that are shipped from elsewhere.",
      ],
    },
    source: `${tradeBook}, general explanations, 1.9 and 2.9; review, 1c`,
    related: ["province-of-origin", "balance"],
    subjects: ["exports", "imports", "trade-balance"],
  },
  {
    id: "province-of-origin",
    term: { id: "Provinsi asal barang", en: "Province of origin" },
    shortNames: [],
    summary: {
      id: "Provinsi tempat barang ekspor dihasilkan, lewat pelabuhan mana pun keluarnya.",
      en: "The province where exported goods were produced, whichever port they left from.",
    },
    body: {
      id: [
        "Untuk NTT 2020 dasar ini memberi 44,17 juta dolar AS, pelabuhan muat 15,87 juta. Sebagian besar selisihnya kacang mede yang dikapalkan dari luar provinsi. Jangan campur kedua dasar dalam satu tabel.",
      ],
      en: [
        "For NTT in 2020, this basis gives 44.17 million US dollars; the port of loading gives 15.87 million. Most of the gap is cashew shipped from outside the province. Never mix the two bases in one table.",
      ],
    },
    source: `${tradeBook}, tables 1, 3 and 5`,
    related: ["port-of-loading", "partner-country"],
    subjects: ["exports-by-origin"],
  },
  {
    id: "partner-country",
    term: { id: "Negara tujuan dan negara asal", en: "Country of destination and of origin" },
    shortNames: [],
    summary: {
      id: "Ekspor dicatat menurut tujuan akhir yang diketahui, impor menurut tempat barang dihasilkan.",
      en: "Exports are recorded by the last known destination, imports by where the goods were produced.",
    },
    body: {
      id: [
        "Negara transit dan negara penjual tidak dihitung. Karena itu catatan dua negara mitra tentang barang yang sama jarang cocok.",
      ],
      en: [
        "Countries of transit or of the seller do not count. That is one reason why two partners' records of the same flow seldom agree.",
      ],
    },
    source: `${tradeBook}, general explanations, 1.8 and 2.8`,
    related: ["exports-and-imports", "province-of-origin"],
    subjects: withBalance,
  },
  {
    id: "hs",
    term: {
      id: "Harmonized System dan kelompok komoditas",
      en: "Harmonized System and HS chapters",
    },
    shortNames: ["HS", "BTKI"],
    summary: {
      id: "Kode barang internasional: dua digit pertama menyatakan bab (kelompok komoditas), empat pos, enam subpos; Indonesia menambahnya sampai delapan.",
      en: "The international code of goods: two digits for the chapter, four for the heading, six for the subheading; Indonesia extends it to eight.",
    },
    body: {
      id: [
        "Buku memakai BTKI 2017; hampir semua tabel komoditasnya menurut dua digit pertama. Bab 77 dicadangkan. Satu kelompok dapat memuat barang yang sangat berbeda, misalnya batu bara dan minyak dalam HS 27.",
      ],
      en: [
        "The book uses the tariff BTKI 2017; nearly all its commodity tables are by chapter. Chapter 77 is reserved. One chapter can contain quite different goods, such as coal and oil in chapter 27.",
      ],
    },
    source: `${tradeBook}, general explanations, 1.3 and 1.4`,
    related: ["oil-and-gas", "sector", "unit-value"],
    subjects: everyFlow,
  },
  {
    id: "oil-and-gas",
    term: { id: "Migas dan nonmigas", en: "Oil and gas, and other goods" },
    shortNames: ["migas", "nonmigas"],
    summary: {
      id: "Minyak bumi dan gas dipisahkan dari barang lain karena harganya bergejolak.",
      en: "Oil and gas are counted separately from other goods because their prices fluctuate.",
    },
    body: {
      id: [
        "Angka migas buku ini sama dengan seluruh HS 27, termasuk batu bara bila ada. Dengan kode empat digit, 2709–2711 migas dan 2701–2703 tambang.",
      ],
      en: [
        "The book's figure for oil and gas is all of chapter 27, including any coal. With four digits, 2709 to 2711 are oil and gas, 2701 to 2703 mining.",
      ],
    },
    source: `${tradeBook}, review, 1c and 2c, with appendix 1.2 and 6.2`,
    related: ["sector", "hs"],
    subjects: everyFlow,
  },
  {
    id: "sector",
    term: { id: "Sektor ekspor", en: "Export sectors" },
    shortNames: ["pertanian", "industri", "tambang"],
    summary: {
      id: "Barang nonmigas dibagi menjadi hasil pertanian, industri, dan tambang.",
      en: "Goods other than oil and gas are divided into agriculture, industry and mining.",
    },
    body: {
      id: [
        "Buku tidak menyebutkan batasnya. Angka ekspornya cocok bila pertanian adalah HS 01–14 tanpa 04 dan 11, tambang HS 25 dan 26, dan industri selebihnya; untuk impor pembagian ini tidak cocok.",
        "Ekspor menurut pelabuhan memasukkan HS 27 ke industri dan memakai seluruh ekspor sebagai penyebut, walaupun kalimatnya menyebut nonmigas.",
      ],
      en: [
        "The book does not define the boundaries. Its export figures fit agriculture as HS 01 to 14 without 04 and 11, mining as 25 and 26, and industry as the rest; its import figures do not.",
        "Exports by port include chapter 27 in industry and divide by all exports, although the text says non-oil.",
      ],
    },
    source: {
      en: `Inferred from ${tradeBook}, figures 5 and 9 with appendix 1.2 and 6.2`,
      id: `Disimpulkan dari ${tradeBook}, gambar 5 dan 9 dengan lampiran 1.2 dan 6.2`,
    },
    related: ["oil-and-gas", "hs", "share"],
    subjects: everyFlow,
  },
  {
    id: "net-weight",
    term: { id: "Berat bersih", en: "Net weight" },
    shortNames: [],
    summary: {
      id: "Volume perdagangan dalam kilogram, tanpa kemasan.",
      en: "The volume of trade in kilograms, without packaging.",
    },
    body: {
      id: [
        "Kilogram barang yang berlainan boleh dijumlahkan, tetapi jumlahnya ditentukan barang curah seperti semen dan beras.",
      ],
      en: [
        "Kilograms of different goods may be added, but bulk goods such as cement and rice dominate the sum.",
      ],
    },
    source: `${tradeBook}, general explanations, 1.7 and 2.7`,
    related: ["unit-value", "nil-or-blank"],
    subjects: everyFlow,
  },
];
