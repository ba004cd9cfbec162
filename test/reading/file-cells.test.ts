import { zipSync } from "fflate";
import { fileFaultSentence, type FileFaultCode } from "../../src/language";
import { fileCells } from "../../src/reading";
import { readTables } from "../../src/reading/tables";
import { UnreadableFile } from "../../src/reading/unreadable-file";
import { compoundFile } from "../support/compound-file";
import { packed, smallWorkbook } from "../support/packed";
import { shown } from "../support/read-text-grid";
import { smallPdf } from "../support/small-pdf";

const bytes = (text: string) => new TextEncoder().encode(text);
const workbook = packed(smallWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>'));
const table: [string, number, number][] = [
  ["Tabel 1 Nilai Ekspor", 60, 780],
  ["Negara", 80, 750],
  ["2020", 245, 750],
  ["2021", 315, 750],
  ["Cina", 60, 730],
  ["1.204,5", 240, 730],
  ["998,5", 315, 730],
  ["India", 60, 714],
  ["204,5", 247, 714],
  ["98,5", 320, 714],
];
const pdf = smallPdf(table);
const rows = ["Cina | 1204.5 | 998.5", "India | 204.5 | 98.5"];

/** Bytes that no format has. */
const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);
const picture = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1,
]);
const encrypted = smallPdf(
  table,
  "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >> /ID [(a) (a)]",
);

const refused: [name: string, file: Uint8Array, code: FileFaultCode][] = [
  ["nothing", new Uint8Array(), "empty"],
  ["a picture", picture, "not-a-table"],
  ["noise", noise, "not-a-table"],
  ["zeros", new Uint8Array(1000), "not-a-table"],
  ["a text that began as a workbook", bytes("PK and more"), "damaged"],
  ["a workbook without its end", workbook.subarray(0, workbook.length - 40), "damaged"],
  ["an archive of other files", zipSync({ "a.txt": bytes("1") }), "not-a-workbook"],
  ["an old workbook", compoundFile("Workbook"), "old-excel"],
  ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted"],
  ["a PDF without its pages", bytes("%PDF-1.7\n%%EOF"), "damaged"],
  ["a PDF of noise", Uint8Array.from([...bytes("%PDF-1.4\n"), ...noise]), "damaged"],
  ["a PDF with a password", encrypted, "encrypted-pdf"],
  ["JSON that breaks off", bytes('[{"a":1},'), "damaged"],
  ["JSON without rows", bytes('{"message":"Error"}'), "not-a-table"],
];

describe("fileCells", () => {
  it.each(refused)("refuses %s with a sentence in both languages", async (_, file, code) => {
    const fault = await fileCells(file).then(
      () => undefined,
      (error: unknown) => (error instanceof UnreadableFile ? error.fault : error),
    );
    expect(fault).toMatchObject({ code });
    for (const language of ["en", "id"] as const) {
      expect(fileFaultSentence({ code }, language)).toMatch(/\.$/);
    }
  });

  it.each([
    ["a PDF", pdf],
    ["a CSV", bytes("Negara;2020;2021\nCina;1.204,5;998,5\nIndia;204,5;98,5\n")],
    [
      "a CSV in UTF-16",
      Uint8Array.from([
        0xff,
        0xfe,
        ...Buffer.from("Negara\t2020\t2021\nCina\t1.204,5\t998,5\nIndia\t204,5\t98,5\n", "utf16le"),
      ]),
    ],
    [
      "a page of HTML that is called .xls",
      bytes(
        "<html><table><tr><td>Negara<td>2020<td>2021<tr><td>Cina<td>1.204,5<td>998,5<tr><td>India<td>204,5<td>98,5</table>",
      ),
    ],
    [
      "JSON",
      bytes('[["Negara","2020","2021"],["Cina","1.204,5","998,5"],["India","204,5","98,5"]]'),
    ],
  ])("reads %s by its bytes, whatever its name", async (_, file) => {
    const { tables, leftOver } = readTables(await fileCells(file));
    expect(leftOver).toEqual([]);
    expect(tables.map(shown)).toEqual([{ columns: ["2020", "2021"], rows }]);
  });

  it("a text of words has no table and nothing left over", async () => {
    expect(
      readTables(await fileCells(bytes("Harga gabah naik, harga beras turun.\nDemikian."))),
    ).toMatchObject({
      tables: [],
      leftOver: [],
    });
  });

  it("a PDF cut off anywhere is read or refused, never a fault of ours", async () => {
    for (let length = 10; length < pdf.length; length += 97) {
      const outcome = await fileCells(pdf.subarray(0, length)).then(
        () => "read",
        (error: unknown) => (error instanceof UnreadableFile ? "refused" : error),
      );
      expect(["read", "refused"]).toContain(outcome);
    }
  });
});
