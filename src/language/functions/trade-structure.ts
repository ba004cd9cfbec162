import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

const inferredSplit = {
  en: "The split is inferred from one book's export figures and fails for its imports (6.92 percent agriculture printed, 9.11 by the split): migas = HS 27; tambang = HS 25 and 26; pertanian = HS 01 to 14 without 04 and 11; industri = the rest. A bare chapter 27 is migas, which hides the coal in it.",
  id: "Pembagian ini disimpulkan dari angka ekspor satu buku dan tidak cocok untuk impornya (tercetak pertanian 6,92 persen, menurut pembagian ini 9,11): migas = HS 27; tambang = HS 25 dan 26; pertanian = HS 01 sampai 14 tanpa 04 dan 11; industri = selebihnya. Bab 27 saja berarti migas, sehingga batu bara di dalamnya tersembunyi.",
} as const;

/** Structure: concentration, specialisation, similarity, sectors. */
export const tradeStructureGuides: Record<
  | "CONCENTRATION"
  | "EXPORT_SIMILARITY"
  | "HS_GROUP"
  | "HS_SECTION"
  | "HS_SECTOR"
  | "RCA"
  | "SECTOR_TOTALS"
  | "STRUCTURAL_CHANGE"
  | "TRADE_COMPLEMENTARITY"
  | "TRADE_INTENSITY",
  FunctionGuide
> = {
  CONCENTRATION: {
    formula: "HHI = Σ s_i²;  s_i = v_i / Σv",
    examples: [
      { formula: "=BPS.CONCENTRATION({20;50;20;10})", gives: [[0.34]] },
      { formula: '=BPS.CONCENTRATION({20;50;20;10},"hhi_normalised")', gives: [[0.12]] },
      { formula: '=BPS.CONCENTRATION({20;50;20;10},"equivalent")', gives: [[50 / 17]] },
      { formula: '=BPS.CONCENTRATION({20;50;20;10},"gini")', gives: [[0.3]] },
      { formula: '=BPS.CONCENTRATION({20,10;50,40;20,30;10,20},"cr2")', gives: [[0.7, 0.7]] },
      { formula: '=BPS.CONCENTRATION({70;30},"unctad")', gives: [[0.18597402]] },
    ],
    source:
      "P. Dörsam, Wirtschaftsstatistik anschaulich dargestellt (2004), for the example; F. A. Cowell, Measuring Inequality (2011), ch. 3",
    remarks: {
      en: 'Every cell of the range is a category, also a nil one; "hhi_normalised", "unctad" and "gini" depend on their number. "theil_l" needs positive values. Gini is without a correction for small samples, logarithms are natural.',
      id: 'Setiap sel dalam rentang adalah kategori, juga yang nihil; "hhi_normalised", "unctad", dan "gini" bergantung pada banyaknya. "theil_l" memerlukan nilai positif. Gini tanpa koreksi sampel kecil, logaritma natural.',
    },
    id: {
      description:
        "Konsentrasi suatu jumlah pada kategorinya. Setiap kategori dalam rentang dihitung, juga yang nihil: keluarkan dari rentang bila tidak diikutkan. Satu kategori per baris dan satu periode per kolom; satu baris berarti satu kategori per kolom.",
      parameters: {
        values:
          "Nilai kategori dalam satu satuan, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        measure:
          '"hhi" (Herfindahl-Hirschman, 1/n sampai 1; baku), "hhi_normalised" (0 sampai 1), "equivalent" (1/HHI), "cr3", "cr5", atau "cr" dengan angka apa pun (peran sebanyak itu yang terbesar, sampai 1), "entropy" (logaritma natural), "theil_t", "theil_l" (perlu nilai positif), "gini", atau "unctad" (indeks konsentrasi UNCTAD, dengan akar HHI, 0 sampai 1).',
      },
    },
  },
  HS_SECTION: {
    formula: "I: 01–05, II: 06–14, … XXI: 97",
    examples: [
      { formula: '=BPS.HS_SECTION({"03","2701",9403})', gives: [[1, 5, 20]] },
      { formula: '=BPS.HS_SECTION("0801","en")', gives: [["Vegetable products"]] },
      { formula: "=BPS.HS_SECTION({77,98})", gives: [["#N/A", "#N/A"]] },
    ],
    source: "World Customs Organization, Harmonized System, sections I to XXI",
    remarks: {
      en: "Chapter 77 is reserved; 98 and 99 are for each country to use, so that they belong to no section. The names are our own short ones.",
      id: "Bab 77 dicadangkan; bab 98 dan 99 dipakai tiap negara sendiri, sehingga tidak termasuk bagian mana pun. Namanya ringkasan kami sendiri.",
    },
    id: {
      description:
        "Bagian (section) dari kode HS, tingkat di atas bab: nomornya dari 1 sampai 21, atau namanya dalam suatu bahasa.",
      parameters: {
        code: 'Kode HS, dua digit atau lebih: 3, "03", dan "03034200" termasuk bab 03.',
        language: '"id" atau "en" untuk nama; nomor bila dikosongkan.',
      },
    },
  },
  HS_GROUP: {
    formula: "k(kode) = k(awalan terpanjang yang cocok)",
    examples: [
      {
        formula:
          '=BPS.HS_GROUP({"0901";"27011900";"2710";"84"},{"09";"27";"2701"},{"Kopi dan rempah";"Migas";"Batu bara"})',
        gives: [["Kopi dan rempah"], ["Batu bara"], ["Migas"], ["#N/A"]],
      },
      { formula: '=BPS.HS_GROUP("150710",{"15","1517"},{4,0})', gives: [[4]] },
    ],
    source: {
      en: "World Customs Organization, Harmonized System, each of whose levels adds two digits; correspondence tables of the UN Statistics Division for SITC, BEC and others",
      id: "World Customs Organization, Harmonized System, yang setiap tingkatnya menambah dua digit; tabel korespondensi UN Statistics Division untuk SITC, BEC, dan lainnya",
    },
    remarks: {
      en: "Lay a published correspondence (HS to SITC, HS to BEC) or the scheme of your office on a sheet and point at it. The same prefix with two groups is refused.",
      id: "Letakkan korespondensi yang diterbitkan (HS ke SITC, HS ke BEC) atau skema kantor Anda di lembar, lalu tunjuk. Awalan yang sama dengan dua kelompok ditolak.",
    },
    id: {
      description:
        "Kelompok kode HS menurut klasifikasi Anda sendiri atau yang diterbitkan dan berada di lembar, misalnya HS ke SITC, ke BEC, atau ke sektor kantor Anda. Satu kode klasifikasi berlaku untuk semua kode yang berawalan kode itu; yang terpanjang menentukan.",
      parameters: {
        code: "Kode HS, dua digit atau lebih.",
        prefixes:
          "Kode HS klasifikasi: satu kolom (atau satu baris), 2 digit, 4 digit, atau lebih.",
        groups: "Kelompok setiap awalan, di sampingnya: angka atau teks.",
      },
    },
  },
  RCA: {
    formula: "(x / X) / (w / W);  (RCA − 1) / (RCA + 1)",
    examples: [
      { formula: "=BPS.RCA({20;5},100,{50;100},1000)", gives: [[4], [0.5]] },
      { formula: "=BPS.RCA(20,100,50,1000,TRUE)", gives: [[0.6]] },
      { formula: "=BPS.RCA(1714,79006,879213,15593224)", gives: [[0.384762342]] },
    ],
    source:
      'B. Balassa, Trade liberalisation and "revealed" comparative advantage, The Manchester School 33 (1965)',
    remarks: {
      en: "The reference (country, world) is yours to choose and must cover the same goods and the same year.",
      id: "Pembanding (negara, dunia) Anda pilih sendiri dan harus mencakup barang dan tahun yang sama.",
    },
    id: {
      description:
        "Keunggulan komparatif terungkap (Balassa; sama dengan location quotient): peran barang dalam ekspor daerah dibagi perannya dalam pembanding, untuk setiap sel. Di atas 1, barang itu lebih menonjol daripada di pembanding. Data pembanding Anda pilih sendiri.",
      parameters: {
        local:
          "Nilai barang di daerah. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        local_total:
          "Nilai semua barang di daerah: seukuran local, atau satu baris, kolom, atau sel.",
        reference: "Nilai barang yang sama di pembanding, misalnya negara atau dunia.",
        reference_total: "Nilai semua barang di pembanding.",
        symmetric: "TRUE untuk (RCA - 1) / (RCA + 1), dari -1 sampai 1; FALSE bila dikosongkan.",
      },
    },
  },
  TRADE_INTENSITY: {
    formula: "(x_p / X) / (w_p / W)",
    examples: [{ formula: "=BPS.TRADE_INTENSITY({15;5},50,{30;60},300)", gives: [[3], [0.5]] }],
    source: `${sources.policyGuide}, ch. 1`,
    id: {
      description:
        "Intensitas perdagangan: peran mitra dalam ekspor kita dibagi perannya dalam ekspor dunia, untuk setiap sel. Di atas 1, perdagangan dengan mitra itu lebih besar daripada bobotnya dalam perdagangan dunia.",
      parameters: {
        exports_to_partner:
          "Ekspor kita ke mitra. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        exports_total: "Seluruh ekspor kita: seukuran, atau satu baris, kolom, atau sel.",
        world_exports_to_partner: "Ekspor dunia ke mitra itu.",
        world_exports_total: "Seluruh ekspor dunia.",
      },
    },
  },
  TRADE_COMPLEMENTARITY: {
    formula: "(1 − ½ Σ |m_i / Σm − x_i / Σx|) × 100",
    examples: [
      { formula: "=BPS.TRADE_COMPLEMENTARITY({50;50},{80;20})", gives: [[70]] },
      { formula: "=BPS.TRADE_COMPLEMENTARITY({20;30;50},{10,0;15,9;25,1})", gives: [[100, 40]] },
    ],
    source:
      "M. Michaely, Trade Preferential Agreements in Latin America: An Ex-Ante Assessment (World Bank, 1996)",
    remarks: {
      en: "The finer the goods, the lower the index: compare only at the same number of digits. It asks whether the goods match, not whether the two trade with each other.",
      id: "Makin rinci barangnya, makin rendah indeksnya: bandingkan hanya pada banyak digit yang sama. Indeks ini menanyakan apakah barangnya cocok, bukan apakah keduanya saling berdagang.",
    },
    id: {
      description:
        "Komplementaritas perdagangan: seberapa jauh barang yang diekspor suatu wilayah adalah barang yang diimpor mitranya, dalam persen, dari 0 (tidak ada barang yang sama) sampai 100 (struktur yang sama). Satu barang per baris dan satu periode per kolom; bila exports satu baris, satu barang per kolom.",
      parameters: {
        exports:
          "Ekspor setiap barang ke semua mitra, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        imports: "Impor mitra untuk barang yang sama dari semua asal.",
      },
    },
  },
  EXPORT_SIMILARITY: {
    formula: "Σ min(a_i / Σa, b_i / Σb) × 100",
    examples: [
      { formula: "=BPS.EXPORT_SIMILARITY({50;50},{80;20})", gives: [[70]] },
      { formula: "=BPS.EXPORT_SIMILARITY({20;10;70;0;0},{0;0;0;60;40})", gives: [[0]] },
    ],
    source:
      'J. M. Finger and M. E. Kreinin, A measure of "export similarity" and its possible uses, The Economic Journal 89 (1979)',
    remarks: {
      en: "The finer the categories, the lower the index: compare only at the same number of digits.",
      id: "Makin rinci kategorinya, makin rendah indeksnya: bandingkan hanya pada banyak digit yang sama.",
    },
    id: {
      description:
        "Kesamaan ekspor (Finger-Kreinin): irisan dua struktur, dalam persen, dari 0 (tidak ada yang sama) sampai 100 (sama). Satu kategori per baris dan satu periode per kolom; bila values_a satu baris, satu kategori per kolom.",
      parameters: {
        values_a:
          "Nilai struktur pertama, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        values_b: "Nilai struktur kedua, kategori yang sama.",
      },
    },
  },
  STRUCTURAL_CHANGE: {
    formula: "½ Σ |v_i,t / Σv_t − v_i,t−1 / Σv_t−1| × 100",
    examples: [
      { formula: "=BPS.STRUCTURAL_CHANGE({50;50},{80;20})", gives: [[30]] },
      { formula: "=BPS.STRUCTURAL_CHANGE({20;10;70;0;0},{0;0;0;60;40})", gives: [[100]] },
    ],
    source: "M. Michaely, Concentration in International Trade (1962)",
    remarks: {
      en: "It is 100 less the export similarity of the two periods.",
      id: "Sama dengan 100 dikurangi kesamaan ekspor kedua periode.",
    },
    id: {
      description:
        "Perubahan struktur: setengah jumlah perubahan mutlak persen terhadap total, dalam persen, dari 0 (struktur sama) sampai 100. Satu kategori per baris dan satu periode per kolom; bila previous satu baris, satu kategori per kolom.",
      parameters: {
        previous:
          "Nilai pada periode sebelumnya, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        current: "Nilai pada periode berjalan, kategori yang sama.",
      },
    },
  },
  HS_SECTOR: {
    formula: "HS 27 → migas; 25, 26 → tambang; 01 … 14 (−04, −11) → pertanian; … → industri",
    examples: [
      {
        formula: '=BPS.HS_SECTOR({3;"04";"27";"2701";"25010010"})',
        gives: [["pertanian"], ["industri"], ["migas"], ["tambang"], ["tambang"]],
      },
      { formula: '=BPS.HS_SECTOR("2704")', gives: [["#N/A"]] },
      { formula: '=BPS.HS_SECTOR(27,"en","ntt-2020-port")', gives: [["industry"]] },
    ],
    source: {
      en: "Inferred from BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, figures 5 and 9 with tables 1.2 and 6.2",
      id: "Disimpulkan dari BPS Provinsi Nusa Tenggara Timur, Statistik Ekspor Impor 2020, gambar 5 dan 9 dengan tabel 1.2 dan 6.2",
    },
    remarks: inferredSplit,
    id: {
      description:
        "Sektor suatu kode HS: migas, tambang, pertanian, atau industri. Pembagian ini disimpulkan dari satu buku BPS. Bab 27 secara keseluruhan adalah migas, sehingga batu bara di dalamnya tersembunyi; kode yang lebih panjang membedakan batu bara (2701 sampai 2703, tambang) dari migas (2709 sampai 2711), pos lainnya #N/A.",
      parameters: {
        code: 'Kode HS, dua digit atau lebih: 3, "03", dan "03034200" termasuk bab 03.',
        language: '"id" (baku) atau "en".',
        scheme:
          '"ntt-2020" (baku), atau "ntt-2020-port", yang memasukkan bab 27 ke dalam industri.',
      },
    },
  },
  SECTOR_TOTALS: {
    formula: "Σ v_i per sektor;  Σ / penyebut × 100",
    examples: [
      {
        formula: '=BPS.SECTOR_TOTALS({"08";"25";"27";"84"},{30;10;20;40})',
        gives: [
          ["migas", 20, 20],
          ["tambang", 10, 10],
          ["pertanian", 30, 30],
          ["industri", 40, 40],
        ],
      },
      {
        formula: '=BPS.SECTOR_TOTALS({"08";"25";"27";"84"},{30;10;20;40},"nonmigas")',
        gives: [
          ["migas", 20, ""],
          ["tambang", 10, 12.5],
          ["pertanian", 30, 37.5],
          ["industri", 40, 50],
        ],
      },
      {
        formula: '=BPS.SECTOR_TOTALS({"HS";"08";"84"},{"2019","2020";30,20;10,60},,,TRUE)',
        gives: [
          ["HS", "2019", "2019 (%)", "2020", "2020 (%)"],
          ["migas", 0, 0, 0, 0],
          ["tambang", 0, 0, 0, 0],
          ["pertanian", 30, 75, 20, 25],
          ["industri", 10, 25, 60, 75],
        ],
      },
    ],
    source: `${sources.tradeBook}, ch. 1c, 2c and 3b`,
    remarks: inferredSplit,
    id: {
      description:
        "Nilai dijumlahkan menurut sektor, dengan persennya: migas, tambang, pertanian, industri, menurut urutan ini. Beberapa kolom nilai berarti beberapa periode, masing-masing dengan persennya sendiri. Pembagian menurut kelompok komoditas HS disimpulkan dari satu buku BPS; lihat HS_SECTOR.",
      parameters: {
        codes: "Kode HS setiap nilai: satu kolom (atau satu baris).",
        values:
          "Nilai dalam satu satuan di samping codes, satu kolom setiap periode, tanpa jumlahnya. Sel kosong atau tanda hubung berarti nihil; nilai negatif ditolak.",
        denominator:
          'Penyebut persen: "all" (baku), atau "nonmigas" untuk semua tanpa migas, yang persennya sendiri lalu kosong.',
        scheme:
          '"ntt-2020" (baku), atau "ntt-2020-port", yang memasukkan bab 27 ke dalam industri, seperti BPS NTT untuk ekspor menurut pelabuhan.',
        headers:
          "TRUE bila codes dan values diawali baris judul, yang lalu menjadi judul hasil; FALSE bila dikosongkan.",
      },
    },
  },
};
