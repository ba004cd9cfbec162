import { zipSync } from "fflate";
import { fileFaultSentence } from "../../src/language";
import { fileCells, UnreadableFile } from "../../src/reading";
import { readTables } from "../../src/reading/tables";
import { compoundFile } from "../support/compound-file";
import { encoded } from "../support/corpus/write-sheet";
import { packed, sheetPart, smallWorkbook } from "../support/packed";
import { drawnText, pdfFile } from "../support/pdf-file";
import { smallPdf } from "../support/small-pdf";

const bytes = (text: string) => new TextEncoder().encode(text);
const sheet = (rows: string, more = {}) => packed(smallWorkbook(rows, more));
const csv = "Negara,2020,2021\nCina,1204.5,998.5\nIndia,204.5,98.5\n";
const html =
  "<table><tr><td>Negara<td>2020<td>2021<tr><td>Cina<td>1.204,5<td>998,5<tr><td>India<td>204,5<td>98,5</table>";
const workbook = sheet(
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Negara</t></is></c><c r="B1"><v>2020</v></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Cina</t></is></c><c r="B2"><v>98.5</v></c></row>',
);
const drawing: [string, number, number][] = [
  ["Tabel 1 Ekspor", 60, 780],
  ["Negara", 80, 750],
  ["2020", 245, 750],
  ["Cina", 60, 730],
  ["1.204,5", 240, 730],
  ["India", 60, 714],
  ["204,5", 247, 714],
];
const page = { content: drawing.map((text) => drawnText(...text)).join("\n") };

/** A file, and what becomes of it: the code of its sentence, or how many tables it gives. */
type Case = [name: string, file: () => Uint8Array, outcome: string | number];

const refused: Case[] = [
  ["nothing", () => new Uint8Array(), "empty"],
  ["a byte order mark alone", () => encoded("", "utf-8-bom"), "empty"],
  ["blank lines", () => bytes("\n\n \n"), "empty"],
  [
    "a picture",
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    "not-a-table",
  ],
  ["zeros", () => new Uint8Array(2000), "not-a-table"],
  ["a program", () => bytes("\u007fELF\u0002\u0001\u0001\0\0\0"), "not-a-table"],
  ["an archive of other files", () => zipSync({ "a.txt": bytes("1") }), "not-a-workbook"],
  ["an archive cut off", () => workbook.subarray(0, workbook.length - 60), "damaged"],
  ["a text that begins as an archive", () => bytes("PK, a country"), "damaged"],
  ["an old workbook called .xlsx", () => compoundFile("Workbook"), "old-excel"],
  ["a workbook with a password", () => compoundFile("EncryptedPackage"), "encrypted"],
  [
    "a workbook with a billion laughs",
    () =>
      packed({
        ...smallWorkbook(""),
        "xl/worksheets/sheet1.xml": `<!DOCTYPE a [<!ENTITY b "haha"><!ENTITY c "&b;&b;&b;">]>${sheetPart('<row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row>')}`,
      }),
    "unsafe",
  ],
  ["a PDF without its pages", () => bytes("%PDF-1.7\n%%EOF"), "damaged"],
  [
    "a PDF of more pages than a report has",
    () => pdfFile(Array.from({ length: 401 }, () => ({ content: "" }))),
    "too-large",
  ],
  [
    "a PDF with a password",
    () =>
      smallPdf(
        drawing,
        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >> /ID [(a) (a)]",
      ),
    "encrypted-pdf",
  ],
  ["JSON that breaks off", () => bytes('[{"a":1},'), "damaged"],
  ["JSON with NaN", () => bytes('[{"a":NaN}]'), "damaged"],
  ["JSON without rows", () => bytes('{"message":"Error"}'), "not-a-table"],
  [
    "JSON nested a million deep",
    () => bytes("[".repeat(1_000_000) + "]".repeat(1_000_000)),
    "not-a-table",
  ],
  [
    "JSON of records that share no field",
    () => bytes(JSON.stringify(Array.from({ length: 3000 }, (_, at) => ({ [`a${at}`]: at })))),
    "too-large",
  ],
  [
    "an answer of the Web API with a billion combinations",
    () => {
      const items = Array.from({ length: 1000 }, (_, val) => ({ val, label: "a" }));
      return bytes(
        JSON.stringify({
          var: items.slice(0, 1),
          vervar: items,
          turvar: items,
          tahun: items,
          turtahun: items,
          datacontent: {},
        }),
      );
    },
    "too-large",
  ],
  [
    "HTML with tables in a thousand tables",
    () => bytes("<table><tr><td>".repeat(1000)),
    "too-large",
  ],
  [
    "HTML with cells over all columns, without end",
    () => bytes(`<table>${"<tr><td colspan=16384>1".repeat(2000)}</table>`),
    "too-large",
  ],
  [
    "HTML with more columns than Excel has",
    () => bytes(`<table><tr>${"<td>1".repeat(20_000)}</table>`),
    "too-large",
  ],
  ["a text of dots and digits", () => bytes(`${"1.".repeat(200_000)}\n`), "too-large"],
  [
    "a line of a million brackets",
    () => bytes(`Negara 2020\n${"(".repeat(1_000_000)} 1\n`),
    "too-large",
  ],
  [
    "a line of a million blanks",
    () => bytes(`Negara${" ".repeat(1_000_000)}2020\nCina${" ".repeat(1_000_000)}1\n`),
    "too-large",
  ],
];

const read: Case[] = [
  ["a header alone", () => bytes("Negara;2020;2021\n"), 0],
  ["words alone", () => bytes("Harga gabah naik.\nDemikian, terima kasih.\n"), 0],
  ["a CSV called .xlsx", () => bytes(csv), 1],
  ["a workbook called .csv", () => workbook, 1],
  [
    "a web page called .xls",
    () => bytes(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>${html}`),
    1,
  ],
  [
    "a PDF behind a line of a mail program",
    () => bytes(`From: a\n${new TextDecoder().decode(smallPdf(drawing))}`),
    1,
  ],
  ["a CSV in UTF-16", () => encoded(csv, "utf-16le"), 1],
  ["a CSV with halves of letters", () => encoded(csv.replace("Cina", "Cina\ud800"), "utf-16be"), 1],
  ["a quote that never closes", () => bytes(`${csv}"Peru,1,2\n`), 1],
  ["formulas in a CSV", () => bytes(`${csv}=cmd|'/c calc'!A1,1,2\n`), 1],
  [
    "names of an object's own fields",
    () => bytes("a,constructor,__proto__\nx,1.5,2.5\ny,3.5 r,4.5\n"),
    1,
  ],
  [
    "records of these",
    () =>
      bytes(
        '[{"a":"x","__proto__":1.5,"constructor":2.5},{"a":"y","__proto__":3.5,"constructor":4.5}]',
      ),
    1,
  ],
  [
    "numbers that nothing can hold",
    () => bytes('[{"a":"x","b":1e999},{"a":"y","b":-1e999},{"a":"z","b":5}]'),
    1,
  ],
  [
    "a field nested ten thousand deep",
    () => bytes(`[{"a":"x","b":${"[".repeat(10_000)}${"]".repeat(10_000)}},{"a":"y","b":1.5}]`),
    1,
  ],
  ["tags that never end", () => bytes(`${html}${"<a ".repeat(300_000)}`), 1],
  ["attributes that never end", () => bytes(`${html}${'<a b="'.repeat(100_001)}`), 1],
  ["comments that never end", () => bytes(`${html}${"<!--".repeat(300_000)}`), 1],
  [
    "a script alone",
    () => bytes(`<html><script>document.write("${"<table>".repeat(100)}")</script>`),
    0,
  ],
  [
    "a hundred thousand boxes in one another",
    () => bytes(`<div>${"<div>".repeat(100_000)}${html}`),
    1,
  ],
  [
    "a PDF with a script",
    () => pdfFile([page], { catalogue: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>" }),
    1,
  ],
  [
    "a PDF of a page that draws itself",
    () =>
      pdfFile([{ content: `${page.content}\n/X Do` }], {
        more: [
          "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5 >>\nstream\n/X Do\nendstream",
        ],
      }),
    1,
  ],
  ["a PDF of one picture", () => pdfFile([{ content: "q 500 0 0 700 0 0 cm /Im0 Do Q" }]), 0],
  [
    "a page as large as a field",
    () => pdfFile([{ ...page, width: 20_000_000, height: 20_000_000 }]),
    1,
  ],
];

describe("fileCells", () => {
  it("is tried with more than forty files that are damaged, huge, misnamed or hostile", () => {
    expect(refused.length + read.length).toBeGreaterThan(40);
  });

  it.each(refused)("refuses %s with a sentence in both languages", async (_, file, code) => {
    const fault = await fileCells(file()).then(
      () => undefined,
      (error: unknown) => (error instanceof UnreadableFile ? error.fault : error),
    );
    expect(fault).toMatchObject({ code });
    const sentences = (["en", "id"] as const).map((language) =>
      fault === undefined ? "" : fileFaultSentence(fault as UnreadableFile["fault"], language),
    );
    expect(new Set(sentences).size).toBe(2);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.)]$/u);
  });

  it.each(read)("reads %s, and finds as many tables as it holds", async (_, file, count) => {
    const { tables } = readTables(await fileCells(file()));
    expect(tables).toHaveLength(Number(count));
  });
});
