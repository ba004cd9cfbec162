import type { Language } from "./language";

const en = {
  title: (month: string) => `This month: ${month}`,
  method:
    "Indices are weighted means of your own items; weights of any sum are taken in proportion. The shaded cells are yours: everything else follows.",
  words: "In words",
  indices: "Indices",
  index: "Index",
  group: "Group",
  previous: "Last month",
  current: "This month",
  change: "Change, percent",
  weights: "Weights of the subsectors",
  weight: "Weight",
  weightOfIt: "Weight of It",
  weightOfIb: "Weight of Ib",
  items: "Items",
  subsector: "Subsector",
  row: "Component",
  item: "Item",
  relative: "Relative, percent",
  previousPrice: "Price last month",
  currentPrice: "Price this month",
  andil: "Andil in It or Ib, percentage points",
  ntpPoints: "Points of NTP",
  combined: "Combined",
  contributions: "Contributions of the subsectors",
  inflation: "Rural inflation, percent",
};

const id: typeof en = {
  title: (month) => `Bulan ini: ${month}`,
  method:
    "Indeks adalah rata-rata tertimbang barang Anda sendiri; penimbang berjumlah berapa pun dipakai secara proporsional. Sel berwarna milik Anda: yang lain mengikuti.",
  words: "Dalam kata-kata",
  indices: "Indeks",
  index: "Indeks",
  group: "Kelompok",
  previous: "Bulan lalu",
  current: "Bulan ini",
  change: "Perubahan, persen",
  weights: "Penimbang subsektor",
  weight: "Penimbang",
  weightOfIt: "Penimbang It",
  weightOfIb: "Penimbang Ib",
  items: "Barang",
  subsector: "Subsektor",
  row: "Komponen",
  item: "Rincian",
  relative: "Relatif, persen",
  previousPrice: "Harga bulan lalu",
  currentPrice: "Harga bulan ini",
  andil: "Andil dalam It atau Ib, poin persen",
  ntpPoints: "Poin NTP",
  combined: "Gabungan",
  contributions: "Andil subsektor",
  inflation: "Inflasi perdesaan, persen",
};

/** Words of the sheet of a month's release. */
export const releaseSheetTexts: Readonly<Record<Language, typeof en>> = { en, id };
export type ReleaseSheetTexts = typeof en;
