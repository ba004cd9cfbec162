import { sources } from "../../language";
import { editions, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "REFERENCE_VALUE",
  description: {
    en: "One number of a table of a BPS publication. A dash in print is 0; a cell where nothing is printed is #N/A.",
    id: "Satu angka dari tabel publikasi BPS. Tanda hubung tercetak menjadi 0; sel tanpa cetakan memberi #N/A.",
  },
  formula: "tables[id][row][column]",
  parameters: [
    {
      name: "id",
      shape: "value",
      takes: "texts",
      description: {
        en: 'Table id, e.g. "ntp-kaltim-2020.l2".',
        id: 'Id tabel, misalnya "ntp-kaltim-2020.l2".',
      },
    },
    {
      name: "row",
      shape: "value",
      takes: "texts",
      description: {
        en: "Key, code or label of the row, with or without bullets and footnote marks; a label that occurs in several rows is refused, and their keys are named.",
        id: "Kunci, kode, atau label baris, dengan atau tanpa tanda butir dan tanda catatan kaki; label yang muncul di beberapa baris ditolak dan kuncinya disebutkan.",
      },
    },
    {
      name: "column",
      shape: "value",
      takes: "texts",
      description: {
        en: 'Name of the column, its printed header, or its period: a date, "2020-01", "Januari 2020", "Jan 2020" or 2020.',
        id: 'Nama kolom, judul kolom yang tercetak, atau periodenya: tanggal, "2020-01", "Januari 2020", "Jan 2020", atau 2020.',
      },
    },
    {
      name: "edition",
      shape: "value",
      optional: true,
      description: {
        en: '"corrected" (default) or "published".',
        id: '"corrected" (bawaan): salah cetak yang dibuktikan sel lain sudah dibetulkan; "published": seperti tercetak.',
      },
      choice: editions,
    },
  ],
  result: "value",
  examples: [
    { formula: '=BPS.REFERENCE_VALUE("ntp-kaltim-2020.l2","it","2020-01")', gives: [[117.14]] },
  ],
  source: sources.books,
  concepts: ["editions", "errata-and-doubts", "nil-or-blank"],
};
