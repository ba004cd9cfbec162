import type { Bilingual } from "../language";

/**
 * Rows of the tables of farmers' terms of trade as the books label them.
 *
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, appendix tables 2 to 33
 */
export const ntpRowNames = {
  it: { id: "Indeks Harga yang Diterima Petani", en: "Index of prices received by farmers" },
  ib: { id: "Indeks Harga yang Dibayar Petani", en: "Index of prices paid by farmers" },
  "ib.ikrt": { id: "Konsumsi Rumah Tangga", en: "Household consumption" },
  "ib.bppbm": { id: "BPPBM", en: "Production costs and capital goods" },
  ntp: { id: "Nilai Tukar Petani", en: "Farmers' terms of trade" },
  ntup: { id: "Nilai Tukar Usaha Pertanian", en: "Terms of trade of the farm business" },
} as const satisfies Record<string, Bilingual>;

/** Groups of farmers' terms of trade by the ids that all books use, in the order of the books. */
export const subsectorNames: Readonly<Record<string, Bilingual>> = {
  combined: { id: "Gabungan", en: "Combined" },
  "food-crops": { id: "Tanaman Pangan", en: "Food crops" },
  horticulture: { id: "Tanaman Hortikultura", en: "Horticulture" },
  "estate-crops": { id: "Tanaman Perkebunan Rakyat", en: "Smallholder estate crops" },
  livestock: { id: "Peternakan", en: "Livestock" },
  fisheries: { id: "Perikanan", en: "Fisheries" },
  "capture-fisheries": { id: "Perikanan Tangkap", en: "Capture fisheries" },
  aquaculture: { id: "Perikanan Budidaya", en: "Aquaculture" },
};

/** Headings of what farmers pay, by the keys that all books use: of household consumption, of production costs. */
export const paidHeadings: Readonly<Record<string, Bilingual>> = {
  "ib.ikrt.food": { id: "Makanan, Minuman Dan Tembakau", en: "Food, beverages and tobacco" },
  "ib.ikrt.clothing": { id: "Pakaian Dan Alas Kaki", en: "Clothing and footwear" },
  "ib.ikrt.housing": {
    id: "Perumahan, Air, Listrik Dan Bahan Bakar Lainnya",
    en: "Housing, water, electricity and fuels",
  },
  "ib.ikrt.furnishings": {
    id: "Perlengkapan, Peralatan Dan Pemeliharaan Rutin Rumah Tangga",
    en: "Furnishings and household upkeep",
  },
  "ib.ikrt.health": { id: "Kesehatan", en: "Health" },
  "ib.ikrt.transport": { id: "Transportasi", en: "Transport" },
  "ib.ikrt.information": {
    id: "Informasi, Komunikasi, Dan Jasa Keuangan",
    en: "Information, communication and finance",
  },
  "ib.ikrt.recreation": {
    id: "Rekreasi, Olahraga, Dan Budaya",
    en: "Recreation, sport and culture",
  },
  "ib.ikrt.education": { id: "Pendidikan", en: "Education" },
  "ib.ikrt.restaurants": { id: "Penyediaan Makanan Dan Minuman/Restoran", en: "Restaurants" },
  "ib.ikrt.personal-care": {
    id: "Perawatan Pribadi Dan Jasa Lainnya",
    en: "Personal care and other services",
  },
  "ib.bppbm.rent": { id: "Sewa Dan Pengeluaran Lainnya", en: "Rent and other expenses" },
  "ib.bppbm.transport": { id: "Transportasi Dan Komunikasi", en: "Transport and communication" },
  "ib.bppbm.capital-goods": { id: "Barang Modal", en: "Capital goods" },
  "ib.bppbm.wages": { id: "Upah Buruh", en: "Wages" },
};
