import type { Language } from "./language";

const en = {
  view: "Estimated weights",
  way: "Recover weights from its indices",
  intro:
    "What the published indices say of their weights: each index is the weighted mean of those below it in every month, within the rounding of the print.",
  from: "Indices of",
  sources: { book: "farmers' terms of trade", table: "a table of your own" },
  table: "Table",
  total: "Index whose weights are asked for",
  parts: "It is the mean of",
  nothing:
    "No period has the index and all of its parts, or there are fewer than two parts. Choose rows that are printed for the same periods.",
  none: (book: string) =>
    `${book} prints no index together with those that it is made of in the same month, so nothing can be recovered.`,
  aggregate: "Weights of",
  component: "Group",
  weight: "Weight",
  low: "Lowest",
  high: "Highest",
  standing: "Known",
  standings: {
    determined: "determined",
    approximate: "approximately",
    undetermined: "not determined",
  },
  given: "exact",
  summary: (months: number, residual: string) =>
    months === 1
      ? `From one month. The mean differs from the print by at most ${residual} points.`
      : `From ${months} months. The mean differs from the print by at most ${residual} points.`,
  noFixed:
    "No fixed weights give these indices: the weights were changed meanwhile, or the index is no mean of these groups. Those shown are the nearest.",
  missed: (months: string) =>
    `These months do not agree with the others, check them for a misprint: ${months}.`,
  noGroups:
    "A price scenario also needs It, IKRT, BPPBM and Ib of a subsector; these indices lack some of them.",
  use: "Use these weights in scenarios",
  used: "Scenarios and the decomposition of changes now use these weights. They are stored in this browser with the book.",
  title: (set: string) => `Weights of ${set}`,
  method:
    "Estimated from the published indices; they are not BPS figures. All weights from the lowest to the highest agree with the print; the middle ones are used. The shaded cells are yours.",
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
    "Yang dikatakan indeks terbitan tentang penimbangnya: setiap bulan suatu indeks adalah rata-rata tertimbang indeks di bawahnya, sebatas pembulatan angka tercetak.",
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
    "Perkiraan dari indeks terbitan, bukan angka BPS. Semua penimbang dari terendah sampai tertinggi sesuai dengan angka tercetak; yang dipakai adalah yang di tengah. Sel berwarna milik Anda.",
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
