import { sources } from "../../language";
import { editions, type FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "REFERENCE_TABLE",
  description: {
    en: "A whole table of a BPS publication: labels at the left (after the codes, where the table has codes) and numbers. A dash in print is 0, a cell where nothing is printed stays empty.",
    id: "Satu tabel utuh dari publikasi BPS: label di kiri (didahului kode bila tabelnya berkode) dan angka. Tanda hubung tercetak menjadi 0, sel tanpa cetakan tetap kosong.",
  },
  formula: "tables[id]",
  parameters: [
    {
      name: "id",
      shape: "value",
      takes: "texts",
      description: {
        en: 'Table id, e.g. "ntp-kaltim-2020.l2" or "trade-ntt-2020.t8"; the pane shows the id of every table.',
        id: 'Id tabel, misalnya "ntp-kaltim-2020.l2" atau "trade-ntt-2020.t8"; panel menampilkan id setiap tabel.',
      },
    },
    {
      name: "edition",
      shape: "value",
      optional: true,
      description: {
        en: '"corrected" (default): with misprints corrected where other cells prove them; "published": as printed.',
        id: '"corrected" (bawaan): salah cetak yang dibuktikan sel lain sudah dibetulkan; "published": seperti tercetak.',
      },
      choice: editions,
    },
    {
      name: "headers",
      shape: "value",
      optional: true,
      takes: "truth",
      zeroIsMeant: true,
      description: {
        en: "TRUE (default): with a header row and the labels; FALSE: numbers only. In a cell, 0 counts as left out, like a blank: write FALSE there.",
        id: "TRUE (bawaan): dengan baris judul kolom dan label; FALSE: angka saja. Dalam sel, 0 berarti dikosongkan seperti sel kosong: tulis FALSE di sana.",
      },
    },
  ],
  readsAddresses: true,
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
  source: sources.books,
  concepts: ["editions", "errata-and-doubts"],
};
