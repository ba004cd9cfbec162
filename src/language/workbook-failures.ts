import type { Bilingual } from "./language";

/** Why a request to the workbook was not carried out. Every code has a sentence and a next step here. */
export type WorkbookFailureCode =
  | "protected-sheet"
  | "protected-workbook"
  | "read-only"
  | "cell-editing"
  | "table-overlap"
  | "filter-overlap"
  | "hidden-cells"
  | "spill-overlap"
  | "merged-cells"
  | "no-room"
  | "name-taken"
  | "sheet-gone"
  | "sheet-hidden"
  | "block-gone"
  | "block-changed"
  | "cells-below"
  | "cells-changed"
  | "cells-of-block"
  | "no-selection"
  | "empty-selection"
  | "too-large"
  | "settings-full"
  | "newer-version"
  | "busy"
  | "other-workbook"
  | "connection"
  | "no-excel"
  | "not-supported"
  | "unknown";

/** What happened, and what the reader can do about it. */
export interface FailureText {
  what: Bilingual;
  next: Bilingual;
}

const text = (whatEn: string, nextEn: string, whatId: string, nextId: string): FailureText => ({
  what: { en: whatEn, id: whatId },
  next: { en: nextEn, id: nextId },
});

export const workbookFailures: Readonly<Record<WorkbookFailureCode, FailureText>> = {
  "protected-sheet": text(
    "This sheet is protected.",
    "Unprotect it (Review, Unprotect Sheet) or choose another sheet.",
    "Lembar ini diproteksi.",
    "Buka proteksinya (Tinjau, Buka Proteksi Lembar) atau pilih lembar lain.",
  ),
  "protected-workbook": text(
    "The workbook's structure is protected, so no sheet can be added or removed.",
    "Unprotect the workbook (Review, Protect Workbook) or insert into an existing sheet.",
    "Struktur buku kerja diproteksi, sehingga lembar tidak dapat ditambah atau dihapus.",
    "Buka proteksi buku kerja (Tinjau, Proteksi Buku Kerja) atau sisipkan ke lembar yang ada.",
  ),
  "read-only": text(
    "This workbook is read-only.",
    "Save a copy under your own name and try again there.",
    "Buku kerja ini hanya dapat dibaca.",
    "Simpan salinannya lalu coba lagi di sana.",
  ),
  "cell-editing": text(
    "A cell is being edited.",
    "Finish with Enter or leave it with Esc, then try again.",
    "Sebuah sel sedang diedit.",
    "Selesaikan dengan Enter atau batalkan dengan Esc, lalu coba lagi.",
  ),
  "table-overlap": text(
    "The block would overlap or touch another table.",
    "Choose a cell with free space around the block, or a new sheet.",
    "Blok ini akan bertumpang tindih atau bersentuhan dengan tabel lain.",
    "Pilih sel dengan ruang kosong di sekeliling blok, atau lembar baru.",
  ),
  "filter-overlap": text(
    "These cells are filtered.",
    "Clear the filter (Data, Filter), or choose another cell or a new sheet.",
    "Sel-sel ini termasuk dalam sebuah filter.",
    "Lepas filternya (Data, Filter), atau pilih sel lain atau lembar baru.",
  ),
  "hidden-cells": text(
    "Some of these rows or columns are hidden, by hand or by a filter.",
    "Show them first (clear the filter, or Home, Format, Hide & Unhide), or choose another place.",
    "Sebagian baris atau kolom di sini tersembunyi, oleh filter atau secara manual.",
    "Tampilkan dahulu (hapus filternya, atau Beranda, Format, Sembunyikan & Perlihatkan), atau pilih tempat lain.",
  ),
  "spill-overlap": text(
    "A formula spills its results into these cells.",
    "Choose a cell with free space below and to the right, or a new sheet.",
    "Sel-sel ini diisi oleh hasil sebuah rumus array.",
    "Pilih sel yang di bawah dan kanannya kosong, atau lembar baru.",
  ),
  "merged-cells": text(
    "Merged cells are in the way.",
    "Unmerge them, or choose another cell or a new sheet.",
    "Ada sel gabungan yang menghalangi.",
    "Pisahkan sel itu, atau pilih sel lain atau lembar baru.",
  ),
  "block-changed": text(
    "The rows and columns of this block no longer match those of its table, so the two cannot be compared cell by cell.",
    "Insert the table again, and remove this block when you no longer need it.",
    "Baris dan kolom blok ini tidak sama dengan tabelnya, sehingga sel-selnya tidak dapat dibandingkan satu per satu.",
    "Sisipkan tabelnya sekali lagi, lalu hapus blok ini bila tidak diperlukan lagi.",
  ),
  "cells-below": text(
    "This block now needs more rows, and the cells right below it are in use.",
    "Insert a few rows below the block, or move what is there, and refresh again.",
    "Blok ini kini memerlukan lebih banyak baris, sedangkan sel tepat di bawahnya sudah terpakai.",
    "Sisipkan beberapa baris di bawah blok, atau pindahkan isinya, lalu perbarui lagi.",
  ),
  "no-room": text(
    "The block does not fit between this cell and the edge of the sheet.",
    "Choose a cell further up or to the left, or a new sheet.",
    "Blok ini tidak muat antara sel ini dan tepi lembar.",
    "Pilih sel yang lebih ke atas atau ke kiri, atau lembar baru.",
  ),
  "name-taken": text(
    "The workbook already has something by that name, such as a chart sheet.",
    "Insert into an existing sheet, or rename the other one and try again.",
    "Nama ini sudah dipakai di buku kerja, misalnya oleh lembar grafik.",
    "Sisipkan ke lembar yang ada, atau ganti nama yang lain lalu coba lagi.",
  ),
  "sheet-hidden": text(
    "The sheet of this block is hidden.",
    "Unhide it (right-click a sheet tab, Unhide), then try again.",
    "Lembar blok ini disembunyikan.",
    "Tampilkan (klik kanan tab lembar, Perlihatkan), lalu coba lagi.",
  ),
  "sheet-gone": text(
    "That sheet is no longer there.",
    "Select a cell on another sheet and try again.",
    "Lembar itu sudah tidak ada.",
    "Pilih sel di lembar lain lalu coba lagi.",
  ),
  "block-gone": text(
    "The cells of this block are no longer in the workbook.",
    "Remove the entry from the list; nothing else will change.",
    "Sel-sel blok ini sudah tidak ada di buku kerja.",
    "Hapus entri ini dari daftar; yang lain tidak berubah.",
  ),
  "cells-changed": text(
    "Some of these cells have changed since they were read.",
    "Read the selection again.",
    "Isi sebagian sel ini telah berubah sejak dibaca.",
    "Baca ulang pilihan.",
  ),
  "cells-of-block": text(
    "Some of these cells belong to a table that Timbang inserted.",
    "Choose other cells, or convert that block to values first.",
    "Sebagian sel ini milik tabel yang disisipkan Timbang.",
    "Pilih sel lain, atau ubah dulu blok itu menjadi nilai biasa.",
  ),
  "no-selection": text(
    "No cell of this workbook is selected.",
    "Click a cell of the workbook that this pane belongs to, not a chart or a picture, and try again.",
    "Tidak ada sel yang dipilih di buku kerja ini.",
    "Klik sebuah sel di buku kerja milik panel ini, bukan grafik atau gambar, lalu coba lagi.",
  ),
  "empty-selection": text(
    "The selected cells are empty.",
    "Select the cells that hold your table, or one cell in it, and try again.",
    "Sel yang dipilih kosong.",
    "Pilih sel yang memuat tabel Anda, atau satu sel di dalamnya, lalu coba lagi.",
  ),
  "too-large": text(
    "That is too much to handle at once.",
    "Choose fewer rows or columns at a time.",
    "Jumlahnya terlalu banyak untuk sekali proses.",
    "Pilih baris atau kolom yang lebih sedikit.",
  ),
  "settings-full": text(
    "This workbook has no room left for what Timbang remembers of its blocks.",
    "Remove blocks that you no longer need (screen Workbook), or insert into another workbook.",
    "Buku kerja ini tidak punya ruang lagi untuk catatan Timbang tentang bloknya.",
    "Hapus blok yang tidak lagi diperlukan (layar Buku kerja), atau sisipkan ke buku kerja lain.",
  ),
  "newer-version": text(
    "What this workbook stores here was written by a newer version of Timbang.",
    "Open the workbook with that version. Nothing that it stored has been changed.",
    "Data Timbang di buku kerja ini ditulis oleh Timbang versi yang lebih baru.",
    "Buka buku kerja ini dengan versi tersebut. Data itu tidak diubah.",
  ),
  busy: text(
    "Excel is busy.",
    "Wait a moment and try again.",
    "Excel sedang sibuk.",
    "Tunggu sebentar lalu coba lagi.",
  ),
  "other-workbook": text(
    "Another workbook is active.",
    "Click a cell of the workbook that this pane belongs to, then try again.",
    "Buku kerja lain sedang aktif.",
    "Klik sebuah sel di buku kerja milik panel ini, lalu coba lagi.",
  ),
  connection: text(
    "The connection to Excel was interrupted.",
    "Try again; if it still fails, close this pane and open it again.",
    "Sambungan ke Excel terputus.",
    "Coba lagi; bila tetap gagal, tutup panel ini lalu buka kembali.",
  ),
  "no-excel": text(
    "This pane is not connected to Excel.",
    "Wait until Excel responds, or open the pane again from Excel.",
    "Panel ini tidak terhubung ke Excel.",
    "Tunggu sampai Excel merespons, atau buka panel ini lagi dari Excel.",
  ),
  "not-supported": text(
    "This version of Excel cannot do that.",
    "Update Excel, or use Excel on the web.",
    "Versi Excel ini tidak mendukung tindakan itu.",
    "Perbarui Excel, atau gunakan Excel di web.",
  ),
  unknown: text(
    "Excel could not do that.",
    "Try again with this workbook active; if it still fails, try a new sheet.",
    "Excel tidak dapat melakukannya.",
    "Coba lagi dengan buku kerja ini aktif; bila tetap gagal, coba di lembar baru.",
  ),
};
