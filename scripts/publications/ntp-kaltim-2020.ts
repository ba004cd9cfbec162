import type { PublicationProfile, RowProfile, TableProfile } from "../publication-reader";
import { column, monthColumns, yearColumns } from "./columns";

const SUBSECTORS = {
  gabungan: "combined",
  "tanaman-pangan": "food-crops",
  "tanaman-hortikultura": "horticulture",
  "tanaman-perkebunan-rakyat": "estate-crops",
  peternakan: "livestock",
  // The appendix prints it so once.
  pernakanan: "livestock",
  perikanan: "fisheries",
};

const COMPONENTS = {
  "nilai-tukar-petani": "ntp",
  "nilai-tukar-petani-ntp": "ntp",
  ntpp: "ntp",
  ntph: "ntp",
  ntpr: "ntp",
  ntpt: "ntp",
  ntnp: "ntp",
  ntn: "ntp",
  ntpi: "ntp",
  "nilai-tukar-usaha-pertanian": "ntup",
  "nilai-tukar-usaha-pertanian-ntup": "ntup",
  "indeks-harga-yang-diterima-petani": "it",
  it: "it",
  padi: "it.padi",
  palawija: "it.palawija",
  "sayur-sayuran": "it.vegetables",
  "buah-buahan": "it.fruits",
  "tanaman-obat-obatan": "it.medicinal-plants",
  "tanaman-perkebunan-rakyat": "it.estate-crops",
  "ternak-besar": "it.large-livestock",
  "ternak-kecil": "it.small-livestock",
  unggas: "it.poultry",
  "hasil-hasil-ternak-unggas": "it.livestock-products",
  tangkap: "it.capture",
  "perikanan-tangkap": "it.capture",
  budidaya: "it.aquaculture",
  "penangkapan-di-perairan-umum": "it.inland-waters",
  // Table 6.10 prints "Perairan Laut", but its figures are those of the inland waters.
  "penangkapan-perairan-laut": "it.inland-waters",
  "penangkapan-di-laut": "it.sea",
  "penangkapan-laut": "it.sea",
  "budidaya-air-tawar": "it.freshwater",
  "budidaya-laut": "it.marine",
  "budidaya-air-payau": "it.brackish-water",
  "indeks-harga-yang-dibayar-petani": "ib",
  ib: "ib",
  "konsumsi-rumah-tangga": "ib.ikrt",
  umum: "ib.ikrt",
  "makanan-minuman-dan-tembakau": "ib.ikrt.food",
  "pakaian-dan-alas-kaki": "ib.ikrt.clothing",
  "perumahan-air-listrik-dan-bahan-bakar-lainnya": "ib.ikrt.housing",
  "perumahan-air-listrik-dan-bahan-bakar-rumah-tangga": "ib.ikrt.housing",
  "perlengkapan-peralatan-dan-pemeliharaan-rutin-rumah-tangga": "ib.ikrt.furnishings",
  kesehatan: "ib.ikrt.health",
  transportasi: "ib.ikrt.transport",
  "informasi-komunikasi-dan-jasa-keuangan": "ib.ikrt.information",
  "rekreasi-olahraga-dan-budaya": "ib.ikrt.recreation",
  pendidikan: "ib.ikrt.education",
  "penyediaan-makanan-dan-minuman-restoran": "ib.ikrt.restaurants",
  "perawatan-pribadi-dan-jasa-lainnya": "ib.ikrt.personal-care",
  bppbm: "ib.bppbm",
  bibit: "ib.bppbm.seed",
  "bibit-benih": "ib.bppbm.seed",
  "bibit-dan-bakalan": "ib.bppbm.seed",
  "pupuk-pestisida-obat-dan-pakan": "ib.bppbm.supplies",
  "pupuk-dan-pestisida": "ib.bppbm.supplies",
  "obat-obatan-dan-pakan-ternak-unggas": "ib.bppbm.supplies",
  "pupuk-obat-obatan-dan-pakan-ikan": "ib.bppbm.supplies",
  "sewa-dan-pengeluaran-lainnya": "ib.bppbm.rent",
  "sewa-pajak-dan-pengeluaran-lainnya": "ib.bppbm.rent",
  "transportasi-dan-komunikasi": "ib.bppbm.transport",
  "barang-modal": "ib.bppbm.capital-goods",
  "upah-buruh": "ib.bppbm.wages",
};

const HOUSEHOLDS = {
  "jumlah-rumah-tangga-pertanian": "all",
  "jumlah-rumah-tangga-subsektor": "subsectors",
  "tanaman-pangan": "food-crops",
  padi: "food-crops.padi",
  palawija: "food-crops.palawija",
  "tanaman-hortikultura": "horticulture",
  "tanaman-perkebunan-rakyat": "estate-crops",
  peternakan: "livestock",
  perikanan: "fisheries",
  "budidaya-ikan": "fisheries.aquaculture",
  "perikanan-tangkap": "fisheries.capture",
  "tanaman-kehutanan": "forestry",
  "jasa-pertanian": "agricultural-services",
};

const belongTo = (parent: string, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, parent]));

const FIVE = ["food-crops", "horticulture", "estate-crops", "livestock", "fisheries"];
const bySubsector: RowProfile = { keys: SUBSECTORS, parents: belongTo("combined", FIVE) };
const byComponent: RowProfile = { keys: COMPONENTS, parents: { it: "ntp", ib: "ntp" } };

const POINTS = { id: "Indeks (2018=100)", en: "Index (2018=100)" };
const PERCENT = { id: "Persen", en: "Percent" };
const POINTS_AND_PERCENT = {
  id: "Indeks (2018=100); perubahan dalam persen",
  en: "Index (2018=100); change in percent",
};

const change = column("change_pct", "Change 2020 on 2019 (%)", "percent");
const annual = [...yearColumns([2019, 2020], "point"), change];

const subsectorTable = (
  id: string,
  page: string,
  measure: string,
  subject: string,
): TableProfile => ({
  id,
  titleEn: `Average ${measure} and its change by subsector, 2020`,
  unit: POINTS_AND_PERCENT,
  period: "2019/2020",
  subject,
  page,
  columns: annual,
  rows: bySubsector,
});

const componentTable = (id: string, page: string, subsector: string): TableProfile => ({
  id,
  titleEn: `Average farmers' terms of trade of ${subsector} by component and their change, 2020`,
  unit: POINTS_AND_PERCENT,
  period: "2019/2020",
  subject: "terms-of-trade",
  page,
  columns: annual,
  rows: byComponent,
});

/** The appendix takes four tables for each group: levels and changes, half a year each. */
const monthlyTables = (first: number, page: number, group: string): TableProfile[] =>
  [0, 1, 2, 3].map((offset) => {
    const changes = offset >= 2;
    const [from, to, half] =
      offset % 2 === 0 ? [1, 6, "January to June"] : [7, 12, "July to December"];
    return {
      id: `l${first + offset}`,
      titleEn: `${changes ? "Monthly changes of the f" : "F"}armers' terms of trade${group} and their components, ${half} 2020`,
      unit: changes ? PERCENT : POINTS,
      period: offset % 2 === 0 ? "2020-01/2020-06" : "2020-07/2020-12",
      subject: "terms-of-trade",
      page: String(page + offset),
      columns: monthColumns(2020, from as number, to as number, changes ? "percent" : "point"),
      rows: byComponent,
    };
  });

/** Appendix 18 prints two labels as one, with one line of numbers: `l18` in errata.csv has the proof whose they are. */
const withLostRow = (table: TableProfile): TableProfile =>
  table.id !== "l18"
    ? table
    : {
        ...table,
        runTogether: [
          {
            printed: "Pakaian Dan Alas Kaki Perumahan, Air, Listrik Dan Bahan Bakar Lainnya",
            labels: ["Pakaian Dan Alas Kaki", "Perumahan, Air, Listrik Dan Bahan Bakar Lainnya"],
            numbersOf: "Pakaian Dan Alas Kaki",
          },
        ],
      };

/** Below table 6.1; below every other table stands what book.json says. */
const CENSUS_NOTES = [
  {
    id: "Catatan: *) Satu rumah tangga pertanian dapat mengusahakan lebih dari 1 subsektor usaha pertanian sehingga jumlah rumah tangga usaha pertanian di sektor pertanian bukan merupakan penjumlahan rumah tangga usaha pertanian dari masing-masing sektor.",
    en: "Note: *) One farm household may work in more than one subsector, so the number of farm households is not the sum of the households of the subsectors.",
  },
  {
    id: "Sumber: BPS, Sensus Pertanian 2003 dan Sensus Pertanian 2013",
    en: "Source: BPS, Agricultural Census 2003 and Agricultural Census 2013",
  },
];

export const ntpKaltim2020: PublicationProfile = {
  book: "ntp-kaltim-2020",
  decimalMark: ",",
  tables: [
    {
      id: "t6.1",
      titleEn: "Agricultural households by subsector, 2003 and 2013",
      unit: { id: "Rumah tangga; perubahan dalam persen", en: "Households; change in percent" },
      period: "2003/2013",
      subject: "households",
      page: "25",
      notes: CENSUS_NOTES,
      columns: [
        ...yearColumns([2003, 2013], "household"),
        column("change_pct", "Change 2013 on 2003 (%)", "percent"),
      ],
      rows: {
        keys: HOUSEHOLDS,
        parents: belongTo("subsectors", [...FIVE, "forestry", "agricultural-services"]),
      },
    },
    subsectorTable("t6.2", "28", "farmers' terms of trade (NTP)", "terms-of-trade"),
    subsectorTable("t6.3", "30", "index of prices received by farmers (It)", "prices-received"),
    subsectorTable("t6.4", "33", "index of prices paid by farmers (Ib)", "prices-paid"),
    componentTable("t6.5", "35", "food crops"),
    componentTable("t6.6", "37", "horticulture"),
    componentTable("t6.7", "39", "smallholder estate crops"),
    componentTable("t6.8", "41", "livestock"),
    componentTable("t6.9", "43", "fisheries"),
    componentTable("t6.10", "45", "capture fisheries"),
    componentTable("t6.11", "46", "aquaculture"),
    {
      id: "t6.12",
      titleEn: "Rural inflation by expenditure group, 2020",
      unit: POINTS_AND_PERCENT,
      period: "2019-12/2020-12",
      subject: "rural-inflation",
      page: "48",
      columns: [
        column("2019-12", "December 2019", "point"),
        column("2020-12", "December 2020", "point"),
        column("change_pct", "Inflation, year on year (%)", "percent"),
      ],
      rows: byComponent,
    },
    subsectorTable(
      "t6.13",
      "49",
      "terms of trade of agricultural business (NTUP)",
      "terms-of-trade",
    ),
    {
      id: "l1",
      titleEn: "Average farmers' terms of trade by subsector, 2018 to 2020",
      unit: POINTS,
      period: "2018/2020",
      subject: "terms-of-trade",
      page: "51",
      columns: yearColumns([2018, 2019, 2020], "point"),
      rows: { ...byComponent, groups: SUBSECTORS },
    },
    ...monthlyTables(2, 53, ""),
    ...monthlyTables(6, 57, " of food crops"),
    ...monthlyTables(10, 61, " of horticulture"),
    ...monthlyTables(14, 65, " of smallholder estate crops"),
    ...monthlyTables(18, 69, " of livestock").map(withLostRow),
    ...monthlyTables(22, 73, " of fisheries"),
    ...monthlyTables(26, 77, " of capture fisheries"),
    ...monthlyTables(30, 81, " of aquaculture"),
  ],
};
