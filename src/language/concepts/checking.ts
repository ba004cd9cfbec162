import type { Concept } from "./concept";
import { sources } from "../sources";

const { dataPackage } = sources;
const tradeSubjects = ["exports", "exports-by-origin", "imports", "trade-balance"];
const ntpSubjects = ["terms-of-trade", "prices-received", "prices-paid", "rural-inflation"];
/** How far a printed number can be trusted. */
export const checkingConcepts: readonly Concept[] = [
  {
    id: "printed-interval",
    term: { id: "Angka tercetak sebagai selang", en: "A printed number as an interval" },
    shortNames: [],
    summary: {
      id: "Angka tercetak telah dibulatkan: nilai sebenarnya berada dalam setengah satuan desimal terakhirnya.",
      en: "A printed number is rounded: the true value lies within half a unit of its last decimal.",
    },
    body: {
      id: [
        "116,56 berarti antara 116,555 dan 116,565. Perubahan yang dihitung ulang dari angka bulat dapat bergeser 0,01 tanpa ada yang salah.",
      ],
      en: [
        "116.56 means between 116.555 and 116.565. A change recomputed from rounded numbers can be off by 0.01 with nothing wrong.",
      ],
    },
    formula: "x − ½·10^−d ≤ X ≤ x + ½·10^−d",
    source: dataPackage,
    related: ["verdict", "percent-change"],
    subjects: [...ntpSubjects, ...tradeSubjects],
  },
  {
    id: "verdict",
    term: { id: "Cocok, pembulatan, tidak mungkin", en: "Exact, rounding, impossible" },
    shortNames: [],
    summary: {
      id: "Kesimpulan atas angka tercetak yang dapat dihitung dari angka lain.",
      en: "What can be said about a printed figure that other figures determine.",
    },
    body: {
      id: [
        "Cocok: hasil hitung ulang yang dibulatkan sama dengan angka tercetak. Pembulatan: berbeda, tetapi ada nilai dalam selang yang menghasilkan angka tercetak. Tidak mungkin: tidak ada nilai seperti itu; hanya inilah yang salah cetak.",
      ],
      en: [
        "Exact: recomputed and rounded, it equals the printed figure. Rounding: it differs, but some values within the intervals give the printed figure. Impossible: none do; only this is a misprint.",
      ],
    },
    source: dataPackage,
    related: ["printed-interval", "errata-and-doubts"],
    subjects: [],
  },
  {
    id: "number-format",
    term: { id: "Pemisah angka", en: "Number separators" },
    shortNames: [],
    summary: {
      id: "Titik dan koma dapat berarti ribuan atau desimal; karena itu sebagian angka dapat dibaca dengan dua cara.",
      en: "A point or a comma may separate thousands or decimals, so some numbers can be read in two ways.",
    },
    body: {
      id: [
        "“16.279.934,15” jelas, “12,610” tidak: 12.610 atau 12,61. Kolom, jumlah, dan tabel lain memutuskan; tanpa itu Timbang tidak menebak.",
      ],
      en: [
        "“16.279.934,15” is clear, “12,610” is not: 12,610 or 12.61. The column, the totals and other tables decide; without them, Timbang does not guess.",
      ],
    },
    source: dataPackage,
    related: ["errata-and-doubts", "nil-or-blank"],
    subjects: ["exports", "exports-by-origin", "imports"],
  },
  {
    id: "editions",
    term: { id: "Edisi cetak dan edisi terkoreksi", en: "Published and corrected edition" },
    shortNames: [],
    summary: {
      id: "Edisi cetak memuat angka persis seperti dalam buku; edisi terkoreksi membetulkan yang terbukti salah.",
      en: "The published edition shows every figure as printed; the corrected edition corrects those that are proved wrong.",
    },
    body: {
      id: [
        "Edisi terkoreksi dipakai kecuali Anda memilih yang lain, dan setiap sel yang berbeda ditandai. Koreksi berasal dari Timbang, bukan dari BPS.",
      ],
      en: [
        "The corrected edition is the default, and every cell that differs is marked. The corrections are Timbang's, not those of BPS.",
      ],
    },
    source: dataPackage,
    related: ["errata-and-doubts"],
    subjects: [...ntpSubjects, "households", ...tradeSubjects],
  },
  {
    id: "errata-and-doubts",
    term: { id: "Ralat dan keraguan", en: "Errata and doubts" },
    shortNames: [],
    summary: {
      id: "Ralat adalah sel yang terbukti salah dari sel lain; keraguan adalah sel yang tidak dapat dipastikan dari isi buku.",
      en: "An erratum is a cell that other cells prove wrong; a doubt is a cell that nothing in the book can settle.",
    },
    body: {
      id: [
        "Setiap ralat disertai buktinya. Sel yang meragukan dibiarkan seperti tercetak, beserta semua kemungkinan angkanya; angka yang hilang tidak dikarang.",
      ],
      en: [
        "Each erratum comes with its proof. A doubtful cell stays as printed, with all its possible readings; missing numbers are not made up.",
      ],
    },
    source: dataPackage,
    related: ["editions", "verdict"],
    subjects: [],
  },
  {
    id: "nil-or-blank",
    term: { id: "Nihil dan kosong", en: "Nil and blank" },
    shortNames: [],
    summary: {
      id: "Tanda hubung berarti tidak ada perdagangan (nol); sel kosong berarti tidak ada yang dicetak.",
      en: "A dash means that there was no trade (zero); a blank cell means that nothing was printed.",
    },
    body: {
      id: [
        "Di lembar kerja nihil ditulis sebagai 0 yang tampak “-”, sehingga dapat dijumlahkan. Fungsi perdagangan membaca keduanya sebagai 0; fungsi harga dan indeks menganggap keduanya, dan juga 0, sebagai data yang tidak ada.",
      ],
      en: [
        "In a sheet, nil is the number 0 displayed as “-”, so that it can be summed. Trade functions read both as 0; price and index functions treat both, and 0, as missing.",
      ],
    },
    source: dataPackage,
    related: ["missing-price", "editions"],
    subjects: tradeSubjects,
  },
];
