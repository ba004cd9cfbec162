import type { Language } from "./language";

/** What is asked of the reader's items, with the facts of the case. */
export interface ItemQuestionWords {
  kind:
    | "gap"
    | "replaced"
    | "no-prices"
    | "no-base"
    | "weights"
    | "subsector-weights"
    | "no-weight"
    | "no-subsector"
    | "no-component";
  item: string;
  /** In words; of a gap of several months, the last one, too. */
  month: string;
  to?: string;
  /** Change of a price, as it is to be shown. */
  change?: string;
}

type Way =
  | "carry"
  | "group"
  | "neighbours"
  | "same"
  | "link"
  | "overlap"
  | "splice"
  | "old"
  | "new"
  | "leave-out"
  | "received"
  | "sums";

const en = {
  question: ({ kind, item, month, to, change }: ItemQuestionWords): string => {
    switch (kind) {
      case "gap":
        return `${item}: no price in ${month}${to === undefined ? "" : ` to ${to}`}.`;
      case "replaced":
        return `${item}: the price changes by ${change} percent in ${month}. Is it the same quality?`;
      case "no-prices":
        return `${item}: it has a weight, but no price in any month.`;
      case "no-base":
        return `${item}: no price in the base period, although other items have one.`;
      case "weights":
        return `There are two weighting diagrams; the new one is from ${month}.`;
      case "subsector-weights":
        return "What weights do the subsectors have in the combined group?";
      case "no-weight":
        return `${item}: it has a price, but no weight.`;
      case "no-subsector":
        return `${item}: its subsector is not clear.`;
      case "no-component":
        return `${item}: it is not clear whether it belongs to It, IKRT or BPPBM.`;
    }
  },
  ways: {
    carry: "Carry the last price forward",
    group: "Move with its group",
    neighbours: "Between the prices before and after",
    same: "Same quality: a real change",
    link: "New quality, price unchanged",
    overlap: "New quality, with its price in the previous month",
    splice: "Splice on the new weights",
    old: "Old weights throughout",
    new: "New weights throughout",
    "leave-out": "Leave it out",
    received: "By value of sales, on both sides (as in the publications)",
    sums: "By value of sales in It, by value of purchases in Ib",
  } satisfies Record<Way, string>,
  answered: (question: string, way: string) => `${question} ${way}.`,
  title: (province: string) => `Farmers' terms of trade${province === "" ? "" : ` of ${province}`}`,
  method: (base: string) =>
    `Modified Laspeyres with fixed weights (${base}=100); relatives are chained month by month. Edit the shaded cells: everything else is recalculated.`,
  indices: "Indices by month",
  changes: "Change from the previous month, percent",
  contributions: (group: string, month: string) => `What moved ${group} in ${month}`,
  answers: "Questions and answers",
  none: "There were no questions.",
  subsectorWeights: "Weights of the subsectors",
  items: "Items: weights and prices",
  itemIndices: "Indices of the items",
  tree: (diagram: string) => `Tree of the weights${diagram}`,
  treeHint: "A heading left blank gets the sum of the weights below it.",
  index: "Index",
  group: "Group",
  whole: "Part of",
  subsector: "Subsector",
  component: "Component",
  headings: "Headings",
  code: "Code",
  parent: "Parent",
  item: "Item",
  unit: "Unit",
  weight: "Weight",
  weightFrom: (month: string) => `Weight from ${month}`,
  own: "Weight used",
  share: "Share in the whole",
  basePrice: "Base price",
  overlap: "Price of the new quality in the previous month",
  side: "Side",
  before: "Previous month",
  now: "This month",
  andil: "Contribution to It or Ib, percentage points",
  ntpPoints: "Points of NTP",
  chart: "Farmers' terms of trade (NTP)",
  hundred: "100: same as in the base period",
};

const id: typeof en = {
  question: ({ kind, item, month, to, change }) => {
    switch (kind) {
      case "gap":
        return `${item}: tidak ada harga pada ${month}${to === undefined ? "" : ` s.d. ${to}`}.`;
      case "replaced":
        return `${item}: harga berubah ${change} persen pada ${month}. Apakah kualitasnya sama?`;
      case "no-prices":
        return `${item}: ada penimbang, tetapi tidak ada harga pada bulan mana pun.`;
      case "no-base":
        return `${item}: tidak ada harga periode dasar, sedangkan yang lain ada.`;
      case "weights":
        return `Ada dua diagram timbang; yang baru berlaku sejak ${month}.`;
      case "subsector-weights":
        return "Apa dasar penimbang subsektor dalam gabungan?";
      case "no-weight":
        return `${item}: ada harga, tetapi tidak ada penimbang.`;
      case "no-subsector":
        return `${item}: subsektornya tidak jelas.`;
      case "no-component":
        return `${item}: tidak jelas termasuk It, IKRT, atau BPPBM.`;
    }
  },
  ways: {
    carry: "Pakai harga terakhir",
    group: "Ikuti kelompoknya",
    neighbours: "Di antara harga sebelum dan sesudahnya",
    same: "Kualitas sama: perubahan sebenarnya",
    link: "Kualitas baru, harga dianggap tetap",
    overlap: "Kualitas baru, dengan harganya pada bulan sebelumnya",
    splice: "Sambung dengan penimbang baru",
    old: "Penimbang lama untuk semua bulan",
    new: "Penimbang baru untuk semua bulan",
    "leave-out": "Tidak diikutkan",
    received: "Menurut nilai yang dijual, untuk kedua sisi (seperti publikasi)",
    sums: "It menurut nilai yang dijual, Ib menurut nilai yang dibeli",
  },
  answered: (question, way) => `${question} ${way}.`,
  title: (province) =>
    `Nilai Tukar Petani${province === "" ? "" : ` ${/^provinsi /i.test(province) ? "" : "Provinsi "}${province}`}`,
  method: (base) =>
    `Laspeyres yang dikembangkan dengan penimbang tetap (${base}=100); relatif dirangkai bulan demi bulan. Sel berwarna boleh Anda ubah: yang lain dihitung kembali.`,
  indices: "Indeks menurut bulan",
  changes: "Perubahan terhadap bulan sebelumnya, persen",
  contributions: (group, month) => `Penyebab perubahan ${group}, ${month}`,
  answers: "Pertanyaan dan jawaban",
  none: "Tidak ada yang perlu ditanyakan.",
  subsectorWeights: "Penimbang subsektor",
  items: "Komoditas dan barang/jasa: penimbang dan harga",
  itemIndices: "Indeks tiap komoditas dan barang/jasa",
  tree: (diagram) => `Diagram timbang${diagram}`,
  treeHint: "Penimbang judul kelompok yang kosong adalah jumlah penimbang di bawahnya.",
  index: "Indeks",
  group: "Kelompok",
  whole: "Bagian dari",
  subsector: "Subsektor",
  component: "Komponen",
  headings: "Kelompok",
  code: "Kode",
  parent: "Induk",
  item: "Rincian",
  unit: "Satuan",
  weight: "Penimbang",
  weightFrom: (month) => `Penimbang sejak ${month}`,
  own: "Penimbang terpakai",
  share: "Bagian dalam keseluruhan",
  basePrice: "Harga dasar",
  overlap: "Harga kualitas baru pada bulan sebelumnya",
  side: "Sisi",
  before: "Bulan sebelumnya",
  now: "Bulan ini",
  andil: "Andil dalam It atau Ib, poin persen",
  ntpPoints: "Poin NTP",
  chart: "Nilai Tukar Petani (NTP)",
  hundred: "100: sama dengan periode dasar",
};

/** Words of farmers' terms of trade from the reader's own items: what is asked, and the sheet. */
export const ownNtpTexts: Readonly<Record<Language, typeof en>> = { en, id };
