import type { Language } from "./language";

const en = {
  heading: "Ledger of scenarios",
  intro:
    "Each saved scenario is recorded with its date, base, assumptions, weights and results. They stay as they were on that day.",
  sheet: "Ledger",
  insert: "Insert ledger as sheet",
  full: (most: number) =>
    `A workbook keeps up to ${most} scenarios. Delete one to save another under a new name.`,
  unrecorded: (names: string) =>
    `Saved without a record, by an older version: ${names}. Open them and save again to record them.`,
  first: "Compare",
  second: "with",
  comparedLabel: "Line by line",
  line: "Line",
  difference: "Difference",
  scenarios: "Scenarios",
  assumptions: "Assumptions: percent change of prices",
  weightsTitle: "Own weights, percent of their aggregate",
  scenario: "Scenario",
  day: "Date",
  book: "Book",
  group: "Group",
  month: "Base month",
  weights: "Weights",
  recovered: "estimated from published indices",
  own: (count: number) => (count === 1 ? "1 aggregate of your own" : `${count} of your own`),
  price: "Price",
  percent: "Percent",
  how: "How",
  component: "Component",
  weightOf: "Weights of",
  stages: { base: "base", after: "after", change: "change" },
  percentOf: (price: string) => `${price}, percent`,
  weightLine: (weight: string) => `Weight, percent: ${weight}`,
  partOf: (percent: string, share: string) => `${percent} % on ${share} % of it`,
  rupiah: (change: string, price: string) => `Rp ${change} on Rp ${price}`,
  follows: (price: string, part: string) => `follows ${price} at ${part} %`,
  note: "Results are first-round effects: base weights stay fixed and behaviour does not change. Assumptions are the user's, not BPS forecasts. Estimated weights are Timbang's own.",
};

const id: typeof en = {
  heading: "Catatan skenario",
  intro:
    "Tiap skenario yang disimpan dicatat dengan tanggal, dasar, asumsi, penimbang, dan hasilnya. Catatan tetap seperti pada hari itu.",
  sheet: "Catatan",
  insert: "Sisipkan catatan sebagai lembar",
  full: (most) =>
    `Satu buku kerja memuat paling banyak ${most} skenario. Hapus salah satu untuk menyimpan dengan nama baru.`,
  unrecorded: (names) =>
    `Disimpan tanpa catatan oleh versi lama: ${names}. Buka dan simpan lagi agar tercatat.`,
  first: "Bandingkan",
  second: "dengan",
  comparedLabel: "Baris demi baris",
  line: "Baris",
  difference: "Selisih",
  scenarios: "Skenario",
  assumptions: "Asumsi: perubahan harga, persen",
  weightsTitle: "Penimbang sendiri, persen terhadap agregatnya",
  scenario: "Skenario",
  day: "Tanggal",
  book: "Buku",
  group: "Kelompok",
  month: "Bulan dasar",
  weights: "Penimbang",
  recovered: "perkiraan dari indeks terbitan",
  own: (count) => `penimbang sendiri untuk ${count} agregat`,
  price: "Harga",
  percent: "Persen",
  how: "Cara",
  component: "Komponen",
  weightOf: "Penimbang dari",
  stages: { base: "dasar", after: "menjadi", change: "perubahan" },
  percentOf: (price) => `${price}, persen`,
  weightLine: (weight) => `Penimbang, persen: ${weight}`,
  partOf: (percent, share) => `${percent} % atas ${share} % bagiannya`,
  rupiah: (change, price) => `Rp ${change} dari Rp ${price}`,
  follows: (price, part) => `mengikuti ${price} sebesar ${part} %`,
  note: "Hasil adalah dampak langsung (putaran pertama): penimbang dasar tetap dan perilaku tidak berubah. Asumsi berasal dari pengguna, bukan ramalan BPS. Penimbang perkiraan dihitung Timbang dari indeks terbitan.",
};

/** Words of the ledger of scenarios, in the pane and on its sheet. */
export const ledgerTexts: Readonly<Record<Language, typeof en>> = { en, id };
