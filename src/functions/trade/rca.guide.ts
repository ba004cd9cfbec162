import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "RCA",
  description: {
    en: "Revealed comparative advantage (Balassa; a location quotient): a good's share in local exports over its share in the reference, cell by cell. Above 1, the good has a larger share than in the reference. You choose the reference data.",
    id: "Keunggulan komparatif terungkap (Balassa; sama dengan location quotient): peran barang dalam ekspor daerah dibagi perannya dalam pembanding, untuk setiap sel. Di atas 1, barang itu lebih menonjol daripada di pembanding. Data pembanding Anda pilih sendiri.",
  },
  formula: "(x / X) / (w / W);  (RCA − 1) / (RCA + 1)",
  parameters: [
    {
      name: "local",
      shape: "range",
      description: {
        en: "Local value of the goods. A blank or a dash is nil; a negative value is refused.",
        id: "Nilai barang di daerah. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "local_total",
      shape: "range",
      description: {
        en: "Local value of all goods: of the same size, or one row, column or cell.",
        id: "Nilai semua barang di daerah: seukuran local, atau satu baris, kolom, atau sel.",
      },
    },
    {
      name: "reference",
      shape: "range",
      description: {
        en: "Value of the same goods in the reference, e.g. the country or the world.",
        id: "Nilai barang yang sama di pembanding, misalnya nasional atau dunia.",
      },
    },
    {
      name: "reference_total",
      shape: "range",
      description: {
        en: "Value of all goods in the reference.",
        id: "Nilai semua barang di pembanding.",
      },
    },
    {
      name: "symmetric",
      shape: "value",
      optional: true,
      takes: "truth",
      description: {
        en: "TRUE for (RCA - 1) / (RCA + 1), from -1 to 1; FALSE when left out.",
        id: "TRUE untuk (RCA - 1) / (RCA + 1), dari -1 sampai 1; FALSE bila dikosongkan.",
      },
    },
  ],
  examples: [
    { formula: "=BPS.RCA({20;5},100,{50;100},1000)", gives: [[4], [0.5]] },
    { formula: "=BPS.RCA(20,100,50,1000,TRUE)", gives: [[0.6]] },
    { formula: "=BPS.RCA(1714,79006,879213,15593224)", gives: [[0.384762342]] },
  ],
  source: {
    en: 'B. Balassa, Trade liberalisation and "revealed" comparative advantage, The Manchester School 33 (1965); K. Laursen, Revealed comparative advantage and the alternatives as measures of international specialization, Eurasian Business Review 5 (2015), for the symmetric form',
    id: 'B. Balassa, Trade liberalisation and "revealed" comparative advantage, The Manchester School 33 (1965); K. Laursen, Revealed comparative advantage and the alternatives as measures of international specialization, Eurasian Business Review 5 (2015), untuk bentuk simetrisnya',
  },
  remarks: {
    en: "You choose the reference (country, world); it must cover the same goods and the same year.",
    id: "Pembanding (nasional, dunia) Anda pilih sendiri dan harus mencakup barang dan tahun yang sama.",
  },
  concepts: ["rca"],
};
