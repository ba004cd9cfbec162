import { sources } from "../../language";
import { codes, leafIndices, parents, rowWeights, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "TREE_WEIGHTS",
  description: {
    en: "The share of every row of a hierarchy in its root, in percent, at the prices of each period (effective weights): the shares below a row add up to its own, and a root is 100. Codes run down and periods across; when weights is one row, codes run across.",
    id: "Bagian setiap baris hierarki dalam baris puncaknya, dalam persen, menurut harga setiap periode (penimbang efektif): jumlah di bawah suatu baris sama dengan bagian baris itu, dan puncaknya 100. Satu kode per baris dan satu periode per kolom; bila weights satu baris, satu kode per kolom.",
  },
  formula: "W_n I_n / I_root × 100",
  parameters: [codes, parents, rowWeights, leafIndices],
  examples: [
    {
      formula: '=BPS.TREE_WEIGHTS({"It";"A";"B"},{"";"It";"It"},{"";3;1},{"","";100,100;100,300})',
      gives: [
        [100, 100],
        [75, 50],
        [25, 50],
      ],
    },
  ],
  source: `${sources.cpiManual}, ch. 9`,
  concepts: ["aggregation"],
};
