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

/** Groups of farmers' terms of trade by the ids that all books use. */
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
