import type { Language } from "../language";

const en = {
  view: "Analysis",
  analysis: "Analysis",
  kinds: {
    months: "Month by month",
    comparison: "Comparison",
    prices: "Price and volume",
  },
  item: "Of",
  allItems: "Everything",
  against: "Against",
  otherFlow: "Trade compared",
  otherYear: "Year compared",
  lacks: {
    months: "This book has no monthly figures for this trade.",
    comparison: "The other book does not break its trade down this way.",
    prices:
      "Unit values need volumes for two years, which this book does not have for this breakdown.",
  },
};

const id: typeof en = {
  view: "Analisis",
  analysis: "Analisis",
  kinds: {
    months: "Bulan demi bulan",
    comparison: "Perbandingan",
    prices: "Harga dan volume",
  },
  item: "Untuk",
  allItems: "Semuanya",
  against: "Dibandingkan dengan",
  otherFlow: "Ekspor atau impor pembanding",
  otherYear: "Tahun pembanding",
  lacks: {
    months: "Buku ini tidak memuat angka bulanan untuk ekspor atau impor ini.",
    comparison: "Tidak ada buku lain dengan rincian yang sama.",
    prices:
      "Nilai satuan memerlukan volume dua tahun, yang tidak ada di buku ini untuk rincian ini.",
  },
};

/** Words of the view of analyses of trade. */
export const tradeAnalysisTexts: Readonly<Record<Language, typeof en>> = { en, id };
