import type { Language } from "../language";

const en = {
  heading: "Functions",
  search: "Search functions",
  searchHint: "NTP, share, index …",
  found: (count: number) => (count === 1 ? "1 function" : `${count} functions`),
  nothing: "No function has all these words.",
  nothingNext: "Try fewer words, or a word of what it computes.",
  showAll: "Show all functions",
  allFunctions: "All functions",
  formula: "Formula",
  parameters: "Arguments",
  optional: "optional",
  example: "Example",
  withComma: "Excel with decimal point",
  withSemicolon: "Excel with decimal comma",
  gives: (result: string) => `gives ${result}`,
  copyNamed: (formula: string) => `Copy ${formula}`,
  source: "Source",
  help: "Help page",
  insert: "Insert the example at the selected cell",
  families: {
    "index-numbers": "Price indices",
    "terms-of-trade": "Farmers' terms of trade",
    trade: "External trade",
    reference: "Reference data",
    checking: "Checking",
  },
};

const id: typeof en = {
  heading: "Fungsi",
  search: "Cari fungsi",
  searchHint: "NTP, pangsa, indeks …",
  found: (count) => `${count} fungsi`,
  nothing: "Tidak ada fungsi dengan semua kata itu.",
  nothingNext: "Coba kata yang lebih sedikit, atau kata dari yang dihitungnya.",
  showAll: "Tampilkan semua fungsi",
  allFunctions: "Semua fungsi",
  formula: "Rumus",
  parameters: "Argumen",
  optional: "opsional",
  example: "Contoh",
  withComma: "Excel dengan titik desimal",
  withSemicolon: "Excel dengan koma desimal",
  gives: (result) => `menghasilkan ${result}`,
  copyNamed: (formula) => `Salin ${formula}`,
  source: "Sumber",
  help: "Halaman bantuan",
  insert: "Sisipkan contoh di sel terpilih",
  families: {
    "index-numbers": "Indeks harga",
    "terms-of-trade": "Nilai tukar petani",
    trade: "Perdagangan luar negeri",
    reference: "Data rujukan",
    checking: "Pemeriksaan",
  },
};

/** Words of the function browser. */
export const functionsTexts: Readonly<Record<Language, typeof en>> = { en, id };
