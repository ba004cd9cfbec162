import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

const manual = `${sources.ppiManual}, ch. 15`;

const cpiManual = `${sources.cpiManual}, ch. 15`;

const base_prices =
  "Harga setiap barang pada periode dasar: satu kolom (atau satu baris). Semua harga harus ada.";
const current_prices =
  "Harga barang yang sama pada satu periode atau lebih. Semua harga harus ada.";
const base_quantities =
  "Kuantitas setiap barang pada periode dasar, searah base_prices. Sel kosong atau tanda hubung berarti 0.";
const current_quantities =
  "Kuantitas barang yang sama pada periode current_prices, dengan ukuran yang sama. Sel kosong atau tanda hubung berarti 0.";
const layout =
  "Satu barang per baris dan satu periode per kolom; bila base_prices satu baris, satu barang per kolom.";

export const priceIndexGuides: Record<
  | "LASPEYRES_INDEX"
  | "PAASCHE_INDEX"
  | "FISHER_INDEX"
  | "TORNQVIST_INDEX"
  | "WALSH_INDEX"
  | "MARSHALL_EDGEWORTH_INDEX"
  | "DROBISCH_INDEX"
  | "LOWE_INDEX"
  | "ROTHWELL_INDEX"
  | "YOUNG_INDEX"
  | "GEOMETRIC_LASPEYRES"
  | "GEOMETRIC_PAASCHE"
  | "CHAINED_INDEX"
  | "ELEMENTARY_INDEX"
  | "FORMULA_COMPARISON",
  FunctionGuide
> = {
  LASPEYRES_INDEX: {
    formula: "I = Σ p_t q_0 / Σ p_0 q_0 × 100",
    examples: [
      { formula: "=BPS.LASPEYRES_INDEX({10;20},{11,12;20,25},{3;1})", gives: [[106, 122]] },
      {
        formula: "=BPS.LASPEYRES_INDEX({1;1;1;1;1;1},{1.2;3;1.3;0.7;1.4;0.8},{1;1;2;1;4.5;0.5})",
        gives: [[142]],
      },
    ],
    source: manual,
    id: {
      description: `Indeks harga Laspeyres dalam poin (dasar = 100), satu untuk setiap periode current_prices. ${layout}`,
      parameters: { base_prices, current_prices, base_quantities },
    },
  },
  PAASCHE_INDEX: {
    formula: "I = Σ p_t q_t / Σ p_0 q_t × 100",
    examples: [
      { formula: "=BPS.PAASCHE_INDEX({10;20},{11,12;20,25},{5,4;0,3})", gives: [[110, 123]] },
    ],
    source: manual,
    id: {
      description: `Indeks harga Paasche dalam poin (dasar = 100), satu untuk setiap periode: nilai keranjang periode berjalan menurut harga berjalan terhadap harga dasar. ${layout}`,
      parameters: { base_prices, current_prices, current_quantities },
    },
  },
  FISHER_INDEX: {
    formula: "I = √(I_L × I_P)",
    examples: [{ formula: "=BPS.FISHER_INDEX({1;1},{4;1},{1;1},{1;9})", gives: [[180.277563773]] }],
    source: manual,
    id: {
      description: `Indeks harga Fisher dalam poin (dasar = 100), satu untuk setiap periode: rata-rata geometrik indeks Laspeyres dan Paasche. ${layout}`,
      parameters: { base_prices, current_prices, base_quantities, current_quantities },
    },
  },
  TORNQVIST_INDEX: {
    formula: "ln(I / 100) = Σ ½(s_0 + s_t) ln(p_t / p_0)",
    examples: [{ formula: "=BPS.TORNQVIST_INDEX({1;1},{4;1},{1;1},{1;4})", gives: [[200]] }],
    source: manual,
    id: {
      description: `Indeks harga Törnqvist dalam poin (dasar = 100), satu untuk setiap periode: rata-rata geometrik relatif harga, ditimbang dengan rata-rata bagian nilai periode dasar dan berjalan. ${layout}`,
      parameters: { base_prices, current_prices, base_quantities, current_quantities },
    },
  },
  WALSH_INDEX: {
    formula: "I = Σ p_t √(q_0 q_t) / Σ p_0 √(q_0 q_t) × 100",
    examples: [{ formula: "=BPS.WALSH_INDEX({1;1},{2;1},{1;4},{1;1})", gives: [[133.333333333]] }],
    source: manual,
    id: {
      description: `Indeks harga Walsh dalam poin (dasar = 100), satu untuk setiap periode: nilai keranjang dengan kuantitas rata-rata geometrik kedua periode. ${layout}`,
      parameters: { base_prices, current_prices, base_quantities, current_quantities },
    },
  },
  MARSHALL_EDGEWORTH_INDEX: {
    formula: "I = Σ p_t (q_0 + q_t) / Σ p_0 (q_0 + q_t) × 100",
    examples: [
      { formula: "=BPS.MARSHALL_EDGEWORTH_INDEX({1;1},{2;1},{1;4},{2;5})", gives: [[125]] },
    ],
    source: manual,
    remarks: {
      en: "Where the quantities of one period are much larger, as between a province and the country, that period decides: use Fisher there.",
      id: "Bila kuantitas satu periode jauh lebih besar, seperti antara provinsi dan nasional, periode itu yang menentukan: gunakan Fisher.",
    },
    id: {
      description: `Indeks harga Marshall-Edgeworth dalam poin (dasar = 100), satu untuk setiap periode: nilai keranjang kedua periode bersama menurut harga berjalan terhadap harga dasar. ${layout}`,
      parameters: { base_prices, current_prices, base_quantities, current_quantities },
    },
  },
  DROBISCH_INDEX: {
    formula: "I = (I_L + I_P) / 2",
    examples: [{ formula: "=BPS.DROBISCH_INDEX({1;1},{4;1},{1;1},{1;9})", gives: [[190]] }],
    source: manual,
    id: {
      description: `Indeks harga Drobisch dalam poin (dasar = 100), satu untuk setiap periode: rata-rata aritmetik indeks Laspeyres dan Paasche. ${layout}`,
      parameters: { base_prices, current_prices, base_quantities, current_quantities },
    },
  },
  LOWE_INDEX: {
    formula: "I = Σ p_t q_b / Σ p_0 q_b × 100",
    examples: [
      { formula: "=BPS.LOWE_INDEX({10;20},{11,12;20,25},{3;1})", gives: [[106, 122]] },
      { formula: "=BPS.LOWE_INDEX({1;1;1},{1.2;3;1.3},{0.8;0.9;1.9})", gives: [[170.277777778]] },
    ],
    source: cpiManual,
    remarks: {
      en: "With the quantities of the base period it is the Laspeyres index. It equals the Young index of the price-updated values (PRICE_UPDATED_WEIGHTS), and, from the period of the basket on, the Laspeyres index divided by that of the base period.",
      id: "Dengan kuantitas periode dasar, hasilnya indeks Laspeyres. Hasilnya sama dengan indeks Young atas nilai yang dimutakhirkan dengan harga (PRICE_UPDATED_WEIGHTS), dan, dihitung dari periode keranjang, sama dengan indeks Laspeyres dibagi indeks periode dasar.",
    },
    id: {
      description: `Indeks harga Lowe dalam poin (dasar = 100), satu untuk setiap periode current_prices: nilai keranjang periode ketiga, misalnya tahun survei, menurut harga berjalan terhadap harga dasar. ${layout}`,
      parameters: {
        base_prices,
        current_prices,
        reference_quantities:
          "Kuantitas setiap barang pada periode keranjang, searah base_prices. Sel kosong atau tanda hubung berarti 0.",
      },
    },
  },
  ROTHWELL_INDEX: {
    formula: "I = Σ p_t q_m / Σ p_0 q_m × 100;  p_0 = Σ_m p_m q_m / Σ_m q_m",
    examples: [
      {
        formula:
          "=BPS.ROTHWELL_INDEX({10,10,10,10,10,10,10,10,10,10,10,10;0,0,0,0,0,20,30,0,0,0,0,0},{1,1,1,1,1,1,1,1,1,1,1,1;0,0,0,0,0,3,1,0,0,0,0,0},{11,11;18,24},6)",
        gives: [[83.8709677419, 107.692307692]],
      },
    ],
    source: `${sources.cpiManual}, ch. 22`,
    remarks: {
      en: "For fruit and vegetables that are sold in their season only: the basket of each month is that of the same month of the base year, so that an item out of season needs no price. Changes from month to month mix prices with baskets; read it against the same month of the year before.",
      id: "Untuk buah dan sayur yang hanya dijual pada musimnya: keranjang setiap bulan adalah keranjang bulan yang sama pada tahun dasar, sehingga barang di luar musim tidak memerlukan harga. Perubahan antarbulan mencampur harga dan keranjang; bandingkan dengan bulan yang sama tahun sebelumnya.",
    },
    id: {
      description:
        "Indeks harga Rothwell untuk barang musiman dalam poin, satu untuk setiap bulan: keranjang bulan yang sama pada tahun dasar menurut harga berjalan terhadap harga rata-rata tahun itu. Satu barang per baris dan satu bulan per kolom.",
      parameters: {
        monthly_prices:
          "Harga setiap barang pada dua belas bulan tahun dasar, satu bulan per kolom, mulai Januari. Sel kosong atau tanda hubung berarti di luar musim.",
        monthly_quantities:
          "Kuantitas setiap barang pada bulan yang sama. Sel kosong atau tanda hubung berarti 0.",
        current_prices:
          "Harga barang yang sama pada satu bulan atau lebih, berurutan. Harga barang yang ada di keranjang bulan itu harus ada.",
        first_month: "Bulan kolom pertama current_prices, 1 (Januari, bila dikosongkan) sampai 12.",
      },
    },
  },
  YOUNG_INDEX: {
    formula: "I = Σ w_b (p_t / p_0) / Σ w_b × 100",
    examples: [
      { formula: "=BPS.YOUNG_INDEX({10;20},{11,12;20,25},{3;1})", gives: [[107.5, 121.25]] },
      { formula: "=BPS.YOUNG_INDEX({1;1},{1.2;3},{30;20})", gives: [[192]] },
    ],
    source: cpiManual,
    remarks: {
      en: "The values of an older year are used as they are: no item's part changes with the prices since. A Lowe index updates them.",
      id: "Nilai tahun yang lebih lama dipakai apa adanya: bagian setiap barang tidak berubah mengikuti harga sejak itu. Indeks Lowe memutakhirkannya.",
    },
    id: {
      description: `Indeks harga Young dalam poin (dasar = 100), satu untuk setiap periode current_prices: rata-rata relatif harga, ditimbang dengan nilai periode ketiga, misalnya tahun survei, apa adanya. ${layout}`,
      parameters: {
        base_prices,
        current_prices,
        weights:
          "Nilai atau penimbang setiap barang, searah base_prices, dengan jumlah positif berapa pun. Sel kosong atau tanda hubung berarti 0.",
      },
    },
  },
  GEOMETRIC_LASPEYRES: {
    formula: "ln(I / 100) = Σ s_0 ln(p_t / p_0)",
    examples: [{ formula: "=BPS.GEOMETRIC_LASPEYRES({1;1},{4,9;1,1},{1;1})", gives: [[200, 300]] }],
    source: `${cpiManual} and 19`,
    remarks: {
      en: "Value shares are fixed, not quantities: buyers are taken to spend the same part of their money on each item. It is never above the Laspeyres index.",
      id: "Yang tetap adalah bagian nilai, bukan kuantitas: pembeli dianggap membelanjakan bagian uang yang sama untuk setiap barang. Hasilnya tidak pernah melebihi indeks Laspeyres.",
    },
    id: {
      description: `Indeks Laspeyres geometrik dalam poin (dasar = 100), satu untuk setiap periode current_prices: rata-rata geometrik relatif harga, ditimbang dengan bagian nilai periode dasar. ${layout}`,
      parameters: { base_prices, current_prices, base_quantities },
    },
  },
  GEOMETRIC_PAASCHE: {
    formula: "ln(I / 100) = Σ s_t ln(p_t / p_0)",
    examples: [
      { formula: "=BPS.GEOMETRIC_PAASCHE({1;1},{4,9;1,1},{1,1;4,9})", gives: [[200, 300]] },
    ],
    source: `${cpiManual} and 19`,
    remarks: {
      en: "It is never below the Paasche index. The Törnqvist index is the root of both geometric indices multiplied.",
      id: "Hasilnya tidak pernah di bawah indeks Paasche. Indeks Törnqvist adalah akar hasil kali kedua indeks geometrik.",
    },
    id: {
      description: `Indeks Paasche geometrik dalam poin (dasar = 100), satu untuk setiap periode: rata-rata geometrik relatif harga, ditimbang dengan bagian nilai periode itu. ${layout}`,
      parameters: { base_prices, current_prices, current_quantities },
    },
  },
  CHAINED_INDEX: {
    formula: "I_0 = 100, I_t = I_(t−1) × F(t−1, t) / 100",
    examples: [
      {
        formula: '=BPS.CHAINED_INDEX({1,2,2;1,1,2},{1,1,1;1,1,3},"laspeyres")',
        gives: [[100, 150, 200]],
      },
      { formula: "=BPS.CHAINED_INDEX({10,11,12},{5,5,4})", gives: [[100, 110, 120]] },
    ],
    source: `${manual} and 19`,
    remarks: {
      en: "A chain drifts where prices bounce: when all prices and quantities come back, a chained Laspeyres index does not. Link only where the goods or their quantities change steadily.",
      id: "Rantai menyimpang bila harga naik turun: ketika semua harga dan kuantitas kembali, indeks Laspeyres berantai tidak kembali. Rantaikan hanya bila barang atau kuantitasnya berubah perlahan.",
    },
    id: {
      description:
        "Indeks harga berantai dalam poin, satu untuk setiap periode, yang pertama 100: setiap periode dibandingkan dengan periode sebelumnya menurut rumusnya, lalu perbandingan itu dikalikan. Satu barang per baris dan satu periode per kolom.",
      parameters: {
        prices: "Harga setiap barang, satu kolom setiap periode, berurutan. Semua harga harus ada.",
        quantities:
          "Kuantitas barang yang sama pada periode yang sama. Sel kosong atau tanda hubung berarti 0.",
        formula:
          'Penghubung dua periode: "fisher" (bawaan), "laspeyres", "paasche", "tornqvist", "walsh", "marshall-edgeworth", atau "drobisch".',
      },
    },
  },
  ELEMENTARY_INDEX: {
    formula: "Jevons: I = Π(p_t / p_0)^(1/n) × 100",
    examples: [
      { formula: "=BPS.ELEMENTARY_INDEX({1;1},{1;4})", gives: [[200]] },
      { formula: '=BPS.ELEMENTARY_INDEX({1;1},{1;4},"carli")', gives: [[250]] },
      { formula: '=BPS.ELEMENTARY_INDEX({1;3},{2;6},"dutot")', gives: [[200]] },
      { formula: '=BPS.ELEMENTARY_INDEX({1;1},{1;4},"harmonic")', gives: [[160]] },
      { formula: '=BPS.ELEMENTARY_INDEX({1;1;1},{1;4;4},"cswd")', gives: [[244.948974278]] },
      { formula: '=BPS.ELEMENTARY_INDEX({1;1;1},{1;4;4},"bmw")', gives: [[250]] },
    ],
    source: `${sources.cpiManual}, ch. 9 and 20`,
    remarks: {
      en: "Dutot depends on the units of the prices: use it for items sold in one unit. Carli drifts upwards in a chain. CSWD and BMW pass the time reversal test and lie near Jevons.",
      id: "Dutot bergantung pada satuan harga: pakailah untuk barang dengan satuan yang sama. Carli cenderung terlalu tinggi bila dirantaikan. CSWD dan BMW lolos uji pembalikan waktu dan dekat dengan Jevons.",
    },
    id: {
      description: `Indeks harga elementer dalam poin (dasar = 100), dari harga tanpa penimbang, satu untuk setiap periode current_prices. ${layout}`,
      parameters: {
        base_prices,
        current_prices,
        method:
          '"jevons" (rata-rata geometrik relatif, bawaan), "dutot" (rasio rata-rata harga), "carli" (rata-rata aritmetik relatif), "harmonic" (rata-rata harmoniknya), "cswd" (rata-rata geometrik Carli dan harmonik), atau "bmw" (Balk, Mehrhoff, dan Walsh).',
      },
    },
  },
  FORMULA_COMPARISON: {
    formula: "I_L, I_P, I_F, I_T, I_W, I_J, I_D, I_C, I_H",
    examples: [
      {
        formula: "=BPS.FORMULA_COMPARISON({1;1},{4;1},{1;1},{1;4})",
        gives: [
          ["Laspeyres", 250],
          ["Paasche", 160],
          ["Fisher", 200],
          ["Tornqvist", 200],
          ["Walsh", 200],
          ["Jevons", 200],
          ["Dutot", 250],
          ["Carli", 250],
          ["Harmonic", 160],
          ["Modified Laspeyres", 250],
        ],
      },
    ],
    source: manual,
    id: {
      description:
        "Indeks harga satu periode menurut setiap rumus: kolom nama dan kolom indeks dalam poin. Satu barang per baris; bila base_prices satu baris, satu barang per kolom.",
      parameters: {
        base_prices,
        current_prices: "Harga barang yang sama pada periode berjalan. Semua harga harus ada.",
        base_quantities,
        current_quantities:
          "Kuantitas setiap barang pada periode berjalan. Sel kosong atau tanda hubung berarti 0.",
      },
    },
  },
};
