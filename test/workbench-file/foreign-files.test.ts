import { notShownSentence } from "../../src/language";
import { addin, openXlsx, writeXlsx } from "../../workbench/file";
import { Workbook, type WorkbookSnapshot } from "../../workbench/host";
import { packed, type Parts, rels, sheetPart, smallWorkbook, unpacked } from "../support/packed";
import { restoreWorkbook } from "../support/restore-workbook";

const microsoft = "http://schemas.microsoft.com/office";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const opened = (rows: string, more: Parts = {}): WorkbookSnapshot =>
  openXlsx(packed(smallWorkbook(rows, more))).snapshot;
const cellsOf = (rows: string, more: Parts = {}) => opened(rows, more).sheets[0]?.cells;

describe("cells as other writers store them", () => {
  test.each([
    ['<c r="A1"><v>104.5</v></c>', { value: 104.5 }],
    ['<c r="A1" t="n"><v>1E+2</v></c>', { value: 100 }],
    ['<c r="A1" t="s"><v>0</v></c>', { value: "Padi" }],
    ['<c r="A1" t="s"><v>1</v></c>', { value: "Jagung" }],
    [
      '<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c>',
      { value: "a" },
    ],
    [
      '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">a </t></r><r><t>b</t></r></is></c>',
      { value: "a b" },
    ],
    ['<c r="A1" t="str"><v>x_x000D_y_x005F_x0041_</v></c>', { value: "x\ry_x0041_" }],
    ['<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: { error: "#DIV/0!" } }],
    ['<c r="A1" t="d"><v>2020-01-31</v></c>', { value: 43861 }],
    ['<c r="A1" s="1"><v>43861</v></c>', { value: 43861, numberFormat: "dd/mm/yyyy" }],
    ['<c r="A1" s="2"><v>1</v></c>', { value: 1, numberFormat: "#,##0.00" }],
    ["<c><f>SUM(B1:B2)</f><v>3</v></c>", { value: 3, formula: "=SUM(B1:B2)" }],
    [
      "<c><f>_xlfn.CONCAT(B1,_xlfn._xlws.SORT(B1:B2))</f></c>",
      { value: { error: "#BUSY!" }, formula: "=CONCAT(B1,SORT(B1:B2))" },
    ],
    [
      "<c><f>_xldudf_BPS_TRADE_SHARE(B1:B2)</f><v>1</v></c>",
      { value: 1, formula: "=BPS.TRADE_SHARE(B1:B2)" },
    ],
    ["<c><f>[2]!_xldudf_BPS_NTP(B1,B2)</f><v>1</v></c>", { value: 1, formula: "=BPS.NTP(B1,B2)" }],
    ['<c><f>"_xlfn.A"&amp;B1</f><v>1</v></c>', { value: 1, formula: '="_xlfn.A"&B1' }],
    ["<c><f>SUM(_xlfn.ANCHORARRAY(B1))</f><v>1</v></c>", { value: 1, formula: "=SUM(B1#)" }],
    ["<c><f>[1]Sheet1!A1*2</f><v>9</v></c>", { value: 9 }],
    ["<c><f>'[1]My sheet'!A1</f><v>9</v></c>", { value: 9 }],
    [
      "<c><f>Sales[[#This Row],[a [1]]]</f><v>9</v></c>",
      { value: 9, formula: "=Sales[[#This Row],[a [1]]]" },
    ],
  ])("%s", (xml, cell) => {
    expect(cellsOf(`<row r="1">${xml}</row>`)).toEqual({ A1: cell });
  });

  test("cells and rows without addresses follow one another", () => {
    expect(cellsOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")).toEqual({
      A1: { value: 1 },
      B1: { value: 2 },
      A2: { value: 3 },
    });
  });

  test("a formula that cells share moves along, but not what is fixed, quoted or outside the sheet", () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A1+$A$1+A$1+SUM(A:A)+LOG10(2)+LEN("A1")+\'A1\'!B1</f><v>1</v></c>' +
      '<c r="C2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>';
    const cells = cellsOf(rows);
    expect(cells?.C2?.formula).toBe("=B1+$A$1+B$1+SUM(B:B)+LOG10(2)+LEN(\"A1\")+'A1'!C1");
    expect(cells?.B3?.formula).toBe("=A2+$A$1+A$1+SUM(A:A)+LOG10(2)+LEN(\"A1\")+'A1'!B2");
  });

  test("a formula that spills is one formula with its range", () => {
    const metadata = `<metadata ${main}><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
    const parts = smallWorkbook(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">_xldudf_BPS_NTP(D1:E2,D3:E4)</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
      {
        "xl/metadata.xml": metadata,
        "xl/_rels/workbook.xml.rels": rels(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "sheetMetadata", "metadata.xml"],
        ),
      },
    );
    const { snapshot } = openXlsx(packed(parts));
    expect(snapshot.sheets[0]).toMatchObject({
      cells: { A1: { value: 1, formula: "=BPS.NTP(D1:E2,D3:E4)" } },
      spilled: { A1: 1, B1: 2 },
      spills: ["A1:B1"],
      arrayFormulas: [],
    });
  });

  test("dates of the calendar of 1904 are the same days", () => {
    const workbook = `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const rows = '<row><c s="1"><v>42399</v></c><c><v>42399</v></c></row>';
    expect(cellsOf(rows, { "xl/workbook.xml": workbook })).toMatchObject({
      A1: { value: 43861 },
      B1: { value: 42399 },
    });
  });
});

describe("what is not understood is named", () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c></row>';
  const drawing = `<xdr:wsDr xmlns:xdr="a" xmlns:a="b" xmlns:r="c"><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:twoCellAnchor><mc:AlternateContent xmlns:mc="d"><mc:Choice Requires="cx"><xdr:graphicFrame><a:graphic><a:graphicData><cx:chart xmlns:cx="e" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent></xdr:twoCellAnchor></xdr:wsDr>`;
  const parts = smallWorkbook(rows, {
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId4", `${microsoft}/2006/relationships/vbaProject`, "vbaProject.bin"],
      ["rId5", "connections", "connections.xml"],
    ),
    "xl/vbaProject.bin": "macro",
    "xl/connections.xml": "<connections/>",
    "xl/worksheets/sheet1.xml": sheetPart(
      rows,
      '<conditionalFormatting><cfRule/><cfRule/></conditionalFormatting><dataValidations><dataValidation/></dataValidations><hyperlinks><hyperlink ref="A1"/></hyperlinks><drawing r:id="rId3"/>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": rels(
      ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ["rId2", "pivotTable", "../pivotTables/pivotTable2.xml"],
      ["rId3", "drawing", "/xl/drawings/drawing1.xml"],
      ["rId9", "hyperlink", "https://www.bps.go.id/", "External"],
    ),
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/pivotTables/pivotTable2.xml": "<pivotTableDefinition/>",
    "xl/drawings/drawing1.xml": drawing,
  });

  test("2 pivot tables, a macro project, a connection, a picture, a newer chart and rules", () => {
    const { notShown, snapshot } = openXlsx(packed(parts));
    expect(Object.fromEntries(notShown.map(({ kind, count }) => [kind, count]))).toEqual({
      macros: 1,
      connections: 1,
      "rich-texts": 1,
      "conditional-formats": 2,
      validations: 1,
      hyperlinks: 1,
      "pivot-tables": 2,
      images: 1,
      charts: 1,
    });
    expect(snapshot.sheets[0]?.cells).toEqual({ A1: { value: "Jagung" } });
  });

  test.each([
    ["en", "2 pivot tables and 1 macro project are not shown and will not be saved."],
    ["id", "2 tabel pivot dan 1 proyek makro tidak ditampilkan dan tidak ikut tersimpan."],
  ] as const)("in %s: %s", (language, sentence) => {
    const left = [
      { kind: "pivot-tables", count: 2 },
      { kind: "macros", count: 1 },
    ] as const;
    expect(notShownSentence(left, language)).toBe(sentence);
  });
});

describe("what a file says to Excel", () => {
  const book = (write: (workbook: Workbook) => void): Parts => {
    const workbook = new Workbook();
    write(workbook);
    return unpacked(writeXlsx(workbook.snapshot()));
  };
  const formulas = (...texts: string[]): string => {
    const parts = book((workbook) =>
      workbook.activeSheet.write(
        { row: 0, column: 0, rows: texts.length, columns: 1 },
        texts.map((text) => [text]),
      ),
    );
    return parts["xl/worksheets/sheet1.xml"] ?? "";
  };

  test.each([
    ["=BPS.NTP(A1:C2,A3:C4)", '<f t="array" ref="A1">_xldudf_BPS_NTP(A1:C2,A3:C4)</f>'],
    ["=SUM(B1:B3)", "<f>SUM(B1:B3)</f>"],
    ["=SUM(B1:B3*C1:C3)", '<f t="array" ref="A1">SUM(B1:B3*C1:C3)</f>'],
    ["=B1:B3", '<f t="array" ref="A1">B1:B3</f>'],
    ["=STDEV.S(B1:B3)", "<f>_xlfn.STDEV.S(B1:B3)</f>"],
    ["=ERROR.TYPE(B1)", "<f>ERROR.TYPE(B1)</f>"],
    ["=SORT(B1:B3)", '<f t="array" ref="A1">_xlfn._xlws.SORT(B1:B3)</f>'],
    ['="SORT("&B1', '<f>"SORT("&amp;B1</f>'],
    [
      '=LET(x,B1,x*2+LEN("x"))',
      '<f t="array" ref="A1">_xlfn.LET(_xlpm.x,B1,_xlpm.x*2+LEN("x"))</f>',
    ],
    ["=SUM(B1#)", '<f t="array" ref="A1">SUM(_xlfn.ANCHORARRAY(B1))</f>'],
  ])("%s is stored as %s", (formula, stored) => {
    expect(formulas(formula)).toContain(stored);
  });

  test("no value is invented for a formula that nobody calculated: Excel is asked to calculate", () => {
    const parts = book((workbook) =>
      workbook.activeSheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["=1+1"]]),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>1+1</f></c>");
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  test("calculated workbooks are not calculated on opening, and have no chain of calculation", () => {
    const parts = book((workbook) => {
      workbook.activeSheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["=BPS.NTP(B1,C1)"]]);
      workbook.activeSheet.setCalculated(0, 0, 104.5);
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<v>104.5</v>");
    expect(parts["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(parts["xl/metadata.xml"]).toContain('fDynamic="1"');
  });

  test("settings stand under the add-in of the manifest, as JSON texts", () => {
    const parts = book((workbook) => workbook.settings.set("timbang.block.1", '{"a":"<1>"}'));
    const extension = parts["xl/webextensions/webextension1.xml"] ?? "";
    expect(extension).toContain(`<we:reference id="${addin.id}"`);
    expect(extension).toContain(
      'name="timbang.block.1" value="&quot;{\\&quot;a\\&quot;:\\&quot;&lt;1&gt;\\&quot;}&quot;"',
    );
  });

  test("what another add-in keeps is named, and is not taken for ours", () => {
    const workbook = new Workbook();
    workbook.settings.set("key", 1);
    const parts = unpacked(writeXlsx(workbook.snapshot()));
    const name = "xl/webextensions/webextension1.xml";
    const foreign = parts[name]?.replaceAll(addin.id, "00000000-0000-0000-0000-000000000001") ?? "";
    const { snapshot, notShown } = openXlsx(packed({ ...parts, [name]: foreign }));
    expect(snapshot.settings).toEqual({});
    expect(notShown).toEqual([{ kind: "add-ins", count: 1 }]);
  });
});

test("a workbook that hides every sheet shows its first", () => {
  const workbook = `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`;
  const snapshot = opened("", { "xl/workbook.xml": workbook });
  const restored = new Workbook();
  restoreWorkbook(restored, snapshot);
  expect(restored.activeSheet).toMatchObject({ name: "Data", visibility: "Visible" });
});
