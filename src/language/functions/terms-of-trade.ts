import type { FunctionGuide } from "./function-guide";
import { ntpAnalysisGuides } from "./ntp-analysis";
import { ntpSeriesGuides } from "./ntp-series";
import { sources } from "./sources";

const chapter3 = `${sources.ntpBook}, ch. III (2018=100)`;

const ratioGuides: Record<"NTP" | "NTUP" | "NTP_MEANING", FunctionGuide> = {
  NTP: {
    formula: "NTP = It / Ib × 100",
    examples: [
      { formula: "=BPS.NTP(120,96)", gives: [[125]] },
      { formula: "=BPS.NTP({110,121},{100,110})", gives: [[110, 110]] },
    ],
    source: chapter3,
    id: {
      description: "Nilai tukar petani: NTP = It / Ib x 100, dalam poin, untuk setiap sel.",
      parameters: {
        it: "Indeks harga yang diterima petani (It). Sel kosong, tanda hubung, atau 0 memberi #N/A di selnya.",
        ib: "Indeks harga yang dibayar petani (Ib), seukuran it, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  },
  NTUP: {
    formula: "NTUP = It / BPPBM × 100",
    examples: [
      { formula: "=BPS.NTUP(126,105)", gives: [[120]] },
      { formula: "=BPS.NTUP({110;99},{100;110})", gives: [[110], [90]] },
    ],
    source: chapter3,
    id: {
      description:
        "Nilai tukar usaha pertanian: NTUP = It / BPPBM x 100, dalam poin, untuk setiap sel.",
      parameters: {
        it: "Indeks harga yang diterima petani (It). Sel kosong, tanda hubung, atau 0 memberi #N/A di selnya.",
        bppbm:
          "Indeks biaya produksi dan penambahan barang modal (BPPBM), seukuran it, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  },
  NTP_MEANING: {
    formula: "NTP > 100, = 100, < 100",
    examples: [
      {
        formula: '=BPS.NTP_MEANING(108.89,"en")',
        gives: [
          [
            "NTP above 100: farmers gain against the base year, because the prices they receive are higher relative to those they pay. It compares prices and does not measure farmers' welfare.",
          ],
        ],
      },
      {
        formula: "=BPS.NTP_MEANING(100)",
        gives: [
          [
            "NTP sama dengan 100: petani impas dibanding tahun dasar, karena harga yang diterima dan yang dibayar berubah sama besar. Angka ini membandingkan harga, tidak mengukur kesejahteraan petani.",
          ],
        ],
      },
    ],
    source: chapter3,
    id: {
      description:
        "Arti sebuah NTP dalam satu kalimat, untuk setiap sel: surplus (di atas 100), impas (100), atau defisit (di bawah 100) dibanding tahun dasar; dan bahwa angka ini tidak mengukur kesejahteraan.",
      parameters: {
        ntp: "NTP atau NTUP dalam poin. Sel kosong, tanda hubung, atau 0 memberi #N/A di selnya.",
        language: '"id" (bahasa Indonesia, bawaan) atau "en".',
      },
    },
  },
};

export const termsOfTradeGuides = { ...ratioGuides, ...ntpAnalysisGuides, ...ntpSeriesGuides };
