import type { Language } from "../language";

const en = {
  view: "Analysis",
  analysis: "Analysis",
  kinds: {
    months: "Month by month",
    comparison: "Two compared",
    prices: "Price and volume",
  },
  item: "Of",
  allItems: "Everything",
  against: "Against",
  otherFlow: "Its trade",
  otherYear: "Its year",
  lacks: {
    months: "This book has no monthly figures of this trade.",
    comparison: "The other book does not divide its trade this way.",
    prices:
      "Unit values need volumes of two years, which this book does not have for this breakdown.",
  },
};

const id: typeof en = {
  view: "Analisis",
  analysis: "Analisis",
  kinds: {
    months: "Bulan demi bulan",
    comparison: "Dua dibandingkan",
    prices: "Harga dan volume",
  },
  item: "Untuk",
  allItems: "Semuanya",
  against: "Dibandingkan dengan",
  otherFlow: "Perdagangannya",
  otherYear: "Tahunnya",
  lacks: {
    months: "Buku ini tidak memuat bulan untuk perdagangan ini.",
    comparison: "Buku yang lain tidak merinci perdagangannya seperti ini.",
    prices:
      "Nilai satuan memerlukan volume dua tahun, yang tidak ada di buku ini untuk rincian ini.",
  },
};

/** Words of the view of analyses of trade. */
export const tradeAnalysisTexts: Readonly<Record<Language, typeof en>> = { en, id };
