import { capitalised, type Language } from "../language";

const en = {
  ask: "Source of the selected cell",
  heading: (cell: string) => `Source of ${cell}`,
  value: "As printed",
  unit: "Unit",
  period: "Period",
  row: "Row",
  column: "Column",
  publisher: "Publisher",
  publication: "Publication",
  file: "File",
  table: "Table",
  place: "Place",
  page: (page: string) => `p. ${page}`,
  edition: "Edition",
  correction: "Correction",
  corrected: (printed: string, proof: string) =>
    `printed ${printed || "nothing"}. ${capitalised(proof)}`,
  address: "Asked at",
  lastUpdate: "Last changed",
  readOn: "Read on",
  computed:
    "Computed with Timbang from what is named here; the cell is not a figure of the publisher.",
  wholeBlock: "This cell holds no figure of the table; the block comes from here.",
  style: "Citation",
  styles: {
    id: "Sentence, Indonesian",
    en: "Sentence, English",
    apa: "APA",
    bibtex: "BibTeX",
  },
  copyCitation: "Copy citation",
  copyNumber: "Copy number with source",
  close: "Close",
  unknown: {
    "no-block":
      "Not known: the cell is in no block that Timbang inserted into this workbook. What is copied out of a block does not take its source along.",
    "changed-block":
      "Not known: rows or columns were inserted or deleted in this block, so which cell is which is no longer certain.",
    edited:
      "Not known: the cell does not hold what was inserted. It was edited, or its table has newer figures.",
    "no-source":
      "Not known: the record of this block names no source, or a table that is not at hand.",
    unread: "The records of this workbook could not be read.",
  },
};

const id: typeof en = {
  ask: "Sumber sel terpilih",
  heading: (cell) => `Sumber ${cell}`,
  value: "Sesuai cetakan",
  unit: "Satuan",
  period: "Periode",
  row: "Baris",
  column: "Kolom",
  publisher: "Penerbit",
  publication: "Publikasi",
  file: "Berkas",
  table: "Tabel",
  place: "Letak",
  page: (page) => `hlm. ${page}`,
  edition: "Edisi",
  correction: "Koreksi",
  corrected: (printed, proof) => `tercetak ${printed || "kosong"}. ${capitalised(proof)}`,
  address: "Diminta di",
  lastUpdate: "Terakhir diubah",
  readOn: "Dibaca",
  computed: "Dihitung dengan Timbang dari yang disebut di sini; isi sel bukan angka penerbit.",
  wholeBlock: "Sel ini tidak memuat angka tabel; bloknya berasal dari sini.",
  style: "Sitasi",
  styles: {
    id: "Kalimat, Indonesia",
    en: "Kalimat, Inggris",
    apa: "APA",
    bibtex: "BibTeX",
  },
  copyCitation: "Salin sitasi",
  copyNumber: "Salin angka dengan sumber",
  close: "Tutup",
  unknown: {
    "no-block":
      "Tidak diketahui: sel ini tidak termasuk blok yang disisipkan Timbang di buku kerja ini. Yang disalin keluar dari blok tidak membawa sumbernya.",
    "changed-block":
      "Tidak diketahui: baris atau kolom telah disisipkan atau dihapus di blok ini, sehingga asal setiap sel tidak lagi pasti.",
    edited:
      "Tidak diketahui: isi sel bukan yang disisipkan. Sel telah diubah, atau tabelnya memiliki angka yang lebih baru.",
    "no-source":
      "Tidak diketahui: catatan blok ini tidak menyebut sumber, atau menyebut tabel yang tidak tersedia di sini.",
    unread: "Catatan buku kerja ini tidak dapat dibaca.",
  },
};

/** Words of the card that says where a cell comes from. */
export const sourceCardTexts: Readonly<Record<Language, typeof en>> = { en, id };
