import type { Language } from "../language";

const en = {
  title: "An earlier step was interrupted.",
  found:
    "According to this workbook, an earlier step was interrupted. Nothing has been changed yet; see below what cleaning up would do.",
  takeOut: (title: string, place: string) =>
    `${title}: its cells (${place}) are emptied, except those edited since.`,
  gone: (title: string) => `${title}: its cells are no longer there; only the entry is removed.`,
  takeSheet: "Its sheet is deleted too if it holds nothing else.",
  giveBack: (title: string, place: string) =>
    `${title}: cells in ${place} return to their previous contents.`,
  putBack: (title: string, place: string) =>
    `${title}: it was being replaced; the old block is put back at ${place}, or on a sheet of its own if that place is now occupied.`,
  writes: (count: number) =>
    count === 1 ? "1 cell is filled with:" : `${count} cells are filled with (formulas first):`,
  line: (address: string, text: string) => `${address}: ${text}`,
  more: (count: number) => `and ${count} more`,
  clear: "Clean up",
  leave: "Leave as it is",
  cleared: (title: string) =>
    `${title}: its remains have been cleaned up; your own cells are unchanged.`,
  restored: (title: string) => `${title}: the old block is back in its place.`,
  moved: (title: string) =>
    `${title}: the old block is back, on a sheet of its own, because its place is now occupied.`,
  edited: (title: string) =>
    `${title}: its cells have been edited since, so nothing was touched. You can remove it under Workbook.`,
  changed: (title: string) =>
    `${title}: it has changed since it was shown, so nothing was touched. Open this pane again to see it.`,
  failed: (title: string) =>
    `${title}: Excel does not allow cleaning up right now; Timbang will try again next time.`,
};

const id: typeof en = {
  title: "Langkah sebelumnya terputus.",
  found:
    "Menurut buku kerja ini, sebuah langkah sebelumnya terputus. Belum ada yang diubah; lihat dulu apa yang terjadi bila sisanya dibersihkan.",
  takeOut: (title, place) =>
    `${title}: sel-selnya (${place}) dikosongkan, kecuali yang sudah diubah sejak itu.`,
  gone: (title) => `${title}: sel-selnya sudah tidak ada; hanya entrinya yang dihapus.`,
  takeSheet: "Lembarnya ikut dihapus bila tidak berisi apa-apa lagi.",
  giveBack: (title, place) => `${title}: sel di ${place} kembali ke isi semula.`,
  putBack: (title, place) =>
    `${title}: blok ini sedang diganti; blok semula dikembalikan di ${place}, atau di lembar tersendiri bila tempat itu sudah terisi.`,
  writes: (count) =>
    count === 1 ? "1 sel diisi dengan:" : `${count} sel diisi dengan (rumus didahulukan):`,
  line: (address, text) => `${address}: ${text}`,
  more: (count) => `dan ${count} lagi`,
  clear: "Bersihkan",
  leave: "Biarkan",
  cleared: (title) =>
    `${title}: sisanya sudah dibersihkan; sel Anda sendiri kembali seperti semula.`,
  restored: (title) => `${title}: blok semula sudah kembali ke tempatnya.`,
  moved: (title) =>
    `${title}: blok semula sudah kembali, di lembar tersendiri, karena tempatnya sudah terisi.`,
  edited: (title) =>
    `${title}: sel-selnya sudah diubah sejak itu, jadi tidak disentuh. Blok ini dapat dihapus di Buku kerja.`,
  changed: (title) =>
    `${title}: isinya sudah berubah sejak ditampilkan, jadi tidak disentuh. Buka lagi panel ini untuk melihatnya.`,
  failed: (title) =>
    `${title}: Excel belum mengizinkan pembersihan; ditampilkan lagi saat panel ini dibuka.`,
};

/** Words about what a request left that was cut off: what clearing it away would do, and what became of it. */
export const leftoverTexts: Readonly<Record<Language, typeof en>> = { en, id };
