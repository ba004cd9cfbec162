import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "TRADE_INTENSITY",
  description: {
    en: "Trade intensity: a partner's share in our exports over its share in the world's exports, cell by cell. Above 1 we trade more with the partner than its weight in world trade would suggest.",
    id: "Intensitas perdagangan: peran mitra dalam ekspor daerah dibagi perannya dalam ekspor dunia, untuk setiap sel. Di atas 1, perdagangan dengan mitra itu lebih besar daripada perannya dalam perdagangan dunia.",
  },
  formula: "(x_p / X) / (w_p / W)",
  parameters: [
    {
      name: "exports_to_partner",
      shape: "range",
      description: {
        en: "Our exports to the partner. A blank or a dash is nil; a negative value is refused.",
        id: "Ekspor daerah ke mitra. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
      },
    },
    {
      name: "exports_total",
      shape: "range",
      description: {
        en: "All our exports: of the same size, or one row, column or cell.",
        id: "Seluruh ekspor daerah: seukuran, atau satu baris, kolom, atau sel.",
      },
    },
    {
      name: "world_exports_to_partner",
      shape: "range",
      description: { en: "The world's exports to the partner.", id: "Ekspor dunia ke mitra itu." },
    },
    {
      name: "world_exports_total",
      shape: "range",
      description: { en: "All exports of the world.", id: "Seluruh ekspor dunia." },
    },
  ],
  examples: [{ formula: "=BPS.TRADE_INTENSITY({15;5},50,{30;60},300)", gives: [[3], [0.5]] }],
  source: `${sources.policyGuide}, ch. 1`,
  concepts: ["partner-country", "rca"],
};
