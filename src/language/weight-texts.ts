import type { Language } from "./language";

const en = {
  view: "Estimated weights",
  way: "Recover weights from its indices",
  intro:
    "What the published indices reveal about their weights: in every month, each index is the weighted mean of those below it, to within rounding.",
  from: "Indices of",
  sources: { book: "farmers' terms of trade", table: "a table of your own" },
  table: "Table",
  total: "Index whose weights you want",
  parts: "It is the mean of",
  nothing:
    "No period has the index and all of its parts, or there are fewer than two parts. Choose rows that are printed for the same periods.",
  none: (book: string) =>
    `${book} has no month with both an index and its components, so no weights can be recovered.`,
  aggregate: "Weights of",
  component: "Group",
  weight: "Weight",
  low: "Lowest",
  high: "Highest",
  standing: "Certainty",
  standings: {
    determined: "determined",
    approximate: "approximately",
    undetermined: "not determined",
  },
  given: "exact",
  summary: (months: number, residual: string) =>
    months === 1
      ? `From one month. The weighted mean differs from the printed index by at most ${residual} points.`
      : `From ${months} months. The weighted mean differs from the printed index by at most ${residual} points.`,
  noFixed:
    "No fixed weights reproduce these indices: either the weights changed during the period, or the index is not a mean of these groups. The closest weights are shown.",
  missed: (months: string) =>
    `These months do not agree with the others; check them for misprints: ${months}.`,
  noGroups:
    "A price scenario also needs It, IKRT, BPPBM and Ib of a subsector; these indices lack some of them.",
  use: "Use these weights in scenarios",
  used: "Scenarios and the decomposition of changes now use these weights. They are stored in this browser with the book.",
  title: (set: string) => `Weights of ${set}`,
  method:
    "Estimated from the published indices; they are not BPS figures. All weights from the lowest to the highest agree with the printed indices; the middle of the range is used. You can edit the shaded cells.",
  code: "Code",
  months: "Groups, their weights and indices",
  printed: "Printed",
  computed: "Mean with these weights",
  difference: "Difference",
  sheet: (set: string) => `Weights ${set}`,
  rows: {
    "": "its subsectors",
    it: "It",
    ib: "Ib",
    "ib.ikrt": "IKRT",
    "ib.bppbm": "BPPBM",
  } as Readonly<Record<string, string>>,
};

const id: typeof en = {
  view: "Perkiraan penimbang",
  way: "Perkirakan penimbang dari indeksnya",
  intro:
    "Penimbang dapat diperkirakan dari indeks terbitan: setiap bulan suatu indeks adalah rata-rata tertimbang indeks di bawahnya, dalam batas pembulatan angka tercetak.",
  from: "Indeks dari",
  sources: { book: "nilai tukar petani", table: "tabel Anda sendiri" },
  table: "Tabel",
  total: "Indeks yang dicari penimbangnya",
  parts: "Indeks ini rata-rata dari",
  nothing:
    "Tidak ada periode yang memuat indeks itu bersama semua bagiannya, atau bagiannya kurang dari dua. Pilih baris yang tercetak untuk periode yang sama.",
  none: (book) =>
    `${book} tidak memuat indeks bersama indeks penyusunnya pada bulan yang sama, jadi penimbangnya tidak dapat diperkirakan.`,
  aggregate: "Penimbang",
  component: "Kelompok",
  weight: "Penimbang",
  low: "Terendah",
  high: "Tertinggi",
  standing: "Kepastian",
  standings: {
    determined: "pasti",
    approximate: "kira-kira",
    undetermined: "tidak dapat ditentukan",
  },
  given: "tepat",
  summary: (months, residual) =>
    `Dari ${months} bulan. Selisih rata-rata dengan angka tercetak paling besar ${residual} poin.`,
  noFixed:
    "Tidak ada penimbang tetap yang menghasilkan indeks ini: penimbang pernah diganti, atau indeks ini bukan rata-rata kelompok tersebut. Yang ditampilkan adalah yang terdekat.",
  missed: (months) =>
    `Bulan berikut tidak sejalan dengan bulan lain, periksa kemungkinan salah cetak: ${months}.`,
  noGroups:
    "Skenario harga juga memerlukan It, IKRT, BPPBM, dan Ib suatu subsektor; sebagian tidak ada di sini.",
  use: "Pakai penimbang ini dalam skenario",
  used: "Skenario dan penguraian perubahan kini memakai penimbang ini. Penimbang tersimpan di peramban ini bersama bukunya.",
  title: (set) => `Penimbang ${set}`,
  method:
    "Perkiraan dari indeks terbitan, bukan angka BPS. Semua penimbang dari terendah sampai tertinggi sesuai dengan angka tercetak; yang dipakai adalah yang di tengah. Sel berwarna boleh Anda ubah.",
  code: "Kode",
  months: "Kelompok, penimbang, dan indeksnya",
  printed: "Tercetak",
  computed: "Rata-rata dengan penimbang ini",
  difference: "Selisih",
  sheet: (set) => `Penimbang ${set}`,
  rows: {
    "": "subsektornya",
    it: "It",
    ib: "Ib",
    "ib.ikrt": "IKRT",
    "ib.bppbm": "BPPBM",
  },
};

/** Words of weights that are recovered from published indices: of the view in the pane, and of the sheet. */
export const weightTexts: Readonly<Record<Language, typeof en>> = { en, id };
