import { NotShownCounter } from "../../../src/reading/xlsx/not-shown-counter";
import { SheetCells } from "../../../src/reading/xlsx/sheet-cells";
import { plainXlsxFormat } from "../../../src/reading/xlsx/styles";
import { type XmlHandler, XmlReader } from "../../../src/reading/xlsx/xml-events";

/** Cells, rows, what stands outside the cells, and the fault of a sheet; its bytes come in pieces. */
function readSheet(xml: string, isPlain: boolean, size = xml.length) {
  const notShown = new NotShownCounter();
  const cells = new SheetCells("sheet", {
    formats: [plainXlsxFormat, { ...plainXlsxFormat, numberFormat: "0.00" }],
    strings: ["Aceh", "Riau"],
    dynamic: new Set(),
    dayShift: 0,
    notShown,
    left: { cells: 1000, characters: 1000 },
  });
  const outside: string[] = [];
  let inData = false;
  const handler: XmlHandler = {
    open(name, attributes) {
      if (inData) cells.open(name, attributes);
      else outside.push(`${name} ${JSON.stringify(attributes)}`);
      if (name === "sheetData") inData = true;
    },
    close(name) {
      if (name === "sheetData") inData = false;
      if (inData) cells.close(name);
      else outside.push(`/${name}`);
    },
    text: (text) => (inData ? cells.text(text) : outside.push(text)),
  };
  let plain = 0;
  const reader = new XmlReader(
    "sheet",
    isPlain
      ? {
          ...handler,
          plainCell: (cell) => {
            plain++;
            cells.plainCell(cell);
          },
        }
      : handler,
  );
  let fault: unknown;
  try {
    const bytes = new TextEncoder().encode(xml);
    for (let at = 0; at < bytes.length; at += size) reader.take(bytes.subarray(at, at + size));
    reader.end();
  } catch (error) {
    fault = error;
  }
  const found = { cells: cells.cells, rows: cells.rows, fault, notShown: notShown.list };
  return { plain, found: { ...found, outside: outside.join("") } };
}

const sheet = (rows: string, before = "", after = "") =>
  `<?xml version="1.0"?><worksheet xmlns="x">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
const plainRow = (row: number) =>
  `<row r="${row}" ht="15"><c r="A${row}" s="1" t="s"><v>0</v></c><c r="B${row}"><v>1.5E3</v></c></row>`;

const sheets: Record<string, [xml: string, plain: number]> = {
  "plain cells": [sheet(plainRow(1) + plainRow(2), "<sheetViews/>", "<mergeCells/>"), 4],
  "a look behind the kind, cells without place and without value": [
    sheet(
      '<row><c t="s" s="1"><v>1</v></c><c/><c s="1"/><c></c><c r="F1" t="b"><v>1</v></c></row>',
    ),
    4,
  ],
  "formulas, texts of their own and entities between plain cells": [
    sheet(
      `${plainRow(1)}<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="inlineStr"><is><t>a &amp; b</t></is></c>` +
        '<c r="C2" t="str"><v>Kota é</v></c><c r="D2" t="str"><v>x &lt; y</v></c><c r="E2"><f t="shared" si="0"/><v>3</v></c>' +
        `<c r="F2" cm="1"/><c r="G2" t="e"><v>#DIV/0!</v></c></row>\n  ${plainRow(3)}`,
    ),
    5,
  ],
  "blanks between rows and cells": [
    sheet(
      ' \n<row r="1">\n\t<c r="A1"><v>1</v></c>\r\n <c r="B1"><v> 2 </v></c> </row> \n<row r="2"/>',
    ),
    2,
  ],
  "a comment that holds what looks like cells": [
    sheet(`${plainRow(1)}<row r="2"><!-- <c r="A2"><v>9</v></c> --><c r="B2"><v>7</v></c></row>`),
    2,
  ],
  "a comment in front of the cells": [
    sheet(plainRow(1), '<!-- <sheetData><row><c r="A1"><v>9</v></c></row></sheetData> -->'),
    0,
  ],
  "another markup within a cell": [
    sheet('<row><c r="A1"><f>"<![CDATA[</c>]]>"</f><v>1</v></c><c r="B1"><v>1</v></c></row>'),
    0,
  ],
  "names with a prefix": [
    '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    0,
  ],
  "an alternative around the cells": [
    '<w><mc:AlternateContent><mc:Choice><sheetData><row><c r="A1"><v>1</v></c></row></sheetData></mc:Choice>' +
      '<mc:Fallback><sheetData><row><c r="B1"><v>2</v></c></row></sheetData></mc:Fallback></mc:AlternateContent></w>',
    0,
  ],
  "a second list of cells": [
    `<w><sheetData>${plainRow(1)}</sheetData><sheetData>${plainRow(2)}</sheetData></w>`,
    2,
  ],
  "a cell outside of a row": [sheet('<c r="A1"><v>1</v></c>'), 0],
  "no cells": ["<w><sheetData/><x/></w>", 0],
  "a cell that is not closed": [sheet('<row><c r="A1"><v>1</v></row>'), 0],
  "an attribute twice": [sheet('<row><c r="A1" r="A2"><v>1</v></c></row>'), 0],
  "a place outside of the sheet": [sheet('<row><c r="ZZZ1"><v>1</v></c></row>'), 1],
  "a text that is not there": [sheet('<row><c r="A1" t="s"><v>7</v></c></row>'), 1],
  "the end in the midst of a cell": ['<w><sheetData><row><c r="A1"><v>1', 0],
};

describe("PlainCells", () => {
  test.each(Object.entries(sheets))(
    "gives of %s what a parser of XML gives, however the bytes are cut",
    (_, [xml, plain]) => {
      const { found } = readSheet(xml, false);
      expect(readSheet(xml, true)).toEqual({ plain, found });
      for (const size of [1, 2, 3, 7, 19, 64])
        expect(readSheet(xml, true, size).found).toEqual(readSheet(xml, false, size).found);
    },
  );
});
