import type { Bilingual, Language } from "./language";

/** Why a file cannot be read. Every code has its sentence here. */
export type FileFaultCode =
  | "empty"
  | "not-a-workbook"
  | "not-a-table"
  | "old-excel"
  | "binary-workbook"
  | "open-document"
  | "encrypted"
  | "encrypted-pdf"
  | "damaged"
  | "too-large"
  | "unsafe";

/** Why a file cannot be read, and the part of it that is at fault where one is. */
export interface FileFault {
  code: FileFaultCode;
  part?: string;
}

const faults: Readonly<Record<FileFaultCode, Bilingual>> = {
  empty: { en: "The file is empty.", id: "Berkas ini kosong." },
  "not-a-workbook": {
    en: "This is not an Excel workbook. Files that can be opened end in .xlsx, .xlsm or .csv.",
    id: "Ini bukan buku kerja Excel. Berkas yang dapat dibuka berakhiran .xlsx, .xlsm, atau .csv.",
  },
  "not-a-table": {
    en: "This is not a text file with a table.",
    id: "Ini bukan berkas teks yang memuat tabel.",
  },
  "old-excel": {
    en: "This is a file of Excel 2003 or older (.xls). Save it as .xlsx in Excel or LibreOffice, then open that.",
    id: "Ini berkas Excel 2003 atau lebih lama (.xls). Simpan sebagai .xlsx di Excel atau LibreOffice, lalu buka berkas itu.",
  },
  "binary-workbook": {
    en: "This is a binary workbook (.xlsb). Save it as .xlsx in Excel, then open that.",
    id: "Ini buku kerja biner (.xlsb). Simpan sebagai .xlsx di Excel, lalu buka berkas itu.",
  },
  "open-document": {
    en: "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx in LibreOffice or Excel, then open that.",
    id: "Ini lembar kerja OpenDocument (.ods). Simpan sebagai .xlsx di LibreOffice atau Excel, lalu buka berkas itu.",
  },
  encrypted: {
    en: "The file is protected with a password. Remove the password in Excel, then open it.",
    id: "Berkas ini dilindungi kata sandi. Hapus kata sandinya di Excel, lalu buka.",
  },
  "encrypted-pdf": {
    en: "The PDF is protected with a password. Save a copy without a password, then open that.",
    id: "PDF ini dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu buka salinan itu.",
  },
  damaged: {
    en: "The file is damaged and cannot be read.",
    id: "Berkas ini rusak dan tidak dapat dibaca.",
  },
  "too-large": {
    en: "The file is too large to be opened here. Open it in Excel, and keep the sheets that you need in a file of their own.",
    id: "Berkas ini terlalu besar untuk dibuka di sini. Buka di Excel, lalu simpan lembar yang diperlukan dalam berkas tersendiri.",
  },
  unsafe: {
    en: "No spreadsheet program writes files like this one; it may be malicious. It was not opened.",
    id: "Susunan berkas ini tidak seperti berkas buatan program lembar kerja dan mungkin berbahaya. Berkas tidak dibuka.",
  },
};

/** What a reader is told of a file that cannot be read. */
export function fileFaultSentence({ code, part }: FileFault, language: Language): string {
  const sentence = faults[code][language];
  if (part === undefined) return sentence;
  return `${sentence} (${language === "id" ? "Bagian" : "Part"}: ${part})`;
}

/** What a workbook can hold that is left out when it is opened. */
export type NotShownKind =
  | "pivot-tables"
  | "macros"
  | "images"
  | "shapes"
  | "charts"
  | "chart-sheets"
  | "external-links"
  | "connections"
  | "slicers"
  | "controls"
  | "conditional-formats"
  | "validations"
  | "hyperlinks"
  | "sparklines"
  | "rich-texts"
  | "rich-values"
  | "comment-replies"
  | "filter-criteria"
  | "outlines"
  | "print-settings"
  | "passwords"
  | "headless-tables"
  | "add-ins";

/** One and several of each kind in English; Indonesian nouns have one form. */
const kinds: Readonly<Record<NotShownKind, readonly [one: string, several: string, id: string]>> = {
  "pivot-tables": ["pivot table", "pivot tables", "tabel pivot"],
  macros: ["macro project", "macro projects", "proyek makro"],
  images: ["picture", "pictures", "gambar"],
  shapes: ["shape or text box", "shapes or text boxes", "bentuk atau kotak teks"],
  charts: [
    "chart of a kind not known here",
    "charts of kinds not known here",
    "grafik yang jenisnya tidak dikenal di sini",
  ],
  "chart-sheets": ["chart or macro sheet", "chart or macro sheets", "lembar grafik atau makro"],
  "external-links": [
    "link to another workbook",
    "links to other workbooks",
    "tautan ke buku kerja lain",
  ],
  connections: ["data connection", "data connections", "koneksi data"],
  slicers: ["slicer or timeline", "slicers or timelines", "pemotong atau garis waktu"],
  controls: [
    "control or embedded object",
    "controls or embedded objects",
    "kontrol atau objek yang ditanam",
  ],
  "conditional-formats": ["conditional format", "conditional formats", "format bersyarat"],
  validations: ["data validation rule", "data validation rules", "aturan validasi data"],
  hyperlinks: ["hyperlink", "hyperlinks", "hipertaut"],
  sparklines: ["group of sparklines", "groups of sparklines", "kelompok grafik mini"],
  "rich-texts": [
    "text formatted in part",
    "texts formatted in part",
    "teks yang sebagian diformat",
  ],
  "rich-values": [
    "linked data type or picture in a cell",
    "linked data types or pictures in cells",
    "tipe data tertaut atau gambar dalam sel",
  ],
  "comment-replies": ["reply to a comment", "replies to comments", "balasan komentar"],
  "filter-criteria": ["filter condition", "filter conditions", "syarat filter"],
  outlines: [
    "sheet's outline of grouped rows or columns",
    "sheets' outlines of grouped rows or columns",
    "kerangka baris atau kolom berkelompok",
  ],
  "print-settings": ["print area or title", "print areas or titles", "area atau judul cetak"],
  passwords: ["protection password", "protection passwords", "kata sandi proteksi"],
  "headless-tables": [
    "table without a header row",
    "tables without a header row",
    "tabel tanpa baris judul",
  ],
  "add-ins": ["other add-in's data", "other add-ins' data", "data add-in lain"],
};

/** Names what is left out when a file is opened, e.g. "2 pivot tables and 1 macro project are not shown."; empty for nothing. */
export function notShownSentence(
  left: readonly { kind: NotShownKind; count: number }[],
  language: Language,
): string {
  if (left.length === 0) return "";
  const named = left.map(({ kind, count }) => {
    const [one, several, id] = kinds[kind];
    return `${count} ${language === "id" ? id : count === 1 ? one : several}`;
  });
  const list = listed(named, language);
  if (language === "id") return `${list} tidak ditampilkan dan tidak ikut tersimpan.`;
  const isOne = left.length === 1 && left[0]?.count === 1;
  return isOne
    ? `${list} is not shown and will not be saved.`
    : `${list} are not shown and will not be saved.`;
}

function listed(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join("");
  const last = items.at(-1) ?? "";
  const before = items.slice(0, -1).join(", ");
  if (language === "en") return `${before} and ${last}`;
  return `${before}${items.length > 2 ? "," : ""} dan ${last}`;
}
