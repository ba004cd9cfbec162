import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

const series = "Satu baris atau satu kolom indeks; beberapa baris berarti beberapa deret.";

export const indexSeriesGuides: Record<
  | "PERCENT_CHANGE"
  | "SERIES_CHANGE"
  | "CHAIN_RELATIVES"
  | "UNCHAIN"
  | "REBASE"
  | "SPLICE"
  | "SPLICE_FACTOR"
  | "BASE_BRIDGE"
  | "ANNUAL_AVERAGE"
  | "CONVERT_FREQUENCY",
  FunctionGuide
> = {
  PERCENT_CHANGE: {
    formula: "(x_t − x_(t−1)) / x_(t−1) × 100",
    examples: [
      { formula: "=BPS.PERCENT_CHANGE(100,102.5)", gives: [[2.5]] },
      { formula: "=BPS.PERCENT_CHANGE({100;200},{110;150})", gives: [[10], [-25]] },
    ],
    source: `${sources.ntpBook}, appendix`,
    id: {
      description:
        "Perubahan harga atau indeks dalam persen, untuk setiap sel: (sekarang − sebelumnya) / sebelumnya x 100.",
      parameters: {
        previous:
          "Harga atau indeks sebelumnya. Sel kosong, tanda hubung, atau 0 memberi #DIV/0! di selnya.",
        current:
          "Harga atau indeks sekarang, seukuran previous, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #N/A.",
      },
    },
  },
  SERIES_CHANGE: {
    formula: "(I_t − I_(t−k)) / I_(t−k) × 100",
    examples: [
      { formula: "=BPS.SERIES_CHANGE({100,110,121})", gives: [["#N/A", 10, 10]] },
      { formula: "=BPS.SERIES_CHANGE({100;110;121},2)", gives: [["#N/A"], ["#N/A"], [21]] },
    ],
    source: `${sources.ntpBook}, appendix`,
    id: {
      description:
        "Perubahan deret dalam persen terhadap lag periode sebelumnya; periode pertama yang tidak mempunyai pembanding menjadi #N/A.",
      parameters: {
        series: `${series} Sel kosong, tanda hubung, atau 0 memberi #N/A di tempat yang memerlukannya.`,
        lag: "Jarak kedua periode, 1 bila dikosongkan; 12 membandingkan bulan dengan bulan yang sama tahun sebelumnya.",
      },
    },
  },
  CHAIN_RELATIVES: {
    formula: "I_0 = 100, I_t = I_(t−1) × r_t / 100",
    examples: [
      { formula: "=BPS.CHAIN_RELATIVES({110,110})", gives: [[100, 110, 121]] },
      {
        formula: '=BPS.CHAIN_RELATIVES({110;"";105})',
        gives: [[100], [110], ["#N/A"], ["#N/A"]],
      },
      {
        formula: "=BPS.CHAIN_RELATIVES({101,110,105,120},2)",
        gives: [[100, 101, 110, 115.5, 132]],
      },
    ],
    source: `${sources.cpiManual}, ch. 9`,
    id: {
      description:
        "Merantaikan relatif periode ke periode menjadi indeks dalam poin: 100 untuk periode dasar, lalu satu untuk setiap relatif. Setelah relatif yang tidak ada, tidak ada lagi yang diketahui: sisanya #N/A.",
      parameters: {
        relatives:
          "Satu baris atau satu kolom relatif, berurutan, masing-masing untuk 100 dari periode sebelumnya (100 = tidak berubah); beberapa baris berarti beberapa deret.",
        link_every:
          "Banyaknya periode antara dua sambungan, 1 bila dikosongkan: setiap relatif untuk 100 dari periode sebelumnya. Dengan 12, untuk 100 dari periode sambungan terakhir: periode dasar dan setiap periode kedua belas sesudahnya.",
      },
    },
  },
  UNCHAIN: {
    formula: "r_t = I_t / I_(t−1) × 100;  r_t = I_t / I_l × 100",
    examples: [
      { formula: "=BPS.UNCHAIN({100,110,121})", gives: [[110, 110]] },
      { formula: "=BPS.UNCHAIN({100,101,110,115.5,132},2)", gives: [[101, 110, 105, 120]] },
      { formula: '=BPS.UNCHAIN({100;"";121})', gives: [["#N/A"], ["#N/A"]] },
    ],
    source: `${sources.cpiManual}, ch. 9`,
    remarks: {
      en: "An index with new weights every year is a chain of yearly indices: unchained at each December, its parts can be averaged by weights again, and so can what was averaged be chained.",
      id: "Indeks yang penimbangnya berganti setiap tahun adalah rantai indeks tahunan: setelah diurai pada setiap Desember, bagiannya dapat dirata-ratakan lagi dengan penimbang, lalu dirantaikan kembali.",
    },
    id: {
      description:
        "Mengurai indeks menjadi relatif yang dirantaikan, satu untuk setiap periode kecuali yang pertama (100 = tidak berubah): kebalikan CHAIN_RELATIVES.",
      parameters: {
        series: `${series} Sel kosong, tanda hubung, atau 0 memberi #N/A di tempat yang memerlukannya.`,
        link_every:
          "Banyaknya periode antara dua sambungan, 1 bila dikosongkan: setiap relatif untuk 100 dari periode sebelumnya. Dengan 12, untuk 100 dari periode sambungan terakhir: periode pertama dan setiap periode kedua belas sesudahnya (Desember, untuk deret yang mulai Desember).",
      },
    },
  },
  REBASE: {
    formula: "I' = I / mean(I_b) × 100",
    examples: [
      { formula: "=BPS.REBASE({100,110,130},2)", gives: [[90.9090909091, 100, 118.181818182]] },
      { formula: "=BPS.REBASE({80,100,120,150},1,3)", gives: [[80, 100, 120, 150]] },
    ],
    source: "Australian Bureau of Statistics, 6401.0, September 2012, appendix 1",
    id: {
      description:
        "Deret dengan tahun dasar baru: rata-rata periode dasar menjadi 100, semua perubahan persen tetap.",
      parameters: {
        series: `${series} Kekosongan di luar periode dasar memberi #N/A di selnya.`,
        base_start: "Posisi periode dasar pertama dalam deret, mulai dari 1.",
        base_end: "Posisi periode dasar terakhir; sama dengan base_start bila dikosongkan.",
      },
    },
  },
  SPLICE: {
    formula:
      "I' = I_old × mean(I_new) / mean(I_old), then I_new;  base old: I_old, then I_new × mean(I_old) / mean(I_new)",
    examples: [
      { formula: "=BPS.SPLICE({80,100},{125,150},1)", gives: [[100, 125, 150]] },
      {
        formula: "=BPS.SPLICE({50;90;110},{100;150;160},2)",
        gives: [[62.5], [112.5], [137.5], [160]],
      },
      {
        formula: '=BPS.SPLICE({180,200},{100,110,120},1,"old")',
        gives: [[180, 200, 220, 240]],
      },
    ],
    source: `${sources.cpiManual}, ch. 9`,
    remarks: {
      en: "Within the common periods the old series' movement is kept. With overlap 1 the changes across the seam are kept, too.",
      id: "Pada periode bersama, gerak deret lama yang dipertahankan. Dengan overlap 1, perubahan di sambungan juga tetap.",
    },
    id: {
      description:
        'Menyambung dua deret sebuah indeks: deret lama dibawa ke tingkat deret baru dengan rata-rata keduanya pada periode bersama, lalu sisa deret baru. Dengan base "old" deret lama tetap, dan sisa deret baru dibawa ke tingkatnya.',
      parameters: {
        old_series:
          "Satu baris atau satu kolom indeks lama; periode terakhirnya adalah periode pertama deret baru. Beberapa baris berarti beberapa deret.",
        new_series: "Indeks baru, searah old_series.",
        overlap: "Banyaknya periode yang dimiliki kedua deret, paling sedikit 1.",
        base: 'Tingkat hasilnya: "new" (bawaan) atau "old", deret baru atau lama.',
      },
    },
  },
  BASE_BRIDGE: {
    formula:
      "I' = I × mean(I_new) / mean(I_old);  lowest: (I − h) × min (n_t − h) / (o_t + h) × (1 − u/100);  highest: (I + h) × max (n_t + h) / (o_t − h) × (1 + u/100)",
    examples: [
      {
        formula: "=BPS.BASE_BRIDGE({120;130},{125;126},{100;101})",
        gives: [
          [96.0956175299, 95.9873607056, 96.203063812],
          [104.103585657, 103.986640734, 104.219651772],
        ],
      },
      {
        formula: "=BPS.BASE_BRIDGE({130},{125},{100},1,1)",
        gives: [[104, 101.644601594, 106.396807229]],
      },
    ],
    source: `${sources.cpiManual}, ch. 9`,
    remarks: {
      en: "The band holds what rounding of print and the differences between the common periods allow, and the stated uncertainty. With one common period it knows of no difference between the baskets: state the uncertainty then. Bridge It and Ib, each with its band, rather than NTP.",
      id: "Rentang memuat yang dimungkinkan oleh pembulatan cetakan, oleh perbedaan antarperiode bersama, dan oleh ketidakpastian yang disebutkan. Dengan satu periode bersama, perbedaan kedua paket komoditas tidak terlihat: sebutkan ketidakpastiannya. Jembatani It dan Ib masing-masing dengan rentangnya, bukan NTP.",
    },
    id: {
      description:
        "Indeks pada tahun dasar baru beserta rentang kesalahannya: indeks lama dikali perbandingan keduanya pada periode bersama. Masing-masing satu baris atau kolom: indeks, nilai terendah, dan nilai tertinggi yang dimungkinkan oleh pembulatan dan perbedaan antarperiode bersama.",
      parameters: {
        old_series: "Satu baris atau satu kolom indeks pada tahun dasar lama (2012 = 100).",
        old_common:
          "Indeks pada tahun dasar lama untuk periode yang dimiliki kedua dasar, searah old_series; untuk penyambungan dengan relatif, indeks lama satu periode, mis. rata-ratanya pada tahun dasar baru.",
        new_common:
          "Indeks pada tahun dasar baru (2018 = 100) untuk periode yang sama; untuk penyambungan dengan relatif, tingkatnya di sana, mis. 100.",
        uncertainty:
          "Ketidakpastian penyambungan dalam persen, 0 (bila dikosongkan) sampai di bawah 100.",
        printed_unit:
          "Satuan angka tercetak terakhir pada indeks; 0,01 bila dikosongkan, 1 untuk bilangan bulat.",
      },
    },
  },
  SPLICE_FACTOR: {
    formula: "mean(I_new) / mean(I_old);  base old: mean(I_old) / mean(I_new)",
    examples: [
      { formula: "=BPS.SPLICE_FACTOR({90;110},{100;150},2)", gives: [[1.25]] },
      { formula: '=BPS.SPLICE_FACTOR({80,100},{125,150},1,"old")', gives: [[0.8]] },
    ],
    source: `${sources.cpiManual}, ch. 9`,
    remarks: {
      en: "Publish the factor with the series: whoever has the old figures can then convert them alike.",
      id: "Terbitkan faktor ini bersama deretnya: pemilik angka lama dapat mengonversinya dengan cara yang sama.",
    },
    id: {
      description:
        'Bilangan pengali SPLICE: untuk deret lama, atau untuk deret baru dengan base "old". Nilainya rata-rata deret yang satu pada periode bersama dibagi rata-rata deret yang lain.',
      parameters: {
        old_series:
          "Satu baris atau satu kolom indeks lama; periode terakhirnya adalah periode pertama deret baru. Beberapa baris berarti beberapa deret.",
        new_series: "Indeks baru, searah old_series.",
        overlap: "Banyaknya periode yang dimiliki kedua deret, paling sedikit 1.",
        base: 'Tingkat hasil SPLICE: "new" (bawaan) atau "old", deret baru atau lama.',
      },
    },
  },
  CONVERT_FREQUENCY: {
    formula: "index: Σ x / n;  flow: Σ x;  stock: x_n",
    examples: [
      {
        formula: '=BPS.CONVERT_FREQUENCY({100,102,104,105,106,110},"quarter")',
        gives: [[102, 107]],
      },
      { formula: '=BPS.CONVERT_FREQUENCY({5;7;0;4;6;8},"half-year","flow")', gives: [[30]] },
      {
        formula: '=BPS.CONVERT_FREQUENCY({100,102,104,105},"quarter","stock")',
        gives: [[104, "#N/A"]],
      },
      {
        formula: '=BPS.CONVERT_FREQUENCY({100,102,104,105},"quarter","index",,"relaxed")',
        gives: [[102, 105]],
      },
      {
        formula: '=BPS.CONVERT_FREQUENCY({1,2,3,4,5},"12-month","flow",,,"quarter")',
        gives: [["#N/A", "#N/A", "#N/A", 10, 14]],
      },
    ],
    source: "Quarterly National Accounts Manual (IMF, 2017), ch. 5",
    remarks: {
      en: "A mean of printed indices can differ in the last digit from the mean of the unrounded ones. An NTP of a quarter is the ratio of the means of It and Ib, not the mean of NTP.",
      id: "Rata-rata indeks tercetak dapat berbeda di digit terakhir dari rata-rata indeks yang belum dibulatkan. NTP triwulanan adalah rasio rata-rata It dan Ib, bukan rata-rata NTP.",
    },
    id: {
      description:
        "Deret dalam frekuensi lebih rendah: triwulan, semester, tahun, atau tahun yang berakhir pada setiap periode. Indeks dirata-ratakan, arus (flow) dijumlahkan, stok diambil pada akhir periode. Periode yang tidak lengkap menjadi #N/A.",
      parameters: {
        series:
          "Satu baris atau satu kolom angka, berurutan; beberapa baris berarti beberapa deret. Sel kosong, tanda hubung, atau 0 berarti tidak ada pada indeks atau stok, dan nihil pada arus.",
        to: '"quarter" (triwulan), "half-year" (semester), "year" (tahun), atau "12-month" (dua belas bulan, atau empat triwulan, yang berakhir pada setiap periode: satu hasil setiap periode).',
        kind: '"index" (rata-rata, bawaan), "flow" (jumlah: produksi, ekspor), atau "stock" (angka terakhir: indeks Desember, populasi ternak akhir tahun).',
        first_period:
          "Urutan angka pertama dalam tahunnya, 1 (Januari atau triwulan I, bila dikosongkan) sampai 12.",
        missing:
          '"strict" (semua angka suatu periode harus ada, bawaan; untuk stok, angka terakhirnya) atau "relaxed" (dihitung dari yang ada).',
        from: 'Frekuensi deret: "month" (bulan, bawaan), "quarter" (triwulan), atau "half-year" (semester).',
      },
    },
  },
  ANNUAL_AVERAGE: {
    formula: "I_year = Σ I_month / 12",
    examples: [
      {
        formula: "=BPS.ANNUAL_AVERAGE({100,101,102,103,104,105,106,107,108,109,110,111})",
        gives: [[105.5]],
      },
      {
        formula: "=BPS.ANNUAL_AVERAGE({100,101,102,103,104,105,106,107,108,109,110,111,112})",
        gives: [[105.5, "#N/A"]],
      },
    ],
    source: `${sources.ntpBook}, sec. 6.2`,
    id: {
      description:
        "Rata-rata setiap tahun kalender dari indeks bulanan; tahun yang bulannya tidak lengkap menjadi #N/A.",
      parameters: {
        monthly:
          "Satu baris atau satu kolom indeks bulanan; beberapa baris berarti beberapa deret.",
        first_month: "Bulan pertama deret, 1 (Januari, bila dikosongkan) sampai 12.",
      },
    },
  },
};
