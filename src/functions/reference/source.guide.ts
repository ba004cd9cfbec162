import { sources } from "../../language";
import type { FunctionGuide } from "../guide";

export const guide: FunctionGuide = {
  id: "SOURCE",
  description: {
    en: "The source of a cell that Timbang inserted: publisher, publication or table, page, edition, last change, day of reading. Or the citation of a table of a BPS publication by its id.",
    id: "Sumber sel yang disisipkan Timbang: penerbit, publikasi atau tabel, halaman, edisi, perubahan terakhir, hari dibaca; atau sitasi tabel publikasi BPS menurut id-nya.",
  },
  formula: "publications, tables",
  parameters: [
    {
      name: "id",
      shape: "value",
      takes: "texts",
      description: {
        en: 'Cell of an inserted block, or a table id, e.g. "trade-ntt-2020.t8".',
        id: 'Sel dari blok yang disisipkan, atau id tabel, misalnya "trade-ntt-2020.t8".',
      },
    },
  ],
  readsAddresses: true,
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
  source: sources.books,
  concepts: ["editions"],
};
