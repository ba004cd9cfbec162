import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

const zero = 'Dalam sel, 0 berarti dikosongkan seperti sel kosong: tulis "0" sebagai teks di sana.';
const decimalsOf = (printed: string) =>
  `Banyaknya desimal ${printed}, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel printed. ${zero}`;
const inputDecimalsOf = (inputs: string) =>
  `Banyaknya desimal ${inputs}, 0 sampai 11; bila dikosongkan, yang terbanyak di antara sel masing-masing. ${zero}`;
const language = '"en" (kode tetap, bila dikosongkan) atau "id": cocok, pembulatan, tidak mungkin.';
const verdicts =
  '"exact" (cocok), "rounding" (berbeda, tetapi ada angka dalam selang pembulatan yang menghasilkannya), atau "impossible" (tidak ada: salah cetak). Sel kosong atau tanda hubung dihitung sebagai 0 yang tercetak.';
const interval = "x − ½·10^−d ≤ X ≤ x + ½·10^−d";

const remarks = {
  en: "Tell the decimals where the cells show fewer than the print: a cell turns 104.50 into 104.5, and a column in which every number ends in 0 looks as if it were rounded more coarsely.",
  id: "Isi banyaknya desimal bila sel menampilkan lebih sedikit daripada cetakan: sel mengubah 104,50 menjadi 104,5, dan kolom yang semua angkanya berakhir dengan 0 tampak dibulatkan lebih kasar.",
};

/** Verdicts on printed figures. */
export const checkingGuides: Record<
  | "CHECK_CHANGE"
  | "CHECK_RATIO"
  | "CHECK_SHARE"
  | "CHECK_SUM"
  | "DETECT_CONVENTION"
  | "ROUND_TABLE",
  FunctionGuide
> = {
  ROUND_TABLE: {
    formula: "⌊x⌋ ≤ x' ≤ ⌈x⌉;  ⌊Σx⌋ ≤ Σx' ≤ ⌈Σx⌉",
    examples: [
      {
        formula: "=BPS.ROUND_TABLE({0.5,0.5;0.5,0.5})",
        gives: [
          [1, 0],
          [0, 1],
        ],
      },
      { formula: "=BPS.ROUND_TABLE({33.33,33.33,33.34},1)", gives: [[33.3, 33.3, 33.4]] },
      { formula: '=BPS.ROUND_TABLE({1.4;1.4;"-"})', gives: [[2], [1], [0]] },
    ],
    source:
      "L. H. Cox, A Constructive Procedure for Unbiased Controlled Rounding, Journal of the American Statistical Association 82 (1987), 520–524",
    remarks: {
      en: "Rounded one by one, the cells of a table seldom add up to its rounded totals. Here they do, in both directions, at the price that some cells go to the farther of the two numbers beside them. It is near to the table, not always the nearest that adds up. For the shares of one column, TRADE_SHARE with decimals gives exactly 100.",
      id: "Bila dibulatkan satu per satu, isi tabel jarang berjumlah sama dengan totalnya yang dibulatkan. Di sini jumlahnya cocok menurut baris dan kolom, dengan akibat beberapa sel menuju angka yang lebih jauh dari dua angka terdekatnya. Hasilnya dekat dengan tabel, tidak selalu yang terdekat di antara yang cocok. Untuk persen satu kolom, TRADE_SHARE dengan decimals memberi tepat 100.",
    },
    id: {
      description:
        "Membulatkan tabel sehingga jumlahnya tetap cocok: setiap sel, jumlah setiap baris, jumlah setiap kolom, dan jumlah seluruhnya dari sel yang dibulatkan adalah salah satu dari dua angka bulat di dekat angka sebenarnya. Berikan tabel tanpa jumlahnya, lalu jumlahkan hasilnya.",
      parameters: {
        values: "Sel-sel tabel, tanpa jumlah. Sel kosong atau tanda hubung berarti nihil.",
        decimals: "Banyaknya desimal hasil pembulatan, 0 sampai 10; 0 bila dikosongkan.",
      },
    },
  },
  CHECK_RATIO: {
    formula: `r = a / b × s;  ${interval}`,
    examples: [
      {
        formula: "=BPS.CHECK_RATIO({116.56;107.9},{104.67;100.06},{111.36;107.83})",
        gives: [["exact"], ["rounding"]],
      },
      {
        formula: '=BPS.CHECK_RATIO(116.56,104.67,113.36,100,2,2,"id")',
        gives: [["tidak mungkin"]],
      },
    ],
    source: `${sources.ntpBook}, appendix table 2 (figures)`,
    remarks,
    id: {
      description: `Apakah rasio yang tercetak (NTP = It / Ib x 100) sesuai dengan angka pembentuknya, untuk setiap sel: ${verdicts}`,
      parameters: {
        numerator: "Pembilang yang tercetak, misalnya It.",
        denominator:
          "Penyebut yang tercetak, misalnya Ib, seukuran, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0! di selnya.",
        printed: "Rasio yang tercetak, seukuran, atau satu baris, kolom, atau sel.",
        scale: "Pengali hasil bagi: bilangan bulat; 100 bila dikosongkan.",
        decimals: decimalsOf("rasio yang tercetak"),
        input_decimals: inputDecimalsOf("pembilang dan penyebut"),
        language,
      },
    },
  },
  CHECK_CHANGE: {
    formula: `p = b / a × 100 − 100;  ${interval}`,
    examples: [
      {
        formula: "=BPS.CHECK_CHANGE({119.78;107.9},{117.76;107.96},{-1.68;0.06})",
        gives: [["rounding"], ["exact"]],
      },
      { formula: "=BPS.CHECK_CHANGE(119.78,117.76,-1.66)", gives: [["impossible"]] },
    ],
    source: `${sources.ntpBook}, tables 6.2 to 6.13 (figures)`,
    remarks,
    id: {
      description: `Apakah perubahan persen yang tercetak sesuai dengan indeks atau nilai yang tercetak, untuk setiap sel: ${verdicts}`,
      parameters: {
        previous:
          "Angka periode sebelumnya yang tercetak. Sel kosong, tanda hubung, atau 0 memberi #DIV/0! di selnya.",
        current: "Angka periode berjalan, seukuran, atau satu baris, kolom, atau sel.",
        printed:
          "Perubahan dalam persen yang tercetak, seukuran, atau satu baris, kolom, atau sel.",
        decimals: decimalsOf("perubahan yang tercetak"),
        input_decimals: inputDecimalsOf("kedua periode"),
        language,
      },
    },
  },
  CHECK_SHARE: {
    formula: `p = v / V × 100;  ${interval}`,
    examples: [
      {
        formula: "=BPS.CHECK_SHARE({1446476;1446476},16279934,{8.89;8.88})",
        gives: [["exact"], ["impossible"]],
      },
    ],
    source: `${sources.tradeBook}, tables 1 to 5 (figures)`,
    remarks,
    id: {
      description: `Apakah persen terhadap total yang tercetak sesuai dengan nilai dan jumlah yang tercetak, untuk setiap sel: ${verdicts}`,
      parameters: {
        part: "Nilai setiap bagian yang tercetak.",
        total:
          "Jumlah yang tercetak: satu sel, atau sebanyak bagiannya. Sel kosong, tanda hubung, atau 0 memberi #DIV/0! di selnya.",
        printed:
          "Persen terhadap total yang tercetak, seukuran part, atau satu baris, kolom, atau sel.",
        decimals: decimalsOf("persen yang tercetak"),
        input_decimals: inputDecimalsOf("bagian dan jumlah"),
        language,
      },
    },
  },
  CHECK_SUM: {
    formula: `V = Σv;  ${interval}`,
    examples: [
      { formula: "=BPS.CHECK_SUM({22668347;14908},22683256)", gives: [["rounding"]] },
      { formula: '=BPS.CHECK_SUM({60;30;10},101,0,0,"id")', gives: [["pembulatan"]] },
      { formula: "=BPS.CHECK_SUM({60;30;10},103)", gives: [["impossible"]] },
    ],
    source: `${sources.tradeBook}, tables 1 to 8 (figures)`,
    remarks,
    id: {
      description: `Apakah jumlah yang tercetak sesuai dengan bagian-bagiannya; satu kesimpulan untuk semua bagian bersama: ${verdicts}`,
      parameters: {
        parts: "Bagian-bagian yang tercetak, tanpa jumlahnya.",
        total: "Jumlah yang tercetak: satu sel.",
        decimals: `Banyaknya desimal jumlah, 0 sampai 11; bila dikosongkan, sebanyak yang ditampilkannya. ${zero}`,
        input_decimals: `Banyaknya desimal bagian, 0 sampai 11; bila dikosongkan, yang terbanyak di antara selnya. ${zero}`,
        language,
      },
    },
  },
  DETECT_CONVENTION: {
    formula: `p = b / a × 100 − 100;  ${interval}`,
    examples: [
      {
        formula:
          "=BPS.DETECT_CONVENTION({119.78;117.76;114.9;113.76;112.82},{117.14;119.78;117.76;114.9;113.76},{2.25;-1.68;-2.43;-0.99;-0.83})",
        gives: [
          ["unrounded", "unknown", 1, 5, 5],
          ["rounded", "away", 1, 4, 5],
          ["rounded", "even", 1, 4, 5],
        ],
      },
      {
        formula: '=BPS.DETECT_CONVENTION({1;3},{8;8},{13;38},"share",,,"id")',
        gives: [
          ["dibulatkan", "menjauhi nol", 1, 2, 2],
          ["belum dibulatkan", "tidak diketahui", 1, 2, 2],
          ["dibulatkan", "ke genap", 1, 1, 2],
        ],
      },
    ],
    source: `${sources.ntpBook}, appendix table 2 and 4 (figures)`,
    remarks: {
      en: "Unrounded levels explain whatever rounded ones do: they come first only where they explain more. ROUND of Excel rounds halves away from zero (2.5 to 3); R, Python and Power Query round them to even (2.5 to 2).",
      id: "Angka yang belum dibulatkan menjelaskan semua yang dijelaskan angka yang dibulatkan: karena itu baru didahulukan bila menjelaskan lebih banyak. ROUND di Excel membulatkan setengah menjauhi nol (2,5 menjadi 3); R, Python, dan Power Query ke bilangan genap (2,5 menjadi 2).",
    },
    id: {
      description:
        "Cara perubahan, persen terhadap total, atau rasio yang tercetak dihitung: dari angka tercetak di sampingnya (dibulatkan) atau dari angka yang belum dibulatkan, dengan setengah dibulatkan menjauhi nol (seperti Excel) atau ke genap, dan dengan penyebut yang mana. Satu baris setiap cara, yang terbaik lebih dahulu: angka, setengah, nomor penyebut, banyaknya yang dijelaskan, banyaknya seluruhnya.",
      parameters: {
        numerators: "Angka periode berjalan atau bagian yang tercetak: satu kolom.",
        denominators:
          "Angka periode sebelumnya atau jumlah yang tercetak: satu kolom setiap kemungkinan, sepanjang numerators.",
        printed:
          "Perubahan, persen terhadap total, atau rasio yang tercetak dalam persen: satu kolom.",
        measure:
          '"change" (perubahan persen, bawaan), "share" (persen terhadap total), atau "ratio" (x 100).',
        decimals: decimalsOf("hasil yang tercetak"),
        input_decimals: inputDecimalsOf("angka dasarnya"),
        language:
          '"en" (kode tetap, bila dikosongkan) atau "id": dibulatkan, belum dibulatkan; menjauhi nol, ke genap, tidak diketahui.',
      },
    },
  },
};
