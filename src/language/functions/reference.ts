import type { FunctionGuide } from "./function-guide";
import { sources } from "./sources";

const source = {
  en: "Data package of Timbang (data/), from the publications that SOURCE names",
  id: "Paket data Timbang (data/), dari publikasi yang disebut SOURCE",
};

const edition =
  '"corrected" (bawaan): salah cetak yang dibuktikan sel lain sudah dibetulkan; "published": seperti tercetak.';

export const referenceGuides: Record<
  | "REFERENCE_TABLE"
  | "REFERENCE_VALUE"
  | "SOURCE"
  | "CITE"
  | "PARSE_NUMBER"
  | "TIME_SERIES"
  | "HS_CHAPTER",
  FunctionGuide
> = {
  HS_CHAPTER: {
    formula: "03034200 → 03",
    examples: [
      { formula: "=BPS.HS_CHAPTER(3)", gives: [["Ikan dan Udang"]] },
      { formula: '=BPS.HS_CHAPTER("27011900","en")', gives: [["Mineral fuels"]] },
    ],
    source: `${sources.tradeBook}, appendix 8.2`,
    remarks: {
      en: "Chapter 77 is reserved and has no name: #N/A. The English names are ours, not the customs nomenclature.",
      id: "Bab 77 dicadangkan dan tidak bernama: #N/A. Nama Inggrisnya buatan kami, bukan tata nama pabean.",
    },
    id: {
      description:
        'Nama bab dari kode HS, dalam bahasa Indonesia seperti yang dicetak BPS atau dalam bahasa Inggris. Kode 3, "3", "03", dan "03034200" semuanya berarti bab 03.',
      parameters: {
        code: "Kode HS dua digit atau lebih, berupa angka atau teks.",
        language: '"id" (bawaan) atau "en".',
      },
    },
  },
  REFERENCE_TABLE: {
    formula: "tables[id]",
    examples: [
      {
        formula: '=BPS.REFERENCE_TABLE("ntp-kaltim-2020.t6.13",,FALSE)',
        gives: [
          [105.46, 112.42, 6.6],
          [103.11, 103.87, 0.73],
          [103.92, 106, 2],
          [110.19, 124.73, 13.19],
          [100.18, 102.19, 2],
          [101.66, 104.9, 3.18],
        ],
      },
    ],
    source,
    id: {
      description:
        "Satu tabel utuh dari publikasi BPS: label di kiri (didahului kode bila tabelnya berkode) dan angka. Tanda hubung tercetak menjadi 0, sel tanpa cetakan tetap kosong.",
      parameters: {
        id: 'Id tabel, misalnya "ntp-kaltim-2020.l2" atau "trade-ntt-2020.t8"; panel menampilkan id setiap tabel.',
        edition,
        headers:
          "TRUE (bawaan): dengan baris judul kolom dan label; FALSE: angka saja. Dalam sel, 0 berarti dikosongkan seperti sel kosong: tulis FALSE di sana.",
      },
    },
  },
  REFERENCE_VALUE: {
    formula: "tables[id][row][column]",
    examples: [
      { formula: '=BPS.REFERENCE_VALUE("ntp-kaltim-2020.l2","it","2020-01")', gives: [[117.14]] },
    ],
    source,
    id: {
      description:
        "Satu angka dari tabel publikasi BPS. Tanda hubung tercetak menjadi 0; sel tanpa cetakan memberi #N/A.",
      parameters: {
        id: 'Id tabel, misalnya "ntp-kaltim-2020.l2".',
        row: "Kunci, kode, atau label baris, dengan atau tanpa tanda butir dan tanda catatan kaki; label yang muncul di beberapa baris ditolak dan kuncinya disebutkan.",
        column:
          'Nama kolom, judul kolom yang tercetak, atau periodenya: tanggal, "2020-01", "Januari 2020", "Jan 2020", atau 2020.',
        edition,
      },
    },
  },
  SOURCE: {
    formula: "publications, tables",
    examples: [
      {
        formula: '=BPS.SOURCE("trade-ntt-2020.t8")',
        gives: [
          [
            "Badan Pusat Statistik Provinsi Nusa Tenggara Timur. Statistik Ekspor Impor Provinsi Nusa Tenggara Timur 2020. Nomor Katalog 53000.2144; Nomor Publikasi 53540.2108; ISSN 2407-8352. Tabel 8: Neraca Perdagangan Luar Negeri Nusa Tenggara Timur Menurut Negara Tujuan dan Negara Asal, Tahun 2019 – 2020, hlm. 30.",
          ],
        ],
      },
    ],
    source,
    id: {
      description:
        "Sumber sel yang disisipkan Timbang: penerbit, publikasi atau tabel, halaman, edisi, perubahan terakhir, hari dibaca; atau sitasi tabel publikasi BPS menurut id-nya.",
      parameters: {
        id: 'Sel dari blok yang disisipkan, atau id tabel, misalnya "trade-ntt-2020.t8".',
      },
    },
  },
  CITE: {
    formula: "cell → figure, row, column, source",
    examples: [
      {
        formula: '=BPS.CITE("trade-ntt-2020.t8","apa","en")',
        gives: [
          [
            "Badan Pusat Statistik Provinsi Nusa Tenggara Timur. (2020). Export and Import Statistics of Nusa Tenggara Timur Province 2020 [Table 8: External trade balance by country of destination and origin, 2019 and 2020; p. 30; corrected edition].",
          ],
        ],
      },
    ],
    source,
    id: {
      description:
        "Sitasi sel yang disisipkan Timbang: angka, baris, kolom, dan sumbernya; atau sitasi tabel publikasi BPS menurut id-nya.",
      parameters: {
        cell: 'Sel dari blok yang disisipkan, atau id tabel, misalnya "trade-ntt-2020.t8".',
        style: '"sentence" (kalimat, bawaan), "apa", atau "bibtex".',
        language: '"id" (Indonesia, bawaan) atau "en".',
      },
    },
  },
  PARSE_NUMBER: {
    formula: "1.130.044 → 1130044",
    examples: [
      { formula: '=BPS.PARSE_NUMBER("16.279.934,15")', gives: [[16279934.15]] },
      { formula: '=BPS.PARSE_NUMBER("1.130.044")', gives: [[1130044]] },
      { formula: '=BPS.PARSE_NUMBER("US$ 1,25 miliar","million")', gives: [[1250]] },
    ],
    source: {
      en: "Number formats of the two publications",
      id: "Format angka kedua publikasi",
    },
    id: {
      description:
        'Membaca angka seperti tercetak, dengan pemisah Indonesia atau Inggris: "1.130.044", "16.279.934,15", "(3,22)", "Rp 4.651", "0,45%". Teks yang dapat berarti dua angka, seperti "12,610", dibaca menurut teks lain dalam rentangnya, atau ditolak.',
      parameters: {
        text: "Angka-angka yang tercetak.",
        unit: '"satuan", "ribu", "juta", "miliar", atau "triliun": kata seperti juta dan miliar lalu dibaca, dan angkanya dinyatakan dalam satuan ini. Jika dikosongkan, kata itu ditolak.',
      },
    },
  },
  TIME_SERIES: {
    formula: "series[group][item][start … end]",
    examples: [
      {
        formula: '=BPS.TIME_SERIES("It","Gabungan","2020-01","2020-03")',
        gives: [[117.14, 119.78, 117.76]],
      },
      {
        formula: '=BPS.TIME_SERIES("3","exports-by-port","2017","2020")',
        gives: [[120535, 81860, 73111, 72205]],
      },
      {
        formula: '=BPS.TIME_SERIES("NTUP","Gabungan",2018)',
        gives: [[100, 105.46, 112.42]],
      },
    ],
    source,
    id: {
      description:
        "Deret bulanan atau tahunan dari publikasi BPS dalam satu baris, disambung dari tabel-tabel yang masing-masing memuat sebagian.",
      parameters: {
        item: 'Yang diikuti: nama pendek ("It", "Ib", "NTP", "NTUP", "IKRT", "BPPBM"), label, kunci baris, atau kode. Tambahkan "perubahan" atau "volume" untuk perubahan dalam persen dan volume.',
        group:
          'Kelompok atau arus: misalnya "Perkebunan Rakyat" atau "NTPR", "Gabungan"; "exports-by-port", "exports-by-origin", "imports".',
        start:
          'Bulan atau tahun pertama: tanggal, "2020-01", "Januari 2020", "Jan 2020", atau 2017. Dikosongkan: dari yang pertama tercetak.',
        end: "Bulan atau tahun terakhir, ditulis dengan cara yang sama. Dikosongkan: sampai yang terakhir tercetak.",
        publication: "Id publikasi, bila nama kelompok belum menentukannya.",
      },
    },
  },
};
