import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

/** Balances, shares, growth and top lists. */
export const tradeFlowGuides: Record<
  | "BALANCE"
  | "COVERAGE_RATIO"
  | "GROWTH_CONTRIBUTION"
  | "INTRA_INDUSTRY_TRADE"
  | "NORMALISED_BALANCE"
  | "TOP_SHARES"
  | "TRADE_GROWTH"
  | "TRADE_SHARE",
  FunctionGuide
> = {
  COVERAGE_RATIO: {
    formula: "X / M × 100",
    examples: [
      { formula: "=BPS.COVERAGE_RATIO({120;80},{100;160})", gives: [[120], [50]] },
      { formula: "=BPS.COVERAGE_RATIO({5,5},{4,0})", gives: [[125, "#DIV/0!"]] },
    ],
    source: `${sources.policyGuide}, ch. 1`,
    remarks: {
      en: "BPS values exports FOB and imports CIF: freight and insurance make the ratio look lower than goods for goods.",
      id: "BPS menilai ekspor secara FOB dan impor secara CIF: ongkos angkut dan asuransi membuat rasio tampak lebih rendah daripada barang terhadap barang.",
    },
    id: {
      description:
        "Rasio cakupan: nilai ekspor untuk setiap 100 impor, untuk setiap sel; di atas 100 berarti surplus.",
      parameters: {
        exports: "Nilai ekspor. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        imports:
          "Nilai impor dalam satuan yang sama, seukuran exports, atau satu baris, kolom, atau sel. Sel kosong, tanda hubung, atau 0 memberi #DIV/0!.",
      },
    },
  },
  NORMALISED_BALANCE: {
    formula: "(X − M) / (X + M)",
    examples: [
      { formula: "=BPS.NORMALISED_BALANCE({30;10;7},{10;30;0})", gives: [[0.5], [-0.5], [1]] },
      { formula: "=BPS.NORMALISED_BALANCE({3,0},{3,0})", gives: [[0, "#DIV/0!"]] },
    ],
    source: `${sources.policyGuide}, ch. 1; Kementerian Perdagangan RI, Indeks Spesialisasi Perdagangan`,
    id: {
      description:
        "Neraca ternormalisasi (X - M) / (X + M), untuk setiap sel, dari -1 (hanya impor) sampai 1 (hanya ekspor); dikenal sebagai Indeks Spesialisasi Perdagangan (ISP).",
      parameters: {
        exports: "Nilai ekspor. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        imports:
          "Nilai impor dalam satuan yang sama, seukuran exports, atau satu baris, kolom, atau sel. Sel kosong atau tanda hubung berarti nihil. Tanpa perdagangan sama sekali, sel itu #DIV/0!.",
      },
    },
  },
  INTRA_INDUSTRY_TRADE: {
    formula: "GL_i = 1 − |X_i − M_i| / (X_i + M_i);  GL = 1 − Σ|X_i − M_i| / Σ(X_i + M_i)",
    examples: [
      { formula: "=BPS.INTRA_INDUSTRY_TRADE({300;100},{200;0})", gives: [[0.8], [0], [2 / 3]] },
      { formula: "=BPS.INTRA_INDUSTRY_TRADE({6},{2})", gives: [[0.5], [0.5]] },
    ],
    source: "H. G. Grubel and P. J. Lloyd, Intra-Industry Trade (1975), ch. 2",
    remarks: {
      en: "The index depends on how broad an industry is: at two digits of the HS it is much higher than at six. The overall index is not adjusted for an overall imbalance of trade.",
      id: "Indeks ini bergantung pada luasnya industri: pada dua digit HS jauh lebih tinggi daripada enam digit. Indeks keseluruhan tidak disesuaikan dengan ketidakseimbangan perdagangan.",
    },
    id: {
      description:
        "Indeks Grubel-Lloyd untuk perdagangan intraindustri, 1 - |X - M| / (X + M), untuk setiap industri dan, terakhir, untuk semuanya bersama (ditimbang dengan perdagangannya). Satu industri per baris dan satu periode per kolom; bila exports satu baris, satu industri per kolom.",
      parameters: {
        exports:
          "Nilai ekspor setiap industri, satu kolom untuk satu periode. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        imports:
          "Nilai impor industri yang sama, seukuran exports. Industri tanpa perdagangan memberi #DIV/0! di selnya.",
      },
    },
  },
  GROWTH_CONTRIBUTION: {
    formula: "(v_i,t − v_i,t−1) / Σv_t−1 × 100",
    examples: [
      { formula: "=BPS.GROWTH_CONTRIBUTION({60;40},{66;39})", gives: [[6], [-1]] },
      { formula: "=BPS.GROWTH_CONTRIBUTION({80,20},{80,30})", gives: [[0, 10]] },
    ],
    source: "Eurostat, Handbook on Quarterly National Accounts (2013), contributions to growth",
    remarks: {
      en: "The contributions add up to the growth of the total in percent. Leave the total out of the ranges.",
      id: "Jumlah sumbangan sama dengan pertumbuhan jumlah keseluruhan dalam persen. Jangan masukkan baris jumlah ke dalam rentang.",
    },
    id: {
      description:
        "Sumbangan setiap bagian terhadap pertumbuhan jumlah keseluruhan, dalam poin persentase: (current - previous) / jumlah previous x 100. Satu bagian per baris dan satu periode per kolom; bila previous satu baris, satu bagian per kolom.",
      parameters: {
        previous:
          "Nilai setiap bagian pada periode sebelumnya, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil.",
        current: "Nilai bagian yang sama pada periode berjalan, seukuran previous.",
      },
    },
  },
  TOP_SHARES: {
    formula: "v_i / Σv × 100, v_i menurun",
    examples: [
      {
        formula: '=BPS.TOP_SHARES({"Ikan";"Garam";"Kopi";"Semen"},{20;50;5;25},2)',
        gives: [
          ["Garam", 50, 50],
          ["Semen", 25, 25],
          ["Lainnya", 25, 25],
          ["Jumlah", 100, 100],
        ],
      },
      {
        formula: '=BPS.TOP_SHARES({"A";"B"},{1;3},1,"Others","Total")',
        gives: [
          ["B", 3, 75],
          ["Others", 1, 25],
          ["Total", 4, 100],
        ],
      },
      {
        formula:
          '=BPS.TOP_SHARES({"Negara";"A";"B";"C"},{"2019","2020";30,20;10,50;10,30},1,,,TRUE)',
        gives: [
          ["Negara", "2019", "2019 (%)", "2020", "2020 (%)"],
          ["B", 10, 20, 50, 50],
          ["Lainnya", 40, 80, 50, 50],
          ["Jumlah", 50, 100, 100, 100],
        ],
      },
      {
        formula: '=BPS.TOP_SHARES({"A";"B";"C"},{20,50;50,30;30,20},2,,,,"rank")',
        gives: [
          ["A", 20, 20, 20, 3, 50, 50, 50, 1],
          ["B", 50, 50, 70, 1, 30, 30, 80, 2],
          ["Lainnya", 30, 30, "", "", 20, 20, "", ""],
          ["Jumlah", 100, 100, "", "", 100, 100, "", ""],
        ],
      },
    ],
    source: `${sources.tradeBook}, tables 2, 4 and 5`,
    remarks: {
      en: "There is no row of the others when nothing is left over. A row of the list named Lainnya, Others or as others_label says is added to the others and stays last. Round the percents with a number format: each is then rounded by itself, as BPS does.",
      id: "Tidak ada baris lainnya bila tidak ada yang tersisa. Baris daftar yang bernama Lainnya, Others, atau seperti others_label digabung ke lainnya dan tetap di akhir. Bulatkan persen dengan format angka: setiap persen dibulatkan sendiri, seperti BPS.",
    },
    id: {
      description:
        "Daftar teratas: n nilai terbesar dengan persennya terhadap jumlah, lalu lainnya bersama (bila ada), lalu jumlah, seperti tabel BPS. Kategori yang sendirinya bernama lainnya, Lainnya atau Others, tidak pernah masuk yang terbesar: digabung ke lainnya. Nilai yang sama tetap menurut urutannya. Beberapa kolom nilai berarti beberapa periode, masing-masing dengan persennya sendiri; yang terbesar ditentukan oleh periode terakhir. Persen tidak dibulatkan.",
      parameters: {
        labels: "Nama kategori: satu kolom (atau satu baris).",
        values:
          "Nilai kategori dalam satu satuan di samping labels, satu kolom setiap periode, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        n: "Banyaknya kategori terbesar yang didaftar, mulai 1.",
        others_label: "Nama baris lainnya; Lainnya bila dikosongkan.",
        total_label: "Nama baris jumlah; Jumlah bila dikosongkan.",
        headers:
          "TRUE bila labels dan values diawali baris judul, yang lalu menjadi judul hasil; FALSE bila dikosongkan.",
        detail:
          'Yang berdiri di samping setiap nilai: "percent" (baku), atau "rank" untuk persen, persen kumulatif sampai baris itu, dan peringkat di antara kategori periode itu; nilai yang sama berbagi peringkat yang lebih baik.',
      },
    },
  },
  TRADE_GROWTH: {
    formula: "(Σ_s v_s − Σ_s v_s−12) / Σ_s v_s−12 × 100;  c_i = (v_i,t − v_i,t−1) / Σv_t−1 × 100",
    examples: [
      { formula: "=BPS.TRADE_GROWTH({10,12,9})", gives: [["#N/A", 20, -25]] },
      {
        formula: '=BPS.TRADE_GROWTH({60,66;40,39},"m-to-m",,"contribution")',
        gives: [
          ["#N/A", 6],
          ["#N/A", -1],
        ],
      },
      {
        formula: '=BPS.TRADE_GROWTH({4,8,0,0,0,0,0,0,0,0,0,0,6,9},"c-to-c")',
        gives: [[...new Array<string>(12).fill("#N/A"), 50, 25]],
      },
    ],
    source:
      "BPS, Perkembangan Ekspor dan Impor Indonesia, for the three rates; Eurostat, Handbook on quarterly national accounts (2013), ch. 4, for contributions",
    remarks: {
      en: 'A growth from nothing is #DIV/0! in its cell. "c-to-c" compares January to the month with the same months of the year before; in December it is the growth of the year. Contributions are those of the rows of the range to the growth of their sum.',
      id: 'Pertumbuhan dari nihil memberi #DIV/0! di selnya. "c-to-c" membandingkan Januari sampai bulan itu dengan bulan yang sama tahun sebelumnya; pada Desember sama dengan pertumbuhan setahun. Andil adalah andil baris-baris rentang terhadap pertumbuhan jumlahnya.',
    },
    id: {
      description:
        "Pertumbuhan nilai perdagangan bulanan dalam persen, atau andil setiap baris terhadap pertumbuhan semua baris bersama dalam poin persen: terhadap bulan sebelumnya (m-to-m), bulan yang sama tahun sebelumnya (y-on-y), atau Januari sampai bulan ini terhadap bulan yang sama tahun sebelumnya (c-to-c, pertumbuhan kumulatif yang dicetak BPS). Satu deret per baris dan satu bulan per kolom; satu kolom adalah satu deret.",
      parameters: {
        values:
          "Nilai bulanan, tanpa jumlahnya bila yang dicari andil. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        kind: '"m-to-m" (baku), "y-on-y", atau "c-to-c".',
        first_month:
          'Bulan pertama deret, 1 (Januari, bila dikosongkan) sampai 12; hanya diperlukan "c-to-c".',
        measure:
          '"growth" (baku), atau "contribution" untuk poin persen yang jumlahnya sama dengan pertumbuhan total.',
      },
    },
  },
  BALANCE: {
    formula: "X − M",
    examples: [{ formula: "=BPS.BALANCE({120.5;80},{100;95})", gives: [[20.5], [-15]] }],
    source: `${sources.tradeBook}, tables 7 and 8`,
    remarks: {
      en: "BPS values exports FOB and imports CIF: the balance mixes the two.",
      id: "BPS menilai ekspor secara FOB dan impor secara CIF: neraca mencampur keduanya.",
    },
    id: {
      description:
        "Neraca perdagangan: ekspor dikurangi impor, untuk setiap sel; hasil positif berarti surplus. BPS menilai ekspor FOB dan impor CIF.",
      parameters: {
        exports: "Nilai ekspor. Sel kosong atau tanda hubung berarti nihil.",
        imports:
          "Nilai impor dalam satuan yang sama, seukuran exports, atau satu baris, kolom, atau sel. Sel kosong atau tanda hubung berarti nihil.",
      },
    },
  },
  TRADE_SHARE: {
    formula: "v / Σv × 100",
    examples: [
      { formula: "=BPS.TRADE_SHARE({50;30;20})", gives: [[50], [30], [20]] },
      { formula: "=BPS.TRADE_SHARE({1;1;1},,2)", gives: [[33.34], [33.33], [33.33]] },
      { formula: "=BPS.TRADE_SHARE({1;2},8)", gives: [[12.5], [25]] },
      {
        formula: "=BPS.TRADE_SHARE({1,2;3,6},{4,16})",
        gives: [
          [25, 12.5],
          [75, 37.5],
        ],
      },
    ],
    source: `${sources.tradeBook}, tables 1 to 5`,
    remarks: {
      en: "With decimals and no total the rounded shares add up to exactly 100 (largest remainder). BPS rounds each share by itself, so its printed shares can add up to 99.99 or 100.01.",
      id: "Dengan decimals dan tanpa total, jumlah persen yang dibulatkan tepat 100 (sisa terbesar). BPS membulatkan setiap persen sendiri-sendiri, sehingga jumlah yang tercetak dapat 99,99 atau 100,01.",
    },
    id: {
      description:
        "Persen setiap nilai terhadap jumlah kolomnya, atau terhadap total; beberapa kolom berarti beberapa periode, dan satu baris adalah satu periode. Dengan decimals dan tanpa total, jumlah persen suatu periode yang dibulatkan tepat 100 (sisa terbesar, seri untuk yang pertama); BPS membulatkan setiap persen sendiri-sendiri.",
      parameters: {
        values:
          "Nilai dalam satu satuan. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        total:
          "Pembagi: satu angka, atau satu baris dengan satu angka untuk setiap kolom; bila dikosongkan, jumlah setiap kolom. Dalam sel, 0 berarti dikosongkan seperti sel kosong.",
        decimals:
          'Banyaknya desimal persen yang dibulatkan, 0 sampai 10; bila dikosongkan, tidak dibulatkan. Dalam sel, 0 berarti dikosongkan seperti sel kosong: tulis "0" sebagai teks di sana.',
      },
    },
  },
};
