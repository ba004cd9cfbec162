import type { Language } from "./language";

const en = {
  heading: "Self-test",
  summary: "all functions in this Excel",
  about:
    "Computes the examples of every function, from publications and manuals, with the functions of this Excel, and reports which agree.",
  insert: "Insert the self-test as a new sheet",
  title: "Self-test of the functions",
  how: "Each line is one cell of an example. “Expected” is the value given by the function's source or guide; “Got” is computed here.",
  result: (total: string, agreeing: string) => `${agreeing}&" of "&${total}&" agree"`,
  columns: {
    function: "Function",
    example: "Example",
    row: "Row",
    column: "Column",
    expected: "Expected",
    got: "Got",
    verdict: "Verdict",
    source: "Source",
  },
  error: (value: string) => `error ${value}`,
  agrees: "agrees",
  differs: "differs",
};

const id: typeof en = {
  heading: "Uji mandiri",
  summary: "semua fungsi di Excel ini",
  about:
    "Menghitung contoh setiap fungsi, dari publikasi dan pedoman, dengan fungsi di Excel ini, lalu menyebut mana yang cocok.",
  insert: "Sisipkan uji mandiri sebagai lembar baru",
  title: "Uji mandiri fungsi",
  how: "Setiap baris adalah satu sel dari suatu contoh. “Seharusnya” adalah angka dari sumber atau panduan fungsi; “Hasil” dihitung di sini.",
  result: (total, agreeing) => `${agreeing}&" dari "&${total}&" cocok"`,
  columns: {
    function: "Fungsi",
    example: "Contoh",
    row: "Baris",
    column: "Kolom",
    expected: "Seharusnya",
    got: "Hasil",
    verdict: "Kesimpulan",
    source: "Sumber",
  },
  error: (value) => `kesalahan ${value}`,
  agrees: "cocok",
  differs: "berbeda",
};

/** Words of the self-test: the sheet and what the pane says of it. */
export const selfTestTexts: Readonly<Record<Language, typeof en>> = { en, id };
