import type { Bilingual } from "../language";

/** Names of the screens, as their tabs show them: apart from the texts of the screens, which come with these. */
export const screenTitles = {
  tables: { en: "Tables", id: "Tabel" },
  myData: { en: "My data", id: "Data saya" },
  series: { en: "Series", id: "Deret" },
  functions: { en: "Functions", id: "Fungsi" },
  trade: { en: "Trade", id: "Ekspor-impor" },
  scenario: { en: "Scenario", id: "Skenario" },
  thisMonth: { en: "This month", id: "Bulan ini" },
  check: { en: "Check", id: "Periksa" },
  blocks: { en: "Workbook", id: "Buku kerja" },
} satisfies Record<string, Bilingual>;
