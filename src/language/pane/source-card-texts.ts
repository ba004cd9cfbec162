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
  address: "Requested from",
  lastUpdate: "Last updated",
  readOn: "Read on",
  computed:
    "Computed with Timbang from the sources named here; the cell is not a figure of the publisher.",
  wholeBlock: "This cell does not hold a figure of the table; the block comes from this source.",
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
      "Unknown: the cell is not in a block that Timbang inserted into this workbook. Cells copied out of a block lose their source.",
    "changed-block":
      "Unknown: rows or columns were inserted into or deleted from this block, so it is no longer certain which cell is which.",
    edited:
      "Unknown: the cell no longer holds what was inserted. It was edited, or its table has newer figures.",
    "no-source":
      "Unknown: the record of this block names no source, or a table that is not available.",
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
  address: "Diminta dari",
  lastUpdate: "Terakhir diperbarui",
  readOn: "Dibaca",
  computed:
    "Dihitung dengan Timbang dari sumber yang disebut di sini; isi sel bukan angka penerbit.",
  wholeBlock: "Sel ini tidak memuat angka tabel; bloknya berasal dari sumber ini.",
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
