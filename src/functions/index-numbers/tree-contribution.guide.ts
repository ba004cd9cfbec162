import { sources } from "../../language";
import { codes, leafIndices, parents, rowWeights, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "TREE_CONTRIBUTION",
  description: {
    en: "Contribution (andil) of every row of a hierarchy, at all levels at once, to the percent change of its root, in percentage points; or to the change of NTP, in points, where the first root is It and the second Ib. The contributions below a row add up to its own. Codes run down and periods across; when weights is one row, codes run across. The first periods, which have nothing to compare with, are #N/A.",
    id: "Andil setiap baris hierarki, di semua tingkat sekaligus, terhadap perubahan persen baris puncaknya, dalam poin persen; atau terhadap perubahan NTP, dalam poin, bila puncak pertama It dan puncak kedua Ib. Jumlah andil di bawah suatu baris sama dengan andil baris itu. Satu kode per baris dan satu periode per kolom; bila weights satu baris, satu kode per kolom. Periode pertama yang tidak mempunyai pembanding menjadi #N/A.",
  },
  formula: "c_n = 100 W_n (I_n,t − I_n,t−k) / I_root,t−k",
  parameters: [
    codes,
    parents,
    rowWeights,
    leafIndices,
    {
      name: "measure",
      shape: "value",
      optional: true,
      description: {
        en: '"change" (percent change of the root, the default) or "ntp" (change of NTP = It / Ib x 100; received items count as they rise, paid ones against it).',
        id: '"change" (perubahan persen baris puncak, bawaan) atau "ntp" (perubahan NTP = It / Ib x 100; kenaikan harga yang dibayar berandil negatif).',
      },
      choice: {
        id: "TREE_MEASURE",
        words: {
          change: { en: "To the change of the root", id: "terhadap perubahan baris puncak" },
          ntp: { en: "To the change of NTP", id: "terhadap perubahan NTP" },
        },
      },
    },
    {
      name: "lag",
      shape: "value",
      optional: true,
      description: {
        en: "Number of periods between the two that are compared, 1 when left out.",
        id: "Jarak kedua periode, 1 bila dikosongkan.",
      },
    },
  ],
  examples: [
    {
      formula:
        '=BPS.TREE_CONTRIBUTION({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";100,110;100,100})',
      gives: [
        ["#N/A", 7.5],
        ["#N/A", 7.5],
        ["#N/A", 0],
      ],
    },
    {
      formula:
        '=BPS.TREE_CONTRIBUTION({"It";"A";"B";"Ib";"C"},{"";"It";"It";"";"Ib"},{"";3;1;"";1},{"","";100,110;100,100;"","";100,100},"ntp")',
      gives: [
        ["#N/A", 7.5],
        ["#N/A", 7.5],
        ["#N/A", 0],
        ["#N/A", 0],
        ["#N/A", 0],
      ],
    },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  remarks: {
    en: "For NTP the parts add up exactly: the contributions of It and Ib are its whole change in points, because logarithmic means split a ratio without a remainder.",
    id: "Untuk NTP jumlahnya tepat: andil It dan Ib sama dengan seluruh perubahannya dalam poin, karena rata-rata logaritmik membagi rasio tanpa sisa.",
  },
  concepts: ["contribution"],
};
