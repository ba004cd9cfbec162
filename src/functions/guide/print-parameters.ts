import type { Bilingual } from "../../language";
import type { GuideParameter } from "./function-guide";
import { verdictLanguages } from "./word-choices";

export const zeroInCell: Bilingual = {
  en: 'In a cell, 0 counts as left out, like a blank: write "0" as text there.',
  id: 'Dalam sel, 0 berarti dikosongkan seperti sel kosong: tulis "0" sebagai teks di sana.',
};

export const verdicts: Bilingual = {
  en: '"exact", "rounding" (they differ, but numbers that round to the printed ones give it) or "impossible" (none do: a misprint). A blank or a dash counts as a printed 0.',
  id: '"exact" (cocok), "rounding" (berbeda, tetapi ada angka dalam selang pembulatan yang menghasilkannya), atau "impossible" (tidak ada: salah cetak). Sel kosong atau tanda hubung dihitung sebagai 0 yang tercetak.',
};

export const roundingInterval = "x − ½·10^−d ≤ X ≤ x + ½·10^−d";

export const tellDecimals: Bilingual = {
  en: "Give the decimals if the cells show fewer than were printed: a cell turns 104.50 into 104.5, and a column in which every number ends in 0 looks as if it were rounded more coarsely.",
  id: "Isi banyaknya desimal bila sel menampilkan lebih sedikit daripada cetakan: sel mengubah 104,50 menjadi 104,5, dan kolom yang semua angkanya berakhir dengan 0 tampak dibulatkan lebih kasar.",
};

export const verdictLanguage: GuideParameter = {
  name: "language",
  shape: "value",
  optional: true,
  description: {
    en: '"en" (the stable codes, the default) or "id": cocok, pembulatan, tidak mungkin.',
    id: '"en" (kode tetap, bila dikosongkan) atau "id": cocok, pembulatan, tidak mungkin.',
  },
  choice: verdictLanguages,
};
