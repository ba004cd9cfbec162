import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "TIME_SERIES",
  description: {
    en: "A monthly or yearly series of a BPS publication as one row, joined over the tables that print a part of it.",
    id: "Deret bulanan atau tahunan dari publikasi BPS dalam satu baris, disambung dari tabel-tabel yang masing-masing memuat sebagian.",
  },
  formula: "series[group][item][start … end]",
  parameters: [
    {
      name: "item",
      shape: "value",
      takes: "texts",
      description: {
        en: 'What is followed: a short name ("It", "Ib", "NTP", "NTUP", "IKRT", "BPPBM"), a label, a row key or a code. Add "change" or "volume" for changes in percent or for volumes.',
        id: 'Yang diikuti: nama pendek ("It", "Ib", "NTP", "NTUP", "IKRT", "BPPBM"), label, kunci baris, atau kode. Tambahkan "perubahan" atau "volume" untuk perubahan dalam persen dan volume.',
      },
    },
    {
      name: "group",
      shape: "value",
      takes: "texts",
      description: {
        en: 'Group or flow: e.g. "Perkebunan Rakyat" or "NTPR", "Gabungan"; "exports-by-port", "exports-by-origin", "imports".',
        id: 'Kelompok atau arus: misalnya "Perkebunan Rakyat" atau "NTPR", "Gabungan"; "exports-by-port", "exports-by-origin", "imports".',
      },
    },
    {
      name: "start",
      shape: "value",
      optional: true,
      takes: "texts",
      description: {
        en: 'First month or year: a date, "2020-01", "Januari 2020", "Jan 2020" or 2017. Left out: from the first one printed.',
        id: 'Bulan atau tahun pertama: tanggal, "2020-01", "Januari 2020", "Jan 2020", atau 2017. Dikosongkan: dari yang pertama tercetak.',
      },
    },
    {
      name: "end",
      shape: "value",
      optional: true,
      takes: "texts",
      description: {
        en: "Last month or year, written in the same ways. Left out: to the last one printed.",
        id: "Bulan atau tahun terakhir, ditulis dengan cara yang sama. Dikosongkan: sampai yang terakhir tercetak.",
      },
    },
    {
      name: "publication",
      shape: "value",
      optional: true,
      takes: "texts",
      description: {
        en: "Id of the publication, if the group's name does not determine it.",
        id: "Id publikasi, bila nama kelompok belum menentukannya.",
      },
    },
  ],
  examples: [
    {
      formula: '=BPS.TIME_SERIES("It","Gabungan","2020-01","2020-03")',
      gives: [[117.14, 119.78, 117.76]],
    },
    {
      formula: '=BPS.TIME_SERIES("3","exports-by-port","2017","2020")',
      gives: [[120535, 81860, 73111, 72205]],
    },
    { formula: '=BPS.TIME_SERIES("NTUP","Gabungan",2018)', gives: [[100, 105.46, 112.42]] },
  ],
  source: sources.books,
  concepts: ["subsector", "editions"],
};
