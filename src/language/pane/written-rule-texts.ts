import type { Language } from "../language";

const en = {
  heading: "Write a rule",
  summary: "such as D = B + C",
  intro:
    "Refer to rows and columns by their number or letter in the sheet, or by their label: D = B + C, Balance = Exports - Imports, NTP = It / Ib x 100.",
  rule: "Rule",
  exact: "To the last digit, without allowing for rounding",
  add: "Add the rule",
  added: (result: string) => `The rule for ${result} was added.`,
  unknown: (words: string) => `The table has no row or column named: ${words}`,
  mixed: "A rule applies to either rows or columns, not both.",
  form: "Write a line, = and lines joined by + and -, or by / and, for percent, x 100. At most one line is subtracted.",
  unbound: "Nowhere do all of these have a number.",
  counts: "Whole numbers are counts: totals must agree to the last digit",
};

const id: typeof en = {
  heading: "Tulis aturan",
  summary: "misalnya D = B + C",
  intro:
    "Sebut baris dan kolom dengan nomor atau hurufnya di lembar, atau dengan labelnya: D = B + C, Neraca = Ekspor - Impor, NTP = It / Ib x 100.",
  rule: "Aturan",
  exact: "Sampai digit terakhir, tanpa kelonggaran pembulatan",
  add: "Tambahkan aturan",
  added: (result) => `Aturan untuk ${result} ditambahkan.`,
  unknown: (words) => `Tidak ada baris atau kolom dengan nama ini: ${words}`,
  mixed: "Satu aturan hanya untuk baris atau hanya untuk kolom.",
  form: "Tulis satu baris/kolom, tanda =, lalu baris/kolom dengan + dan -, atau dengan / dan, untuk persen, x 100. Pengurangnya paling banyak satu.",
  unbound: "Tidak ada angka pada semua baris/kolom ini sekaligus.",
  counts: "Bilangan bulat adalah cacahan: jumlahnya harus cocok sampai digit terakhir",
};

/** Words of the form in which a reader writes a rule of a table. */
export const writtenRuleTexts: Readonly<Record<Language, typeof en>> = { en, id };
