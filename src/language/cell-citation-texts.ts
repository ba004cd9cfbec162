import type { Language } from "./language";

const en = {
  page: "p.",
  file: "file",
  sheet: "sheet",
  corrected: "corrected edition",
  published: "as published",
  correction: (printed: string, proof: string) =>
    `printed ${printed || "nothing"}, corrected: ${proof}`,
  lastUpdate: "last updated on",
  readOn: "read on",
  service: "This uses the API of Badan Pusat Statistik (BPS).",
  computed: "Computed with Timbang from",
  source: "Source:",
  noDate: "n.d.",
  retrieved: "Retrieved",
  from: "from",
};

const id: typeof en = {
  page: "hlm.",
  file: "berkas",
  sheet: "lembar",
  corrected: "edisi terkoreksi",
  published: "sesuai cetakan",
  correction: (printed, proof) => `tercetak ${printed || "kosong"}, dikoreksi: ${proof}`,
  lastUpdate: "terakhir diperbarui",
  readOn: "dibaca",
  service: "Layanan ini menggunakan API Badan Pusat Statistik (BPS).",
  computed: "Dihitung dengan Timbang dari",
  source: "Sumber:",
  noDate: "t.t.",
  retrieved: "Diakses",
  from: "dari",
};

/** Words of citations of cells. */
export const cellCitationTexts: Readonly<Record<Language, typeof en>> = { en, id };
