import type { FunctionGuide } from "./function-guide";

const it_indices = "Indeks setiap barang yang diterima. Semua indeks harus ada.";
const ib_indices = "Indeks setiap barang yang dibayar. Semua indeks harus ada.";
const it_weights =
  "Penimbang setiap barang yang diterima: satu kolom (atau satu baris), dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.";
const ib_weights =
  "Penimbang setiap barang yang dibayar, dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.";
const it_shocks =
  "Perubahan harga setiap barang yang diterima dalam persen, di atas -100. Sel kosong berarti 0.";
const ib_shocks =
  "Perubahan harga setiap barang yang dibayar dalam persen, di atas -100. Sel kosong berarti 0.";
const layout = "Satu barang per baris; bila it_weights satu baris, satu barang per kolom.";

export const ntpAnalysisGuides: Record<
  "NTP_CONTRIBUTION" | "NTP_ELASTICITY" | "NTP_SCENARIO" | "NTP_SCENARIO_RANGE" | "NTP_BREAKEVEN",
  FunctionGuide
> = {
  NTP_CONTRIBUTION: {
    formula: "± L(NTP_t, NTP_t−1) / L(I_t, I_t−1) × (w_i / W)(I_i,t − I_i,t−1)",
    examples: [
      {
        formula: "=BPS.NTP_CONTRIBUTION({100;100},{110;100},{1;1},{100},{100},{1})",
        gives: [[5], [0], [0]],
      },
      {
        formula: "=BPS.NTP_CONTRIBUTION(100,121,1,100,110,1)",
        gives: [[20], [-10]],
      },
    ],
    source: "Balk, Price and Quantity Index Numbers (2008), sec. 4.2",
    remarks: {
      en: "L is the logarithmic mean. A positive figure raises NTP: a dearer received item, or a cheaper paid one.",
      id: "L adalah rata-rata logaritmik. Angka positif menaikkan NTP: barang yang diterima lebih mahal, atau barang yang dibayar lebih murah.",
    },
    id: {
      description: `Andil setiap barang yang diterima, lalu setiap barang yang dibayar, terhadap perubahan NTP dalam poin; jumlahnya tepat sama dengan perubahan itu. ${layout} Untuk beberapa periode, satu hasil setiap barang dan periode.`,
      parameters: {
        it_previous: "Indeks setiap barang yang diterima sebelumnya. Semua indeks harus ada.",
        it_current: "Indeks setiap barang yang diterima sekarang, dengan ukuran yang sama.",
        it_weights,
        ib_previous: "Indeks setiap barang yang dibayar sebelumnya. Semua indeks harus ada.",
        ib_current: "Indeks setiap barang yang dibayar sekarang, dengan ukuran yang sama.",
        ib_weights,
      },
    },
  },
  NTP_ELASTICITY: {
    formula: "e_i = ± w_i I_i / Σ w_j I_j",
    examples: [
      {
        formula: "=BPS.NTP_ELASTICITY({100;100},{3;1},{120;80},{1;1})",
        gives: [[0.75], [0.25], [-0.6], [-0.4]],
      },
    ],
    source: {
      en: "Derivative of NTP = It / Ib × 100 with respect to one price",
      id: "Turunan NTP = It / Ib × 100 terhadap satu harga",
    },
    id: {
      description: `Perubahan NTP dalam persen bila harga satu barang berubah satu persen: barang yang diterima, lalu barang yang dibayar (negatif). ${layout}`,
      parameters: { it_indices, it_weights, ib_indices, ib_weights },
    },
  },
  NTP_SCENARIO: {
    formula: "It = Σ w_i I_i (1 + s_i / 100) / Σ w_i; NTP = It / Ib × 100",
    examples: [
      {
        formula: "=BPS.NTP_SCENARIO({120;100},{1;1},{-10;0},{104},{1},{0})",
        gives: [[104, 104, 100]],
      },
    ],
    source: {
      en: "NTP = It / Ib × 100 with changed prices",
      id: "NTP = It / Ib × 100 dengan harga yang berubah",
    },
    id: {
      description: `It, Ib, dan NTP setelah perubahan harga tertentu dalam persen, dalam satu baris. ${layout}`,
      parameters: { it_indices, it_weights, it_shocks, ib_indices, ib_weights, ib_shocks },
    },
  },
  NTP_SCENARIO_RANGE: {
    formula: "NTP_min = min It / max Ib × 100; NTP_max = max It / min Ib × 100",
    examples: [
      {
        formula: "=BPS.NTP_SCENARIO_RANGE({100;120},{0.4;0.4},{0.6;0.6},{0;0},{100},{1},{1},{0})",
        gives: [[108, 112]],
      },
    ],
    source: {
      en: "Linear programme over weights within bounds that add up to 1",
      id: "Program linear atas penimbang dalam batas yang berjumlah 1",
    },
    id: {
      description:
        "NTP terendah dan tertinggi setelah perubahan harga tertentu bila penimbang hanya diketahui dalam batas, dalam satu baris. Penimbang setiap sisi berjumlah 1. Satu barang per baris; bila it_indices satu baris, satu barang per kolom.",
      parameters: {
        it_indices:
          "Indeks setiap barang yang diterima: satu kolom (atau satu baris). Semua indeks harus ada.",
        it_low:
          "Bagian terendah setiap barang yang diterima, 0 sampai 1. Sel kosong atau tanda hubung berarti 0.",
        it_high:
          "Bagian tertinggi setiap barang yang diterima. Sel kosong atau tanda hubung berarti 0.",
        it_shocks,
        ib_indices,
        ib_low:
          "Bagian terendah setiap barang yang dibayar, 0 sampai 1. Sel kosong atau tanda hubung berarti 0.",
        ib_high:
          "Bagian tertinggi setiap barang yang dibayar. Sel kosong atau tanda hubung berarti 0.",
        ib_shocks,
      },
    },
  },
  NTP_BREAKEVEN: {
    formula: "x = (T B − 100 A) / (100 a − T b); It = A + a x, Ib = B + b x",
    examples: [
      { formula: "=BPS.NTP_BREAKEVEN({90},{1},{1},{99},{1},{0})", gives: [[10]] },
      { formula: "=BPS.NTP_BREAKEVEN({90},{1},{1},{99},{1},{0},100)", gives: [[10]] },
      { formula: "=BPS.NTP_BREAKEVEN({100;100},{1;1},{1;0},{100},{1},{0},105)", gives: [[10]] },
    ],
    source: {
      en: "Closed form of NTP = target, linear in the shock",
      id: "Bentuk tertutup NTP = sasaran, linear terhadap perubahan harga",
    },
    id: {
      description: `Perubahan harga dalam persen, sebanding dengan pola (1 = penuh), yang membawa NTP ke sasaran; 0 bila sudah di sana. #N/A bila tidak ada perubahan yang membuat semua harga tetap positif. ${layout}`,
      parameters: {
        it_indices,
        it_weights,
        it_pattern:
          "Bagian perubahan untuk harga setiap barang yang diterima: 1 penuh, -1 sebaliknya. Sel kosong berarti 0.",
        ib_indices,
        ib_weights,
        ib_pattern:
          "Bagian perubahan untuk harga setiap barang yang dibayar. Sel kosong berarti 0.",
        target: "NTP dalam poin; 100 bila dikosongkan.",
      },
    },
  },
};
