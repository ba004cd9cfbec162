import { sources } from "../../language";
import { unitValueFormulas, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "CHAINED_UNIT_VALUE_INDEX",
  description: {
    en: "Chained unit value index in points, one per period, the first one 100: each period is compared with the one before over the goods that have a volume in both, and the comparisons are multiplied. Goods may come and go. Goods run down and periods across.",
    id: "Indeks nilai satuan berantai dalam poin, satu setiap periode, yang pertama 100: setiap periode dibandingkan dengan yang sebelumnya atas barang yang memiliki volume pada keduanya, lalu hasilnya dikalikan. Barang boleh muncul dan hilang. Satu barang per baris dan satu periode per kolom.",
  },
  formula: "I_0 = 100;  I_t = I_t−1 × U(t−1, t) / 100",
  parameters: [
    {
      name: "values",
      shape: "range",
      description: {
        en: "Value of each good, one column per period, in order. A blank or a dash is nil.",
        id: "Nilai setiap barang, satu kolom per periode, berurutan. Sel kosong atau tanda hubung berarti nihil.",
      },
    },
    {
      name: "volumes",
      shape: "range",
      description: {
        en: "Volume of the same goods in the same periods. A value without a volume is #N/A.",
        id: "Volume barang yang sama pada periode yang sama. Nilai tanpa volume memberi #N/A.",
      },
    },
    {
      name: "formula",
      shape: "value",
      optional: true,
      description: {
        en: 'What links two periods: "fisher" (default), "laspeyres" or "paasche".',
        id: 'Yang menghubungkan dua periode: "fisher" (bawaan), "laspeyres", atau "paasche".',
      },
      choice: unitValueFormulas,
    },
  ],
  examples: [
    {
      formula:
        '=BPS.CHAINED_UNIT_VALUE_INDEX({10,24,24;20,20,0;0,9,18},{1,2,2;2,2,0;0,3,3},"laspeyres")',
      gives: [[100, 320 / 3, 4480 / 33]],
    },
  ],
  source: `${sources.xmpiManual}, ch. 2 and 10`,
  remarks: {
    en: "A good counts in every link for which it has a volume in both periods. A chain of swinging quantities can drift: compare it with UNIT_VALUE_INDEX over the whole span.",
    id: "Barang ikut dalam setiap mata rantai bila memiliki volume pada kedua periodenya. Rantai dengan volume yang berayun dapat melenceng: bandingkan dengan UNIT_VALUE_INDEX untuk seluruh rentang waktu.",
  },
  concepts: ["unit-value"],
};
