import { sources } from "../../language";
import { languages, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "NTP_MEANING",
  description: {
    en: "What an NTP means, in a sentence, cell by cell: farmers gain (above 100), neither gain nor lose (100) or lose (below 100) compared with the base year; it adds that this does not measure welfare.",
    id: "Arti sebuah NTP dalam satu kalimat, untuk setiap sel: surplus (di atas 100), impas (100), atau defisit (di bawah 100) dibanding tahun dasar; dan bahwa angka ini tidak mengukur kesejahteraan.",
  },
  formula: "NTP > 100, = 100, < 100",
  parameters: [
    {
      name: "ntp",
      shape: "range",
      description: {
        en: "NTP or NTUP in points. A blank, a dash or 0 gives #N/A in its cell.",
        id: "NTP atau NTUP dalam poin. Sel kosong, tanda hubung, atau 0 memberi #N/A di selnya.",
      },
    },
    {
      name: "language",
      shape: "value",
      optional: true,
      description: {
        en: '"id" (Indonesian, the default) or "en".',
        id: '"id" (bahasa Indonesia, bawaan) atau "en".',
      },
      choice: languages,
    },
  ],
  examples: [
    {
      formula: '=BPS.NTP_MEANING(108.89,"en")',
      gives: [
        [
          "NTP above 100: farmers gain compared with the base year, because the prices they receive are higher relative to those they pay. It compares prices and does not measure farmers' welfare.",
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
  source: `${sources.ntpBook}, ch. III (2018=100)`,
  remarks: {
    en: "For an NTUP the prices paid are those of production and capital goods (BPPBM) alone.",
    id: "Untuk NTUP, harga yang dibayar hanyalah harga biaya produksi dan barang modal (BPPBM).",
  },
  concepts: ["ntp", "ntp-meanings", "not-welfare"],
};
