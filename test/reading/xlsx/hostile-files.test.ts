import { deflateSync, strToU8, zipSync } from "fflate";
import { fileFaultSentence, type FileFault, type FileFaultCode } from "../../../src/language";
import { UnreadableFile } from "../../../src/reading/unreadable-file";
import { readXlsx } from "../../../src/reading/xlsx";
import { limits } from "../../../src/reading/xlsx/limits";
import { compoundFile } from "../../support/compound-file";
import { packed, type Parts, rels, sheetPart, smallWorkbook } from "../../support/packed";

/** The soak reads up to the limits themselves; `npm test` to a hundredth of those that take seconds to reach. */
if (!process.env.ROUND_TRIPS) {
  for (const limit of ["cells", "characters"] as const) {
    jest.replaceProperty(limits, limit, (limits[limit] / 100) as never);
  }
}

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const good = packed(smallWorkbook(rows));
const sheet = "xl/worksheets/sheet1.xml";
const workbook = "xl/workbook.xml";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const changed = (change: (bytes: Uint8Array, view: DataView) => void): Uint8Array => {
  const bytes = good.slice();
  change(bytes, new DataView(bytes.buffer));
  return bytes;
};
const endOf = (bytes: Uint8Array): number => bytes.length - 22;
const directoryOf = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(endOf(bytes) + 16, true);
const withParts = (more: Parts): Uint8Array => packed(smallWorkbook(rows, more));
const withSheet = (xml: string): Uint8Array => withParts({ [sheet]: xml });
const withRows = (xml: string): Uint8Array => withSheet(sheetPart(xml));
const withWorkbook = (body: string): Uint8Array =>
  withParts({
    [workbook]: `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${body}</workbook>`,
  });
const without = (name: string): Uint8Array => {
  const parts = smallWorkbook(rows);
  delete parts[name];
  return packed(parts);
};

/** An archive by hand: one packed stream under several names, with any sizes claimed. */
function archive(
  entries: { name: string; packed: Uint8Array; claimed: number; at?: number }[],
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const header = (size: number, fill: (view: DataView) => void, name: string): Uint8Array => {
    const bytes = new Uint8Array(size + name.length);
    fill(new DataView(bytes.buffer));
    bytes.set(strToU8(name), size);
    return bytes;
  };
  entries.forEach(({ name, packed: stream, claimed, at }) => {
    places.push(at === undefined ? length : (places[at] ?? 0));
    if (at !== undefined) return;
    const local = (view: DataView): void => {
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(8, 8, true);
      view.setUint32(18, stream.length, true);
      view.setUint32(22, claimed, true);
      view.setUint16(26, name.length, true);
    };
    add(header(30, local, name));
    add(stream);
  });
  const start = length;
  entries.forEach(({ name, packed: stream, claimed }, index) => {
    const central = (view: DataView): void => {
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(10, 8, true);
      view.setUint32(20, stream.length, true);
      view.setUint32(24, claimed, true);
      view.setUint16(28, name.length, true);
      view.setUint32(42, places[index] ?? 0, true);
    };
    add(header(46, central, name));
  });
  const size = length - start;
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, start, true);
  add(new Uint8Array(end.buffer));
  return new Uint8Array(Buffer.concat(pieces));
}

const blank = (bytes: number): Uint8Array => deflateSync(new Uint8Array(bytes), { level: 9 });
const lol = Array.from(
  { length: 12 },
  (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
).join("");

const cases: [what: string, bytes: () => Uint8Array, code: FileFaultCode][] = [
  ["no bytes", () => new Uint8Array(), "empty"],
  ["one byte", () => new Uint8Array([80]), "not-a-workbook"],
  ["a text", () => strToU8("Bulan;NTP\n"), "not-a-workbook"],
  [
    "a web page named .xls",
    () => strToU8("<html><table><tr><td>1</td></tr></table></html>"),
    "not-a-workbook",
  ],
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not-a-workbook"],
  ["a PDF", () => strToU8("%PDF-1.7\n"), "not-a-workbook"],
  ["an .xls of Excel 2003", () => compoundFile("Workbook"), "old-excel"],
  ["an .xlsx with a password", () => compoundFile("EncryptedPackage"), "encrypted"],
  ["a zip with nothing in it", () => packed({}), "not-a-workbook"],
  ["a zip of other files", () => packed({ "a.txt": "a" }), "not-a-workbook"],
  [
    "a Word document",
    () =>
      packed({
        "_rels/.rels": rels(["r", "officeDocument", "word/document.xml"]),
        "word/document.xml": "<w:document xmlns:w='w'/>",
      }),
    "not-a-workbook",
  ],
  [
    "an .ods",
    () =>
      packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    "open-document",
  ],
  [
    "an .xlsb",
    () =>
      packed({
        "_rels/.rels": rels(["r", "officeDocument", "xl/workbook.bin"]),
        "xl/workbook.bin": "x",
      }),
    "binary-workbook",
  ],
  ["a file cut in half", () => good.slice(0, good.length / 2), "damaged"],
  ["a file without its last byte", () => good.slice(0, -1), "damaged"],
  ["a file that lacks its first part", () => good.slice(40), "not-a-workbook"],
  [
    "a directory that lies outside",
    () => changed((bytes, view) => view.setUint32(endOf(bytes) + 16, 0xfffffff0, true)),
    "damaged",
  ],
  [
    "a directory with more entries than it has",
    () => changed((bytes, view) => view.setUint16(endOf(bytes) + 10, 4000, true)),
    "damaged",
  ],
  [
    "a directory of 65,535 entries",
    () => changed((bytes, view) => view.setUint16(endOf(bytes) + 10, 0xffff, true)),
    "too-large",
  ],
  [
    "an entry that is encrypted",
    () => changed((bytes, view) => view.setUint16(directoryOf(bytes) + 8, 1, true)),
    "encrypted",
  ],
  [
    "an entry packed in an unknown way",
    () => changed((bytes, view) => view.setUint16(directoryOf(bytes) + 10, 99, true)),
    "damaged",
  ],
  [
    "an entry that begins outside",
    () => changed((bytes, view) => view.setUint32(directoryOf(bytes) + 42, 0x7fffffff, true)),
    "damaged",
  ],
  [
    "an entry longer than the file",
    () => changed((bytes, view) => view.setUint32(directoryOf(bytes) + 20, 0x7fffffff, true)),
    "damaged",
  ],
  [
    "an entry with a wrong checksum",
    () => changed((bytes, view) => view.setUint32(directoryOf(bytes) + 16, 1, true)),
    "damaged",
  ],
  [
    "an entry with a smaller size than it has",
    () => changed((bytes, view) => view.setUint32(directoryOf(bytes) + 24, 3, true)),
    "damaged",
  ],
  [
    "an entry with a larger size than it has",
    () => changed((bytes, view) => view.setUint32(directoryOf(bytes) + 24, 100_000, true)),
    "damaged",
  ],
  [
    "an entry that claims 2 GB",
    () => changed((bytes, view) => view.setUint32(directoryOf(bytes) + 24, 0x7fffffff, true)),
    "too-large",
  ],
  ["packed bytes that are no such", () => changed((bytes) => bytes.fill(0xff, 50, 120)), "damaged"],
  [
    "a bomb: 3 MB of nothing, as claimed",
    () => archive([{ name: "_rels/.rels", packed: blank(3_000_000), claimed: 3_000_000 }]),
    "damaged",
  ],
  [
    "a bomb that unpacks to more than the limit, as claimed",
    () => archive([{ name: "_rels/.rels", packed: blank(1000), claimed: limits.unpacked + 1 }]),
    "too-large",
  ],
  [
    "a bomb that claims to be small",
    () => archive([{ name: "_rels/.rels", packed: blank(3_000_000), claimed: 100 }]),
    "damaged",
  ],
  [
    "a bomb of one stream under many names",
    () =>
      archive([
        { name: "_rels/.rels", packed: blank(1_000_000), claimed: 1_000_000 },
        { name: "xl/workbook.xml", packed: blank(1_000_000), claimed: 1_000_000, at: 0 },
      ]),
    "unsafe",
  ],
  ["a file of more than 50 MB", () => new Uint8Array(50_000_001), "too-large"],
  ["no document in the package", () => without("_rels/.rels"), "not-a-workbook"],
  ["no workbook part", () => without(workbook), "not-a-workbook"],
  ["no sheet part", () => without(sheet), "damaged"],
  ["no relationships of the workbook", () => without("xl/_rels/workbook.xml.rels"), "damaged"],
  ["a workbook without sheets", () => withWorkbook("<sheets/>"), "damaged"],
  [
    "a sheet whose id leads nowhere",
    () => withWorkbook('<sheets><sheet name="a" sheetId="1" r:id="rId9"/></sheets>'),
    "damaged",
  ],
  [
    "two sheets of one name",
    () =>
      withWorkbook(
        '<sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="A" sheetId="2" r:id="rId1"/></sheets>',
      ),
    "damaged",
  ],
  [
    "a sheet without name",
    () => withWorkbook('<sheets><sheet sheetId="1" r:id="rId1"/></sheets>'),
    "damaged",
  ],
  [
    "a sheet named a/b",
    () => withWorkbook('<sheets><sheet name="a/b" sheetId="1" r:id="rId1"/></sheets>'),
    "damaged",
  ],
  [
    "501 sheets",
    () =>
      withWorkbook(`<sheets>${'<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(501)}</sheets>`),
    "too-large",
  ],
  [
    "20,000 names",
    () =>
      withWorkbook(
        `<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets><definedNames>${'<definedName name="a">1</definedName>'.repeat(20_000)}</definedNames>`,
      ),
    "too-large",
  ],
  ["a part that is no XML", () => withSheet("PK"), "damaged"],
  ["a part that is empty", () => withSheet(""), "damaged"],
  ["a part that is not closed", () => withSheet(sheetPart(rows).slice(0, -5)), "damaged"],
  ["tags that cross", () => withRows("<row><c></row></c>"), "damaged"],
  ["an unknown entity", () => withRows("<row><c t='str'><v>&nothing;</v></c></row>"), "damaged"],
  [
    "entities within entities",
    () =>
      withSheet(
        `<!DOCTYPE w [<!ENTITY l0 "lol">${lol}]>${sheetPart("<row><c t='str'><v>&l9;</v></c></row>")}`,
      ),
    "unsafe",
  ],
  [
    "an entity that names a file",
    () => withSheet(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetPart(rows)}`),
    "unsafe",
  ],
  [
    "a document type without entities",
    () => withSheet(`<!DOCTYPE worksheet>${sheetPart(rows)}`),
    "unsafe",
  ],
  [
    "elements 10,000 deep",
    () => withSheet(sheetPart(rows, "<a>".repeat(10_000) + "</a>".repeat(10_000))),
    "unsafe",
  ],
  [
    "bytes that are no UTF-8",
    () => packedBytes(sheet, [0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xfd]),
    "damaged",
  ],
  ["another root element", () => withSheet("<chartsheet/>"), "damaged"],
  [
    "a cell outside the sheet",
    () => withRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    "damaged",
  ],
  ["a row beyond the last", () => withRows('<row r="1048577"><c><v>1</v></c></row>'), "damaged"],
  ["a row numbered -1", () => withRows('<row r="-1"><c><v>1</v></c></row>'), "damaged"],
  [
    "a shared text that is not there",
    () => withRows('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
    "damaged",
  ],
  [
    "a text longer than a cell holds",
    () => withRows(`<row r="1"><c r="A1" t="str"><v>${"a".repeat(32_768)}</v></c></row>`),
    "damaged",
  ],
  [
    "merged areas that meet",
    () =>
      withSheet(
        sheetPart(
          rows,
          '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>',
        ),
      ),
    "damaged",
  ],
  [
    "a merged area that is none",
    () => withSheet(sheetPart(rows, '<mergeCells><mergeCell ref="nowhere"/></mergeCells>')),
    "damaged",
  ],
  [
    "more cells than the limit",
    () => withRows(`<row>${"<c/>".repeat(10_000)}</row>`.repeat(limits.cells / 10_000 + 1)),
    "too-large",
  ],
  [
    "one long text in very many cells",
    () =>
      withParts({
        "xl/sharedStrings.xml": `<sst ${main}><si><t>${"a".repeat(32_000)}</t></si></sst>`,
        [sheet]: sheetPart(
          `<row>${"<c t='s'><v>0</v></c>".repeat(limits.characters / 32_000 + 1)}</row>`,
        ),
      }),
    "too-large",
  ],
  [
    "one long formula shared by very many cells",
    () =>
      withRows(
        `<row><c><f t="shared" si="0" ref="A1:XFD2">${"1+".repeat(4000)}A1</f></c></row>${`<row>${'<c><f t="shared" si="0"/></c>'.repeat(1000)}</row>`.repeat(Math.ceil(limits.characters / 8_000_000))}`,
      ),
    "too-large",
  ],
  [
    "columns that are set 60,000 times over",
    () =>
      withSheet(
        sheetPart(
          rows,
          "",
          `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(60_000)}</cols>`,
        ),
      ),
    "too-large",
  ],
];

/** A workbook whose sheet holds these bytes. */
function packedBytes(name: string, bytes: number[]): Uint8Array {
  const texts = Object.entries(smallWorkbook(rows)).map(([part, text]) => [part, strToU8(text)]);
  return zipSync({ ...Object.fromEntries(texts), [name]: Uint8Array.from(bytes) });
}

function faultOf(bytes: Uint8Array): FileFault | undefined {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.fault;
    throw error;
  }
  return undefined;
}

describe("a file that cannot be read is refused with its sentence", () => {
  test.each(cases)("%s", (_, bytes, code) => {
    const fault = faultOf(bytes());
    expect(fault?.code).toBe(code);
    for (const language of ["en", "id"] as const) {
      expect(fault && fileFaultSentence(fault, language)).toMatch(/^[A-Z].*[.)]$/);
    }
  });

  test("there are 60 of them and more", () => expect(cases.length).toBeGreaterThanOrEqual(60));
});

test("no cut and no changed byte of a file makes reading it fail in another way", () => {
  let refused = 0;
  for (let at = 0; at < good.length; at += 7) {
    for (const bytes of [
      good.slice(0, at),
      changed((copy) => (copy[at] = (copy[at] ?? 0) ^ 0x5a)),
    ]) {
      if (faultOf(bytes)) refused++;
    }
  }
  expect(refused).toBeGreaterThan(good.length / 7);
});
