import type { Bilingual } from "../language";

/** Words that an argument takes, with what each means: Excel completes them, and the pane offers them. */
export interface WordChoice {
  /** Unique; letters, digits, points and underscores. */
  id: string;
  /** Functions and their parameters that take these words: `SPLICE.base`. */
  parameters: readonly string[];
  /** The one that is meant when the argument is left out comes first. */
  words: Readonly<Record<string, Bilingual>>;
}

const meaning = (en: string, id: string): Bilingual => ({ en, id });
const languages = {
  id: meaning("Indonesian", "bahasa Indonesia"),
  en: meaning("English", "bahasa Inggris"),
};
const formulas = {
  fisher: meaning(
    "Geometric mean of Laspeyres and Paasche",
    "rata-rata geometrik Laspeyres dan Paasche",
  ),
  laspeyres: meaning("Weights of the earlier period", "penimbang periode awal"),
  paasche: meaning("Weights of the later period", "penimbang periode akhir"),
};
const gaps = {
  refuse: meaning("A missing index is an error", "indeks yang tidak ada menjadi galat"),
  renormalise: meaning("The others' weights are raised", "penimbang lainnya dinaikkan"),
};
const changes = {
  month: meaning("On the month before", "terhadap bulan sebelumnya"),
  year: meaning(
    "On the same month of the year before",
    "terhadap bulan yang sama tahun sebelumnya",
  ),
};

export const wordChoices: readonly WordChoice[] = [
  {
    id: "LANGUAGE",
    parameters: [
      "CITE.language",
      "HS_CHAPTER.language",
      "HS_SECTION.language",
      "HS_SECTOR.language",
      "NTP_MEANING.language",
    ],
    words: languages,
  },
  {
    id: "VERDICT_LANGUAGE",
    parameters: [
      "CHECK_CHANGE.language",
      "CHECK_RATIO.language",
      "CHECK_SHARE.language",
      "CHECK_SUM.language",
      "DETECT_CONVENTION.language",
    ],
    words: { en: languages.en, id: languages.id },
  },
  {
    id: "LINK_FORMULA",
    parameters: ["CHAINED_INDEX.formula"],
    words: {
      ...formulas,
      tornqvist: meaning("Mean shares of both periods", "pangsa rata-rata kedua periode"),
      walsh: meaning("Geometric means of the quantities", "rata-rata geometrik kuantitas"),
      "marshall-edgeworth": meaning("Sums of the quantities", "jumlah kuantitas kedua periode"),
      drobisch: meaning("Mean of Laspeyres and Paasche", "rata-rata Laspeyres dan Paasche"),
    },
  },
  {
    id: "UNIT_VALUE_FORMULA",
    parameters: ["CHAINED_UNIT_VALUE_INDEX.formula", "UNIT_VALUE_INDEX.formula"],
    words: formulas,
  },
  {
    id: "CITATION_STYLE",
    parameters: ["CITE.style"],
    words: {
      sentence: meaning("A sentence", "sebuah kalimat"),
      apa: meaning("APA style", "gaya APA"),
      bibtex: meaning("BibTeX entry", "entri BibTeX"),
    },
  },
  {
    id: "CONCENTRATION_MEASURE",
    parameters: ["CONCENTRATION.measure"],
    words: {
      hhi: meaning("Herfindahl-Hirschman, 1/n to 1", "Herfindahl-Hirschman, 1/n sampai 1"),
      hhi_normalised: meaning("The same from 0 to 1", "sama, dari 0 sampai 1"),
      equivalent: meaning("As many equal categories", "setara sekian kategori sama besar"),
      cr3: meaning("Share of the 3 largest", "pangsa 3 terbesar"),
      cr5: meaning(
        "Share of the 5 largest; cr and any number",
        "pangsa 5 terbesar; cr dan angka apa pun",
      ),
      entropy: meaning("Entropy, natural logarithm", "entropi, logaritma natural"),
      theil_t: meaning("Theil's T", "Theil T"),
      theil_l: meaning("Theil's L", "Theil L"),
      gini: meaning("Gini coefficient", "koefisien Gini"),
      unctad: meaning("UNCTAD's concentration index", "indeks konsentrasi UNCTAD"),
    },
  },
  {
    id: "TARGET_FREQUENCY",
    parameters: ["CONVERT_FREQUENCY.to"],
    words: {
      quarter: meaning("Quarters", "triwulan"),
      "half-year": meaning("Half-years", "semester"),
      year: meaning("Years", "tahun"),
      "12-month": meaning("The last 12 months, each month", "12 bulan terakhir, setiap bulan"),
    },
  },
  {
    id: "SERIES_KIND",
    parameters: ["CONVERT_FREQUENCY.kind"],
    words: {
      index: meaning("An index: the mean", "indeks: rata-rata"),
      flow: meaning("A flow: the sum", "arus: jumlah"),
      stock: meaning("A stock: the last value", "posisi: nilai terakhir"),
    },
  },
  {
    id: "COMPLETENESS",
    parameters: ["CONVERT_FREQUENCY.missing"],
    words: {
      strict: meaning("Every period must be there", "semua periode harus ada"),
      relaxed: meaning("From the periods that are there", "dari periode yang ada"),
    },
  },
  {
    id: "SOURCE_FREQUENCY",
    parameters: ["CONVERT_FREQUENCY.from"],
    words: {
      month: meaning("Months", "bulan"),
      quarter: meaning("Quarters", "triwulan"),
      "half-year": meaning("Half-years", "semester"),
    },
  },
  {
    id: "ELEMENTARY_METHOD",
    parameters: ["ELEMENTARY_INDEX.method"],
    words: {
      jevons: meaning("Geometric mean of relatives", "rata-rata geometrik relatif"),
      dutot: meaning("Ratio of mean prices", "rasio harga rata-rata"),
      carli: meaning("Mean of relatives", "rata-rata relatif"),
      harmonic: meaning("Harmonic mean of relatives", "rata-rata harmonik relatif"),
      cswd: meaning(
        "Geometric mean of Carli and harmonic",
        "rata-rata geometrik Carli dan harmonik",
      ),
      bmw: meaning("Balk, Mehrhoff and Walsh", "Balk, Mehrhoff, dan Walsh"),
    },
  },
  {
    id: "SECTOR_SCHEME",
    parameters: ["HS_SECTOR.scheme", "SECTOR_TOTALS.scheme"],
    words: {
      "ntt-2020": meaning("Chapter 27 is oil and gas", "bab 27 adalah migas"),
      "ntt-2020-port": meaning("Chapter 27 is industry", "bab 27 adalah industri"),
    },
  },
  {
    id: "GAP_METHOD",
    parameters: ["WEIGHTED_INDEX.missing"],
    words: gaps,
  },
  {
    id: "TREE_GAP_METHOD",
    parameters: ["INDEX_TREE.missing"],
    words: {
      ...gaps,
      parent: meaning("It takes the change of its parent", "mengikuti perubahan induknya"),
    },
  },
  {
    id: "IMPUTATION_METHOD",
    parameters: ["IMPUTE_PRICES.method"],
    words: {
      class: meaning("It moves with the others", "bergerak bersama lainnya"),
      carry: meaning("The last price is carried", "harga terakhir diteruskan"),
    },
  },
  {
    id: "IMPUTATION_VIEW",
    parameters: ["IMPUTE_PRICES.show"],
    words: {
      prices: meaning("Prices with the gaps filled", "harga dengan kekosongan terisi"),
      flags: meaning("TRUE where a price was imputed", "TRUE bila harga ditaksir"),
    },
  },
  {
    id: "REPLACEMENT_METHOD",
    parameters: ["REPLACEMENT_RELATIVE.method"],
    words: {
      overlap: meaning("Both priced in one period", "keduanya berharga pada satu periode"),
      direct: meaning("Prices compared as they are", "harga dibandingkan apa adanya"),
      "class-mean": meaning("The others' mean change", "perubahan rata-rata lainnya"),
      "option-cost": meaning("Less the cost of the difference", "dikurangi biaya perbedaannya"),
      quantity: meaning("For the same quantity", "untuk kuantitas yang sama"),
    },
  },
  {
    id: "REPLACEMENT_RESULT",
    parameters: ["REPLACEMENT_RELATIVE.result"],
    words: {
      relative: meaning("The relative of the price", "relatif harga"),
      quality: meaning("The change of quality", "perubahan mutu"),
    },
  },
  {
    id: "PRINTED_MEASURE",
    parameters: ["DETECT_CONVENTION.measure"],
    words: {
      change: meaning("Percent changes", "perubahan persen"),
      share: meaning("Shares in percent", "persen terhadap total"),
      ratio: meaning("Ratios times 100", "rasio kali 100"),
    },
  },
  {
    id: "TREE_MEASURE",
    parameters: ["TREE_CONTRIBUTION.measure"],
    words: {
      change: meaning("To the change of the root", "terhadap perubahan akar"),
      ntp: meaning("To the change of NTP", "terhadap perubahan NTP"),
    },
  },
  {
    id: "MISSING_METHOD",
    parameters: ["MODIFIED_LASPEYRES.missing", "MODIFIED_LASPEYRES_PRICES.missing"],
    words: {
      refuse: meaning("A missing price is an error", "harga yang tidak ada menjadi galat"),
      carry: meaning("The last price is carried", "harga terakhir diteruskan"),
      class: meaning(
        "It moves with the others and comes back",
        "bergerak bersama lainnya lalu kembali",
      ),
      "class-linked": meaning(
        "It goes on from the carried value",
        "dilanjutkan dari nilai taksiran",
      ),
    },
  },
  {
    id: "OUTLIER_METHOD",
    parameters: ["OUTLIERS.method"],
    words: {
      quartile: meaning("Distance from the quartiles", "jarak dari kuartil"),
      tukey: meaning("Tukey's algorithm", "algoritma Tukey"),
      hb: meaning("Hidiroglou-Berthelot", "Hidiroglou-Berthelot"),
      "robust-z": meaning("Distance from the median", "jarak dari median"),
    },
  },
  {
    id: "NUMBER_UNIT",
    parameters: ["PARSE_NUMBER.unit"],
    words: Object.fromEntries(
      [
        ["one", "satuan"],
        ["thousand", "ribu"],
        ["million", "juta"],
        ["billion", "miliar"],
        ["trillion", "triliun"],
      ].flatMap(([en = "", id = ""], place) => {
        const power = place === 0 ? "1" : `10^${3 * place}`;
        return [en, id].map((word) => [word, meaning(power, power)] as const);
      }),
    ),
  },
  {
    id: "EDITION",
    parameters: ["REFERENCE_TABLE.edition", "REFERENCE_VALUE.edition"],
    words: {
      corrected: meaning("With the misprints corrected", "dengan salah cetak diperbaiki"),
      published: meaning("As printed", "sebagaimana tercetak"),
    },
  },
  {
    id: "INFLATION_KIND",
    parameters: ["RURAL_INFLATION.kind"],
    words: {
      "m-t-m": changes.month,
      "y-t-d": meaning("On December of the year before", "terhadap Desember tahun sebelumnya"),
      "y-o-y": changes.year,
    },
  },
  {
    id: "DENOMINATOR",
    parameters: ["SECTOR_TOTALS.denominator"],
    words: {
      all: meaning("All trade", "seluruh perdagangan"),
      nonmigas: meaning("All but oil and gas", "selain migas"),
    },
  },
  {
    id: "SPLICE_BASE",
    parameters: ["SPLICE.base", "SPLICE_FACTOR.base"],
    words: {
      new: meaning("Level of the new series", "tingkat deret baru"),
      old: meaning("Level of the old series", "tingkat deret lama"),
    },
  },
  {
    id: "TOP_LIST_DETAIL",
    parameters: ["TOP_SHARES.detail"],
    words: {
      percent: meaning("Value and percent", "nilai dan persen"),
      rank: meaning("With cumulative percent and rank", "dengan persen kumulatif dan peringkat"),
    },
  },
  {
    id: "GROWTH_KIND",
    parameters: ["TRADE_GROWTH.kind"],
    words: {
      "m-to-m": changes.month,
      "y-on-y": changes.year,
      "c-to-c": meaning(
        "January to the month on the same months",
        "Januari sampai bulan itu terhadap bulan yang sama",
      ),
    },
  },
  {
    id: "GROWTH_MEASURE",
    parameters: ["TRADE_GROWTH.measure"],
    words: {
      growth: meaning("Growth of each row", "pertumbuhan setiap baris"),
      contribution: meaning(
        "Contribution to the growth of all",
        "andil terhadap pertumbuhan semua",
      ),
    },
  },
];

/** The words that a parameter of a function takes. */
export const wordsOf = (functionId: string, parameter: string): WordChoice | undefined =>
  wordChoices.find(({ parameters }) => parameters.includes(`${functionId}.${parameter}`));
