import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

const volumesInBothPeriods = {
  previous_values:
    "Nilai setiap barang pada periode sebelumnya: satu kolom (atau satu baris). Sel kosong atau tanda hubung berarti nihil.",
  previous_volumes: "Volume barang yang sama pada periode sebelumnya.",
} as const;

/** Values against volumes. */
export const unitValueGuides: Record<
  | "CHAINED_UNIT_VALUE_INDEX"
  | "COMMODITY_TERMS_OF_TRADE"
  | "PRICE_VOLUME_EFFECTS"
  | "TERMS_OF_TRADE"
  | "UNIT_VALUE"
  | "UNIT_VALUE_INDEX",
  FunctionGuide
> = {
  UNIT_VALUE: {
    formula: "V / Q",
    examples: [
      { formula: "=BPS.UNIT_VALUE({30;8},{60;4})", gives: [[0.5], [2]] },
      { formula: "=BPS.UNIT_VALUE({30,0},{0,5})", gives: [["#DIV/0!", 0]] },
    ],
    source: `${sources.xmpiManual}, ch. 2`,
    remarks: {
      en: "The unit value of an HS chapter changes with what is traded inside it, not only with prices.",
      id: "Nilai satuan suatu kelompok komoditas HS berubah menurut isi perdagangannya, bukan hanya menurut harga.",
    },
    id: {
      description:
        "Nilai satuan: nilai dibagi volume, untuk setiap sel (dolar AS per kg dalam tabel BPS). Bergerak menurut harga dan menurut susunan barang.",
      parameters: {
        values: "Nilai. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        volumes:
          "Volume barang yang sama, seukuran values, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  },
  TERMS_OF_TRADE: {
    formula: "N = P_x / P_m × 100;  I = N Q_x / 100",
    examples: [
      { formula: "=BPS.TERMS_OF_TRADE({120;90},{80;100})", gives: [[150], [90]] },
      { formula: "=BPS.TERMS_OF_TRADE(120,80,110)", gives: [[165]] },
      { formula: "=BPS.TERMS_OF_TRADE({110,0},100)", gives: [[110, "#N/A"]] },
    ],
    source:
      "UNCTAD Handbook of Statistics, terms of trade indices and purchasing power index of exports",
    remarks: {
      en: "Above 100 the same exports buy more imports than in the base period. All indices need the same base. Made from unit values, it moves with the mix of goods as they do.",
      id: "Di atas 100, ekspor yang sama membeli lebih banyak impor daripada pada periode dasar. Semua indeks harus berdasar sama. Bila dari nilai satuan, angkanya ikut bergerak menurut susunan barang.",
    },
    id: {
      description:
        "Nilai tukar perdagangan (terms of trade) dari indeks nilai satuan atau harga, untuk setiap sel: export_prices / import_prices x 100, nilai tukar barter neto (atau komoditas). Dengan export_volumes: nilai tukar pendapatan, daya beli ekspor.",
      parameters: {
        export_prices:
          "Indeks harga atau nilai satuan ekspor dalam poin. Sel kosong, tanda hubung, atau 0 memberi #N/A di selnya.",
        import_prices:
          "Indeks harga atau nilai satuan impor dengan dasar yang sama, seukuran, atau satu baris, kolom, atau sel.",
        export_volumes:
          "Indeks volume ekspor dengan dasar yang sama; dikosongkan untuk nilai tukar barter.",
      },
    },
  },
  COMMODITY_TERMS_OF_TRADE: {
    formula: "C_t = 100 exp(Σ w_i ln(p_i,t / p_i,0));  w_i = (x_i − m_i) / T",
    examples: [
      {
        formula: "=BPS.COMMODITY_TERMS_OF_TRADE({10,20;5,5},{3;0},{0;1})",
        gives: [[100, 168.179283]],
      },
      {
        formula: "=BPS.COMMODITY_TERMS_OF_TRADE({10,20;5,10},{3;0},{0;1},8)",
        gives: [[100, 118.920712]],
      },
    ],
    source:
      "B. Gruss and S. Kebhaj, Commodity Terms of Trade: A New Database, IMF Working Paper 19/21 (2019), section 2",
    remarks: {
      en: "The weights stay those of one period. With GDP as total the index says how large the gain or loss of income is in percent of GDP.",
      id: "Penimbangnya tetap dari satu periode. Dengan PDRB sebagai total, indeks menunjukkan besarnya tambahan atau kehilangan pendapatan dalam persen PDRB.",
    },
    id: {
      description:
        "Nilai tukar komoditas dalam poin, satu setiap periode, yang pertama 100: harga dunia komoditas ditimbang dengan ekspor neto suatu wilayah, yaitu ekspor dikurangi impor masing-masing dibagi total. Satu komoditas per baris dan satu periode per kolom.",
      parameters: {
        prices:
          "Harga dunia setiap komoditas, satu kolom setiap periode, berurutan. Semua harga harus ada.",
        exports:
          "Ekspor setiap komoditas pada satu periode: satu kolom. Sel kosong atau tanda hubung berarti nihil.",
        imports: "Impor komoditas yang sama pada periode itu: satu kolom.",
        total:
          "Pembanding penimbang, misalnya produk domestik regional bruto; jumlah ekspor dan impor komoditas ini bila dikosongkan.",
      },
    },
  },
  CHAINED_UNIT_VALUE_INDEX: {
    formula: "I_0 = 100;  I_t = I_t−1 × U(t−1, t) / 100",
    examples: [
      {
        formula:
          '=BPS.CHAINED_UNIT_VALUE_INDEX({10,24,24;20,20,0;0,9,18},{1,2,2;2,2,0;0,3,3},"laspeyres")',
        gives: [[100, 320 / 3, 4480 / 33]],
      },
    ],
    source: `${sources.xmpiManual}, ch. 2 and 9`,
    remarks: {
      en: "A good counts in every link for which it has a volume in both periods. A chain of swinging quantities can drift: compare it with UNIT_VALUE_INDEX over the whole span.",
      id: "Barang ikut dalam setiap mata rantai bila memiliki volume pada kedua periodenya. Rantai dengan volume yang berayun dapat melenceng: bandingkan dengan UNIT_VALUE_INDEX untuk seluruh rentang waktu.",
    },
    id: {
      description:
        "Indeks nilai satuan berantai dalam poin, satu setiap periode, yang pertama 100: setiap periode dibandingkan dengan yang sebelumnya atas barang yang memiliki volume pada keduanya, lalu hasilnya dikalikan. Barang boleh muncul dan hilang. Satu barang per baris dan satu periode per kolom.",
      parameters: {
        values:
          "Nilai setiap barang, satu kolom setiap periode, berurutan. Sel kosong atau tanda hubung berarti nihil.",
        volumes: "Volume barang yang sama pada periode yang sama. Nilai tanpa volume memberi #N/A.",
        formula: 'Yang menghubungkan dua periode: "fisher" (baku), "laspeyres", atau "paasche".',
      },
    },
  },
  PRICE_VOLUME_EFFECTS: {
    formula: "(q_0 + q_1)/2 × (p_1 − p_0);  (p_0 + p_1)/2 × (q_1 − q_0);  v_1 − v_0;  p = v / q",
    examples: [
      { formula: "=BPS.PRICE_VOLUME_EFFECTS({20},{2},{36},{3})", gives: [[5, 11, 16]] },
      {
        formula: "=BPS.PRICE_VOLUME_EFFECTS({0;9;5},{0;3;0},{8;0;6},{4;0;2})",
        gives: [
          [0, 8, 8],
          [0, -9, -9],
          ["#N/A", "#N/A", "#N/A"],
        ],
      },
    ],
    source:
      "T. L. Bennet, The theory of measurement of changes in cost of living, Journal of the Royal Statistical Society 83 (1920)",
    remarks: {
      en: "Both effects add up to the change in value. The unit-value effect of an HS chapter holds the change of its mix as well as prices.",
      id: "Jumlah kedua pengaruh sama dengan perubahan nilai. Pengaruh nilai satuan suatu kelompok komoditas HS memuat perubahan susunan barang selain harga.",
    },
    id: {
      description:
        "Memecah perubahan nilai setiap barang menjadi pengaruh nilai satuan (harga dan susunan) dan pengaruh volume, masing-masing pada rata-rata kedua periode (Bennet). Barang yang muncul atau hilang dihitung sebagai volume. Satu barang per baris; bila previous_values satu baris, satu barang per kolom.",
      parameters: {
        previous_values: volumesInBothPeriods.previous_values,
        previous_volumes: `${volumesInBothPeriods.previous_volumes} Nilai tanpa volume memberi #N/A di barisnya.`,
        current_values: "Nilai barang yang sama pada periode berjalan.",
        current_volumes: "Volume barang yang sama pada periode berjalan.",
      },
    },
  },
  UNIT_VALUE_INDEX: {
    formula: "L = Σ u_1 q_0 / Σ u_0 q_0;  P = Σ u_1 q_1 / Σ u_0 q_1;  F = √(L P);  × 100",
    examples: [
      { formula: "=BPS.UNIT_VALUE_INDEX({10;20},{1;2},{12;20},{1;2})", gives: [[320 / 3]] },
      {
        formula: '=BPS.UNIT_VALUE_INDEX({10;20;9},{1;2;3},{24;60;0},{2;4;0},"laspeyres")',
        gives: [[140]],
      },
    ],
    source: `${sources.xmpiManual}, ch. 2`,
    remarks: {
      en: "At two digits of the HS a unit value index measures the change of the mix as much as the change of prices. Goods without a volume in one of the periods are left out.",
      id: "Pada dua digit HS, indeks nilai satuan mengukur perubahan susunan barang sama banyaknya dengan perubahan harga. Barang tanpa volume pada salah satu periode tidak diikutkan.",
    },
    id: {
      description:
        "Indeks nilai satuan dalam poin (previous = 100) atas barang yang memiliki volume pada kedua periode. Dengan kelompok komoditas HS, indeks ini mengukur susunan barang sama banyaknya dengan harga. Satu barang per baris dan satu periode per kolom; bila previous_values satu baris, satu barang per kolom.",
      parameters: {
        previous_values:
          "Nilai setiap barang pada periode sebelumnya. Sel kosong atau tanda hubung berarti nihil.",
        previous_volumes: `${volumesInBothPeriods.previous_volumes} Nilai tanpa volume memberi #N/A.`,
        current_values: "Nilai barang yang sama pada satu periode berjalan atau lebih.",
        current_volumes: "Volume barang yang sama pada periode berjalan.",
        formula: '"fisher" (baku), "laspeyres", atau "paasche".',
      },
    },
  },
};
