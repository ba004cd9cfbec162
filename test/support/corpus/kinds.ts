import { Dice } from "./dice";
import { anyLook, drawSheet, type SheetLook } from "./draw-sheet";
import { jsonDatacontent, jsonRecords, jsonRows } from "./json-files";
import { makeTable, type TableWishes } from "./make-table";
import { anyStyle, englishStyle, indonesianStyle, type NumberStyle } from "./number-style";
import { anyPageLook, pdfOf, printProse, printTable, Sheet } from "./pdf-files";
import { alignedText, pastedText, pipeText } from "./text-files";
import { columnCount, type TrueTable, type TrueValue } from "./true-table";
import { csvOf, encoded, type Encoding, htmlOf, xlsxOf } from "./write-sheet";

/** A file with what it holds. */
export interface CorpusFile {
  name: string;
  bytes: Uint8Array;
  tables: TrueTable[];
}

/** Draws a file of one kind. */
export type CorpusKind = (dice: Dice) => CorpusFile;

const text = (value: string) => new TextEncoder().encode(value);

/** As bps.go.id offers dynamic tables: every number is text with a decimal point, the title stands over the figures. */
function dynamicTable(dice: Dice): { table: TrueTable; look: SheetLook } {
  const isEnglish = dice.chance(0.25);
  const table = makeTable(dice, { isEnglish, mostColumns: 24, dashes: ["-"] });
  if (dice.chance(0.6)) table.notes = [];
  return {
    table: { ...table, isUnitInTitle: true },
    look: {
      ...anyLook(dice, { decimalMark: ".", thousands: "", negative: "-" }),
      titleAt: "header",
      isTyped: false,
      isNumbered: false,
      isBilingual: false,
      isCounted: false,
      indent: dice.pick(["  ", ""]),
    },
  };
}

const dynamicXlsx: CorpusKind = (dice) => {
  const { table, look } = dynamicTable(dice);
  return {
    name: "dinamis.xlsx",
    bytes: xlsxOf(drawSheet([table], { ...look, isMerged: true })),
    tables: [table],
  };
};

const dynamicCsv: CorpusKind = (dice) => {
  const { table, look } = dynamicTable(dice);
  const sheet = drawSheet([table], { ...look, isMerged: false });
  // Downloads write an underscore for each blank.
  if (dice.chance(0.5))
    for (const cell of sheet.cells) cell.text = cell.text.trim().replace(/ /g, "_");
  return {
    name: "dinamis.csv",
    bytes: encoded(csvOf(sheet, ",", dice), dice.pick(["utf-8", "utf-8-bom"])),
    tables: [table],
  };
};

/** A second block of other years below the first, with the header repeated. */
function yearBlocks(dice: Dice, wishes: TableWishes): TrueTable[] {
  const table = makeTable(dice, wishes);
  if (!dice.chance(0.3)) return [table];
  const second = makeTable(dice, { ...wishes, isFlat: true });
  return [
    { ...table, notes: [] },
    { ...second, title: `${second.title} (2)` },
  ];
}

const staticXlsx: CorpusKind = (dice) => {
  const tables = yearBlocks(dice, {});
  const look = anyLook(dice, indonesianStyle(dice));
  return { name: "statis.xlsx", bytes: xlsxOf(drawSheet(tables, look)), tables };
};

const staticCsv: CorpusKind = (dice) => {
  const tables = yearBlocks(dice, {});
  const style = anyStyle(dice);
  const look = { ...anyLook(dice, style), isMerged: false, isTyped: false };
  const delimiter =
    style.decimalMark === "," ? dice.pick([";", ";", "\t"]) : dice.pick([",", ",", ";", "\t"]);
  const encoding = dice.pick<Encoding>([
    "utf-8",
    "utf-8-bom",
    "windows-1252",
    "utf-16le",
    "utf-16be",
  ]);
  const sheet = drawSheet(tables, look);
  return { name: "statis.csv", bytes: encoded(csvOf(sheet, delimiter, dice), encoding), tables };
};

/** The trade service's export: levels of countries, ports and months, totals among rows and columns. */
const exportXlsx: CorpusKind = (dice) => {
  const countries = ["AFGHANISTAN", "ALGERIA", "AUSTRALIA", "CHINA", "INDIA"].slice(
    0,
    dice.int(2, 5),
  );
  const ports = ["JUANDA (U)-SURABAYA", "TANJUNG PRIOK", "SOEKARNO-HATTA (U)"];
  const months = ["[01] Januari", "[02] Februari", "[03] Maret", "[04] April"];
  const year = String(dice.int(2018, 2024));
  const header: string[][] = [[], [], []];
  for (const country of countries)
    for (const port of dice.some(ports, dice.int(1, 3)))
      for (const month of dice.some(months, dice.int(1, 4)))
        [country, port, month].forEach((part, at) => header[at]?.push(part));
  const columns = header[0]?.length ?? 0;
  const chapters = [
    "[08] Buah",
    "[27] Bahan bakar mineral",
    "[84] Mesin; bagiannya",
    "[85] Perlengkapan elektris",
  ];
  const values = chapters.map(() =>
    Array.from({ length: columns }, (): TrueValue => ({
      number: dice.int(0, 900000),
      decimals: 0,
    })),
  );
  const total = Array.from({ length: columns }, (_, at): TrueValue => ({
    number: values.reduce(
      (all, row) =>
        all + ("number" in (row[at] as TrueValue) ? (row[at] as { number: number }).number : 0),
      0,
    ),
    decimals: 0,
  }));
  const table: TrueTable = {
    caption: "",
    title: `Ekspor HS 2 Digit Tahun ${year}`,
    unit: "",
    isUnitInTitle: false,
    labelTitles: ["Kode HS", "Tahun"],
    header,
    rows: [
      ...chapters.map((chapter, at) => ({
        labels: [year, chapter].reverse(),
        depth: 0,
        values: values[at] ?? [],
      })),
      { labels: ["Totals", ""], depth: 0, values: total },
    ],
    notes: [],
  };
  const look: SheetLook = {
    ...anyLook(dice, englishStyle(dice)),
    titleAt: "above",
    isMerged: true,
    isTyped: true,
    isNumbered: false,
    isBilingual: false,
    isCounted: false,
  };
  return { name: "ekspor.xlsx", bytes: xlsxOf(drawSheet([table], look)), tables: [table] };
};

/** Long tables: a row for each observation. */
const longCsv: CorpusKind = (dice) => {
  const years = Array.from({ length: dice.int(2, 5) }, (_, at) => String(2015 + at));
  const places = dice.some(
    ["Aceh", "Bali", "Riau", "Papua Barat", "Jawa Timur", "Maluku"],
    dice.int(3, 6),
  );
  const isYearFirst = dice.chance(0.5);
  const isTwo = dice.chance(0.4);
  const style = anyStyle(dice);
  const decimals = dice.int(1, 2);
  const rows = years.flatMap((year) =>
    places.map((place) => ({
      labels: isYearFirst ? [year, place] : [place, year],
      depth: 0,
      values: Array.from({ length: isTwo ? 2 : 1 }, (): TrueValue => ({
        number: Number((60 + 90 * dice.draw()).toFixed(decimals)),
        decimals,
      })),
    })),
  );
  const table: TrueTable = {
    caption: "",
    title: "",
    unit: "",
    isUnitInTitle: false,
    labelTitles: isYearFirst ? ["tahun", "provinsi"] : ["provinsi", "tahun"],
    header: [isTwo ? ["nilai_a", "nilai_b"] : ["nilai"]],
    rows,
    notes: [],
  };
  const look = {
    ...anyLook(dice, style),
    titleAt: "none" as const,
    isMerged: false,
    isTyped: false,
    isNumbered: false,
    isBilingual: false,
    isCounted: false,
    blankAfterHeader: false,
  };
  const sheet = drawSheet([{ ...table, labelTitles: [...table.labelTitles] }], look);
  // Here every row has all its labels.
  sheet.cells = sheet.cells.filter(({ row, column }) => row === 0 || column > 1);
  rows.forEach(({ labels }, at) =>
    labels.forEach((label, column) =>
      sheet.cells.push({ row: at + 1, column, rows: 1, columns: 1, text: label }),
    ),
  );
  const delimiter = style.decimalMark === "," ? ";" : dice.pick([",", ";", "\t", "|"]);
  return { name: "panjang.csv", bytes: text(csvOf(sheet, delimiter, dice)), tables: [table] };
};

const plain =
  (wishes: TableWishes, write: (table: TrueTable, dice: Dice) => string): CorpusKind =>
  (dice) => {
    const table = makeTable(dice, wishes);
    return { name: "tabel.txt", bytes: text(write(table, dice)), tables: [table] };
  };

/** Where blanks set columns apart, those of thousands make numbers that nobody can tell apart. */
const unblanked = (style: NumberStyle): NumberStyle =>
  style.thousands === " " ? { ...style, thousands: "" } : style;

const html =
  (flavour: "web" | "excel" | "word"): CorpusKind =>
  (dice) => {
    const table = makeTable(dice);
    const look = {
      ...anyLook(dice, anyStyle(dice)),
      isMerged: dice.chance(0.9),
      blankAfterHeader: false,
    };
    if (flavour === "web") look.isTyped = false;
    return {
      name: "tabel.html",
      bytes: text(htmlOf(drawSheet([table], look), flavour, dice)),
      tables: [table],
    };
  };

const json =
  (wishes: TableWishes, write: (table: TrueTable, dice: Dice) => string): CorpusKind =>
  (dice) => {
    const table = { ...makeTable(dice, wishes), notes: [] as string[] };
    return { name: "tabel.json", bytes: text(write(table, dice)), tables: [table] };
  };

/** What is missing is absent from an answer of the Web API, without a mark. */
const datacontent: CorpusKind = (dice) => {
  const table = makeTable(dice, { isFlat: true, levels: dice.int(1, 2), hasMarks: false });
  const rows = table.rows.map((row) => ({
    ...row,
    values: row.values.map((value) => ("text" in value ? { text: "" } : value)),
  }));
  return { name: "data.json", bytes: text(jsonDatacontent(table)), tables: [{ ...table, rows }] };
};

/** JSON has no title and no unit. */
const bare =
  (write: (table: TrueTable, dice: Dice) => string): CorpusKind =>
  (dice) => {
    const file = json({ isFlat: true, missing: 0, hasMarks: false }, write)(dice);
    return { ...file, tables: file.tables.map((table) => ({ ...table, title: "", unit: "" })) };
  };

const left = 56;
/** Tables of many columns are printed on wider pages. */
const pageFor = (table: TrueTable): Sheet =>
  new Sheet(columnCount(table) > 9 ? 1191 : columnCount(table) > 6 ? 842 : 595, 842);

function releasePage(sheet: Sheet, look: ReturnType<typeof anyPageLook>, page: number): void {
  sheet.print("Berita Resmi Statistik No. 12/02/Th. XV", left, 36, { ...look, size: 7 });
  sheet.print(String(page), sheet.width / 2, 816, { ...look, size: 8 }, "center");
}

function captioned(dice: Dice, wishes: TableWishes, number: number): TrueTable {
  return {
    ...makeTable(dice, { mostColumns: 6, mostRows: 10, ...wishes }),
    caption: `Tabel ${number}`,
  };
}

const releasePdf: CorpusKind = (dice) => {
  const look = anyPageLook(dice, indonesianStyle(dice));
  const table = captioned(dice, {}, dice.int(1, 9));
  const sheet = pageFor(table);
  const right = sheet.width - left;
  releasePage(sheet, look, dice.int(2, 30));
  let top = printProse(sheet, { left, right, top: 60 }, look, dice, dice.int(2, 5));
  top = printTable(sheet, table, { left, right, top }, look, dice);
  printProse(sheet, { left, right, top: top + 30 }, look, dice, dice.int(2, 4));
  return { name: "rilis.pdf", bytes: pdfOf([sheet.page()]), tables: [table] };
};

/** Without a caption: only its numbers tell where it is. */
const uncaptionedPdf: CorpusKind = (dice) => {
  const look = anyPageLook(dice, indonesianStyle(dice));
  const table = makeTable(dice, { mostColumns: 6, mostRows: 10 });
  const sheet = pageFor(table);
  const right = sheet.width - left;
  printTable(sheet, table, { left, right, top: 80 }, look, dice);
  return { name: "tabel.pdf", bytes: pdfOf([sheet.page()]), tables: [table] };
};

const stackedPdf: CorpusKind = (dice) => {
  const look = anyPageLook(dice, indonesianStyle(dice));
  const tables = [
    captioned(dice, { isFlat: true, levels: 1 }, 1),
    captioned(dice, { isFlat: true }, 2),
  ];
  const sheet = new Sheet(842, 1190);
  const right = sheet.width - left;
  let top = 60;
  for (const table of tables) top = printTable(sheet, table, { left, right, top }, look, dice) + 40;
  return { name: "dua.pdf", bytes: pdfOf([sheet.page()]), tables };
};

const besidePdf: CorpusKind = (dice) => {
  const look = { ...anyPageLook(dice, indonesianStyle(dice)), size: 7 };
  const wishes = { isFlat: true, levels: 1, mostColumns: 3 };
  const tables = [captioned(dice, wishes, 3), captioned(dice, wishes, 4)].map(trimmed);
  const sheet = new Sheet(842, 595);
  tables.forEach((table, at) =>
    printTable(sheet, table, { left: 40 + 400 * at, right: 400 + 400 * at, top: 70 }, look, dice),
  );
  return { name: "sebelah.pdf", bytes: pdfOf([sheet.page()]), tables };
};

/** At most three columns. */
const trimmed = (table: TrueTable): TrueTable => ({
  ...table,
  header: table.header.map((level) => level.slice(0, 3)),
  rows: table.rows.map((row) => ({ ...row, values: row.values.slice(0, 3) })),
});

const continuedPdf: CorpusKind = (dice) => {
  const look = anyPageLook(dice, indonesianStyle(dice));
  const table = captioned(dice, { isFlat: true }, 3);
  const half = Math.floor(table.rows.length / 2);
  const first = pageFor(table);
  const right = first.width - left;
  releasePage(first, look, 4);
  printTable(first, table, { left, right, top: 80 }, look, dice, { to: half, hasNotes: false });
  const second = pageFor(table);
  releasePage(second, look, 5);
  const title = dice.pick([
    "Lanjutan Tabel 3",
    "Tabel 3 (Lanjutan)",
    `Lanjutan Tabel 3 ${table.title}`,
  ]);
  printTable(second, table, { left, right, top: 80 }, look, dice, { from: half, title });
  return { name: "lanjutan.pdf", bytes: pdfOf([first.page(), second.page()]), tables: [table] };
};

/** A page that lies on its side, turned by the viewer or drawn turned. */
const rotatedPdf: CorpusKind = (dice) => {
  const look = anyPageLook(dice, indonesianStyle(dice));
  const table = captioned(dice, {}, 5);
  const sheet = new Sheet(842, 595);
  printTable(sheet, table, { left, right: 780, top: 60 }, look, dice);
  const page = sheet.page();
  const turned = dice.chance(0.5)
    ? // Drawn upwards on a standing page, which the viewer turns.
      {
        ...page,
        width: 595,
        height: 842,
        rotate: 90,
        content: `q 0 1 -1 0 595 0 cm\n${page.content}\nQ`,
      }
    : { ...page, rotate: dice.pick([0, 180]) };
  if (turned.rotate === 180) turned.content = `q -1 0 0 -1 842 595 cm\n${page.content}\nQ`;
  return { name: "miring.pdf", bytes: pdfOf([turned]), tables: [table] };
};

/** Thousands set apart by blanks, which hardly differ from the gaps of narrow columns. */
const blankThousandsPdf: CorpusKind = (dice) => {
  const look = anyPageLook(dice, {
    ...indonesianStyle(dice),
    thousands: dice.pick([" ", "\u00a0"]),
  });
  const table = captioned(dice, {}, dice.int(1, 9));
  const sheet = pageFor(table);
  const right = sheet.width - left;
  const top = printTable(sheet, table, { left, right, top: 60 }, look, dice);
  printProse(sheet, { left, right, top: top + 30 }, look, dice, dice.int(2, 4));
  return { name: "tabel.pdf", bytes: pdfOf([sheet.page()]), tables: [table] };
};

/** A brochure: running text in the one column of the page, a table in the other. */
const columnsPdf: CorpusKind = (dice) => {
  const look = { ...anyPageLook(dice, indonesianStyle(dice)), size: 7 };
  const table = trimmed(captioned(dice, { isFlat: true, levels: 1, mostColumns: 3 }, 2));
  const sheet = new Sheet(842, 595);
  const [proseAt, tableAt] = dice.pick([
    [0, 1],
    [1, 0],
  ] as const);
  const column = (at: number) => ({ left: 40 + 400 * at, right: 390 + 400 * at, top: 70 });
  printProse(sheet, column(proseAt), look, dice, dice.int(10, 20));
  const top = printTable(sheet, table, column(tableAt), look, dice);
  printProse(sheet, { ...column(tableAt), top: top + 25 }, look, dice, dice.int(2, 5));
  return { name: "brosur.pdf", bytes: pdfOf([sheet.page()]), tables: [table] };
};

/** As yearbooks print them: title, heads and total in both languages, the English below or behind a stroke. */
const bilingualPdf: CorpusKind = (dice) => {
  const look = anyPageLook(dice, { ...indonesianStyle(dice), thousands: dice.pick([" ", "."]) });
  const table = captioned(dice, { isFlat: true, isEnglish: false }, dice.int(1, 9));
  const english: Readonly<Record<string, string>> = {
    Jumlah: "Jumlah/Total",
    Provinsi: "Provinsi/Province",
    "Kelompok Barang": "Kelompok Barang/Commodity Group",
    "Kelompok Umur": "Kelompok Umur/Age Group",
    Pendidikan: "Pendidikan/Education",
    Bulan: "Bulan/Month",
    "Laki-laki": "Laki-laki/Male",
    Perempuan: "Perempuan/Female",
    Perkotaan: "Perkotaan/Urban",
    Perdesaan: "Perdesaan/Rural",
    "Luas Panen": "Luas Panen/Harvested Area",
    Produksi: "Produksi/Production",
    Produktivitas: "Produktivitas/Yield",
  };
  const both = (text: string) => english[text] ?? text;
  const printed: TrueTable = {
    ...table,
    labelTitles: table.labelTitles.map(both),
    header: table.header.map((level) => level.map(both)),
    rows: table.rows.map((row) => ({ ...row, labels: row.labels.map(both) })),
  };
  const sheet = pageFor(printed);
  const right = sheet.width - left;
  releasePage(sheet, look, dice.int(40, 300));
  sheet.print(String(dice.int(2015, 2024)), right, 50, look, "right");
  printTable(sheet, printed, { left, right, top: 70 }, look, dice);
  return { name: "buku.pdf", bytes: pdfOf([sheet.page()]), tables: [printed] };
};

/** A table over three pages, its header repeated on each, notes below the last part. */
const longPdf: CorpusKind = (dice) => {
  const look = anyPageLook(dice, indonesianStyle(dice));
  const table = captioned(dice, { isFlat: true, mostRows: 14 }, 7);
  const cuts = [0, 1 / 3, 2 / 3, 1].map((share) => Math.round(share * table.rows.length));
  const form = dice.pick(["Lanjutan Tabel 7", "Tabel 7 (Lanjutan)", "Sambungan Tabel 7"]);
  const sheets = [0, 1, 2].map((at) => {
    const sheet = pageFor(table);
    releasePage(sheet, look, 11 + at);
    printTable(sheet, table, { left, right: sheet.width - left, top: 80 }, look, dice, {
      from: cuts[at] ?? 0,
      to: cuts[at + 1] ?? 0,
      hasNotes: at === 2,
      ...(at > 0 && { title: form }),
    });
    return sheet.page();
  });
  return { name: "panjang.pdf", bytes: pdfOf(sheets), tables: [table] };
};

export const corpusKinds: Readonly<Record<string, CorpusKind>> = {
  "dynamic xlsx": dynamicXlsx,
  "dynamic csv": dynamicCsv,
  "static xlsx": staticXlsx,
  "static csv": staticCsv,
  "export xlsx": exportXlsx,
  "long csv": longCsv,
  "aligned text": plain({}, (table, dice) => alignedText(table, anyStyle(dice), dice)),
  "pipe text": plain({}, (table, dice) => pipeText(table, anyStyle(dice), dice)),
  "pasted text": plain({ isFlat: true, mostColumns: 8, levels: 1 }, (table, dice) =>
    pastedText(table, unblanked(anyStyle(dice)), dice),
  ),
  "pasted text of two tiers": plain({ isFlat: true, mostColumns: 8, levels: 2 }, (table, dice) =>
    pastedText(table, unblanked(indonesianStyle(dice)), dice),
  ),
  "pasted text of blank thousands": plain(
    { isFlat: true, mostColumns: 6, levels: 1 },
    (table, dice) => pastedText(table, { ...indonesianStyle(dice), thousands: " " }, dice),
  ),
  "web page": html("web"),
  "html of Excel": html("excel"),
  "html of Word": html("word"),
  "json datacontent": datacontent,
  "json records": bare(jsonRecords),
  "json rows": bare(jsonRows),
  "release pdf": releasePdf,
  "pdf without caption": uncaptionedPdf,
  "stacked pdf": stackedPdf,
  "pdf side by side": besidePdf,
  "continued pdf": continuedPdf,
  "rotated pdf": rotatedPdf,
  "pdf of blank thousands": blankThousandsPdf,
  "pdf of two columns": columnsPdf,
  "bilingual pdf": bilingualPdf,
  "pdf over three pages": longPdf,
  "pasted text of blank thousands that add up": plain(
    { isFlat: true, mostColumns: 6, levels: 1, addsUp: true },
    (table, dice) => pastedText(table, { ...indonesianStyle(dice), thousands: " " }, dice),
  ),
};

/** Files of a kind, the same for the same seed. */
export const corpusFile = (kind: string, seed: number): CorpusFile => {
  const draw = corpusKinds[kind];
  if (!draw) throw new Error(`corpusFile requires a known kind, found ${kind}`);
  return draw(new Dice(seed + 1000 * Object.keys(corpusKinds).indexOf(kind)));
};
