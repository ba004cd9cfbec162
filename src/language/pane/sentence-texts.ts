import type { Language } from "../language";

const en = {
  paste: "Paragraph",
  pasteHint: "Paste the text of a release or a book, in Indonesian or English.",
  compareWith: "Compare with",
  origins: {
    book: "Bundled books",
    selection: "Selected table",
    block: "Tables inserted by Timbang",
  },
  originHints: {
    book: "The publications that come with Timbang.",
    selection: "Select the release's own table, with its title and headers, before you check.",
    block: "Every table that Timbang inserted in this workbook.",
  },
  check: "Check the numbers",
  checking: "Checking …",
  stop: "Stop",
  stopped: "Stopped.",
  noTable: "No table of numbers is selected.",
  noTableNext: "Select the table with its title and headers, then check again.",
  noBlocks: "Timbang has inserted no table in this workbook.",
  noBlocksNext: "Insert one from Tables, or compare with another source.",
  numbers: (count: number) => (count === 1 ? "1 number" : `${count} numbers`),
  summary: (agree: number, rounding: number, contradict: number, unknown: number) =>
    [
      `${agree} agree`,
      ...(rounding > 0 ? [`${rounding} by rounding`] : []),
      `${contradict} contradict`,
      `${unknown} not recognised`,
    ].join(", "),
  more: (count: number) => `Show more (${count} left)`,
  verdicts: {
    agrees: "agrees",
    rounding: "agrees within rounding",
    contradicts: "contradicts the table",
    "not-recognised": "not recognised",
  },
  tableSays: (value: string) => `the table says ${value}`,
  meant: "Did you mean",
  none: "None of these",
  computed: "computed",
  reasons: {
    "no-measure": "the sentence does not say what is measured",
    "unknown-measure": "no available table has this measure",
    "no-place": "the sentence does not name a place",
    "unknown-place": "no available table is about this place",
    "no-period": "the sentence does not name a month or year",
    "unknown-period": "no available table has this month or year",
    "unknown-kind": "the tables have no such change, share or unit",
    "other-rank": "a figure agrees, but the table has a higher or lower one",
    unsure: "none of the figures it may refer to agrees",
  },
};

const id: typeof en = {
  paste: "Paragraf",
  pasteHint: "Tempelkan teks rilis atau buku, dalam bahasa Indonesia atau Inggris.",
  compareWith: "Bandingkan dengan",
  origins: {
    book: "Buku bawaan",
    selection: "Tabel terpilih",
    block: "Tabel yang disisipkan Timbang",
  },
  originHints: {
    book: "Publikasi yang disertakan dalam Timbang.",
    selection: "Pilih tabel dari rilis itu, beserta judul dan judul kolomnya, sebelum memeriksa.",
    block: "Semua tabel yang disisipkan Timbang di buku kerja ini.",
  },
  check: "Periksa angka-angkanya",
  checking: "Memeriksa …",
  stop: "Hentikan",
  stopped: "Dihentikan.",
  noTable: "Tidak ada tabel angka yang dipilih.",
  noTableNext: "Pilih tabel beserta judul dan judul kolomnya, lalu periksa lagi.",
  noBlocks: "Timbang belum menyisipkan tabel di buku kerja ini.",
  noBlocksNext: "Sisipkan tabel dari layar Tabel, atau bandingkan dengan sumber lain.",
  numbers: (count) => `${count} angka`,
  summary: (agree, rounding, contradict, unknown) =>
    [
      `${agree} sesuai`,
      ...(rounding > 0 ? [`${rounding} selisih pembulatan`] : []),
      `${contradict} bertentangan`,
      `${unknown} tidak dikenali`,
    ].join(", "),
  more: (count) => `Tampilkan lagi (sisa ${count})`,
  verdicts: {
    agrees: "sesuai",
    rounding: "sesuai dalam batas pembulatan",
    contradicts: "bertentangan dengan tabel",
    "not-recognised": "tidak dikenali",
  },
  tableSays: (value) => `menurut tabel ${value}`,
  meant: "Yang dimaksud",
  none: "Bukan salah satunya",
  computed: "hasil hitungan",
  reasons: {
    "no-measure": "kalimat tidak menyebut apa yang diukur",
    "unknown-measure": "yang diukur tidak ada dalam tabel yang tersedia",
    "no-place": "kalimat tidak menyebut wilayahnya",
    "unknown-place": "tidak ada tabel tentang wilayah ini",
    "no-period": "kalimat tidak menyebut bulan atau tahunnya",
    "unknown-period": "bulan atau tahun ini tidak ada dalam tabel yang tersedia",
    "unknown-kind": "tabel tidak memuat perubahan, persen terhadap total, atau satuan seperti itu",
    "other-rank": "angkanya ada, tetapi tabel memuat yang lebih tinggi atau lebih rendah",
    unsure: "tidak ada angka yang mungkin dimaksud yang sesuai",
  },
};

/** Words of the screen that checks the numbers of sentences. */
export const sentenceTexts: Readonly<Record<Language, typeof en>> = { en, id };
