import { csvCells, gridOfRows, htmlCells, jsonCells, xlsxCells } from "../../../src/reading/cells";
import { readTables } from "../../../src/reading/tables";
import { packed, smallWorkbook } from "../../support/packed";
import { shown } from "../../support/read-text-grid";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (place: string, value: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe("htmlCells", () => {
  it("places cells that are merged over rows and columns", () => {
    const { grids } = htmlCells(
      `<table><tr><th rowspan=2>Provinsi<th colspan="2">Ekspor</tr><tr><td>2020<td>2021</tr>
       <tr><td>Aceh</td><td>1,5</td><td>2&comma;5</td></tr></table>`,
    );
    expect(
      grids[0]?.cells.map(({ row, column, rows, columns, value }) => [
        row,
        column,
        rows,
        columns,
        value,
      ]),
    ).toEqual([
      [0, 0, 2, undefined, "Provinsi"],
      [0, 1, undefined, 2, "Ekspor"],
      [1, 1, undefined, undefined, "2020"],
      [1, 2, undefined, undefined, "2021"],
      [2, 0, undefined, undefined, "Aceh"],
      [2, 1, undefined, undefined, "1,5"],
      [2, 2, undefined, undefined, "2&comma;5"],
    ]);
  });

  it("reads a table as Excel and browsers put it on the clipboard, with its title, notes and marks", () => {
    const read = readTables(
      htmlCells(`<html><head><style>td {mso-number-format:"0"}</style></head><body><!--StartFragment-->
        <h3>Nilai Ekspor (Juta US$), 2021</h3>
        <table><thead><tr><td>Negara</td><td>2020</td><td>2021</td></tr></thead>
        <tr><td>Cina</td><td>1.204,5<sup>1)</sup></td><td>998,0&nbsp;r</td></tr>
        <tr><td>&nbsp;&nbsp;India</td><td>&ndash;</td><td>12,5</td></tr></table>
        <p>Sumber: BPS &amp; Bea Cukai</p><script>alert("<table>")</script></body></html>`),
    );
    expect(read.tables.map(shown)).toEqual([
      { columns: ["2020", "2021"], rows: ["Cina | 1204.5 | 998.0", "India | - | 12.5"] },
    ]);
    expect(read.tables[0]).toMatchObject({
      unit: { unit: "million_usd" },
      table: {
        title: { id: "Nilai Ekspor (Juta US$), 2021" },
        notes: [{ id: "Sumber: BPS & Bea Cukai" }],
        rows: [{ marks: { "2020": "1)", "2021": "r" } }, {}],
      },
    });
  });

  it.each([
    "<table>",
    "<table><tr><td rowspan=99999999 colspan=99999999>5",
    "<table><table><table>",
    "<td>5</td>",
    "<<<>>>",
    "<table><tr><td>&#99999999;&#x0;",
  ])("takes damaged HTML without a fault: %s", (html) => {
    expect(() => readTables(htmlCells(html))).not.toThrow();
  });
});

describe("jsonCells", () => {
  const rows = ["Aceh | 98.5", "Bali | 97.25"];
  it.each([
    ["records", `[{"provinsi":"Aceh","ntp":98.5},{"provinsi":"Bali","ntp":97.25}]`],
    ["rows", `[["provinsi","ntp"],["Aceh",98.5],["Bali",97.25]]`],
    ["columns and rows", `{"columns":["provinsi","ntp"],"rows":[["Aceh",98.5],["Bali",97.25]]}`],
    [
      "columns and records",
      `{"columns":[{"key":"p","title":"provinsi"},{"key":"n","title":"ntp"}],"data":[{"p":"Aceh","n":98.5},{"p":"Bali","n":97.25}]}`,
    ],
    [
      "records below a name",
      `{"status":"OK","hasil":{"data":[{"provinsi":"Aceh","ntp":98.5},{"provinsi":"Bali","ntp":97.25}]}}`,
    ],
  ])("reads %s", (_, json) => {
    expect(readTables(jsonCells(json)).tables.map(shown)).toEqual([{ columns: ["ntp"], rows }]);
  });

  it.each(["{", "[1, 2", "5", "null", `{"a":1}`, "[]", `[[[[[[[[[[[[1]]]]]]]]]]]]`])(
    "refuses %s",
    (json) => {
      expect(() => jsonCells(json)).toThrow(/damaged|not-a-table/);
    },
  );
});

describe("csvCells", () => {
  it("reads the blanks of merged headers, a second table below, and the notes", () => {
    const { tables } = readTables(
      csvCells(
        bytes(
          "\uFEFFPenganggur 2020 - 2021,,,\n,,,\nNo.,Pendidikan,2020,,2021,\n,,Februari,Agustus,Februari,Agustus\n,,,\n" +
            "1,SD,100,0,120,130\n2,SMA,200,0,220,230\n,Total,300,0,340,360\n,,,\nNo.,,2021,\n,,Februari,Agustus\n,,,\n" +
            '1,SD ke bawah,120,130\n,Total,340,360\n,,,\n"Pada Agustus 2020, survei tidak dilaksanakan",,,\nSumber: Survei,,,\n',
        ),
      ),
    );
    expect(tables.map(shown)).toEqual([
      {
        columns: ["2020 Februari", "2020 Agustus", "2021 Februari", "2021 Agustus"],
        rows: [
          "SD | 100 | 0 | 120 | 130",
          "SMA | 200 | 0 | 220 | 230",
          "Total | 300 | 0 | 340 | 360",
        ],
      },
      {
        columns: ["2021 Februari", "2021 Agustus"],
        rows: ["SD ke bawah | 120 | 130", "Total | 340 | 360"],
      },
    ]);
    expect(tables[1]?.table.notes.map(({ id }) => id)).toEqual([
      "Pada Agustus 2020, survei tidak dilaksanakan",
      "Sumber: Survei",
    ]);
  });

  it("takes the underscores of a download for blanks", () => {
    const { tables } = readTables(
      csvCells(
        bytes(
          "Kabupaten/Kota,Produksi_Ikan_(Ton),,\n,Kolam_Air,,\n,2014,2017,2018\nMuara_Enim,1.50,-,2.00\nLahat,3.50,-,2.25\n",
        ),
      ),
    );
    expect(tables.map(shown)).toEqual([
      {
        columns: ["Kolam Air 2014", "Kolam Air 2017", "Kolam Air 2018"],
        rows: ["Muara Enim | 1.50 | - | 2.00", "Lahat | 3.50 | - | 2.25"],
      },
    ]);
    expect(tables[0]).toMatchObject({
      unit: { unit: "Ton" },
      table: { title: { id: "Produksi Ikan (Ton)" } },
    });
  });
});

describe("xlsxCells", () => {
  it("reads a download whose numbers are texts, with merged headers of four rows", () => {
    const sheet =
      `<row r="1">${text("A1", "2 Provinsi")}</row>` +
      `<row r="2">${text("B2", "Tingkat Pengangguran (Persen)")}</row>` +
      `<row r="3">${text("B3", "2026")}</row>` +
      `<row r="4">${text("B4", "Februari")}${text("C4", "Agustus")}</row>` +
      `<row r="5">${text("A5", "ACEH")}${text("B5", "5.88")}${text("C5", "-")}</row>` +
      `<row r="6">${text("A6", "BALI")}${text("B6", "1.5")}${text("C6", "-")}</row>`;
    const merges = `<mergeCells><mergeCell ref="A1:A4"/><mergeCell ref="B2:C2"/><mergeCell ref="B3:C3"/></mergeCells>`;
    const parts = smallWorkbook(sheet);
    const name = "xl/worksheets/sheet1.xml";
    parts[name] = String(parts[name]).replace("</sheetData>", `</sheetData>${merges}`);
    const { tables, leftOver } = readTables(xlsxCells(packed(parts)), {}, "unduhan.xlsx");
    expect(leftOver).toEqual([]);
    expect(tables.map(shown)).toEqual([
      { columns: ["2026 Februari", "2026 Agustus"], rows: ["ACEH | 5.88 | -", "BALI | 1.5 | -"] },
    ]);
    expect(tables[0]).toMatchObject({
      period: "2026",
      unit: { unit: "percent" },
      table: { title: { id: "Tingkat Pengangguran (Persen)" }, source: { file: "unduhan.xlsx" } },
    });
    expect(tables[0]?.table.columns.map(({ period }) => period)).toEqual(["2026-02", "2026-08"]);
  });
});

describe("typed numbers", () => {
  const values = (value: number, format: string) =>
    readTables({
      grids: [
        {
          rows: 2,
          columns: 2,
          cells: [
            { row: 0, column: 0, value: "Uraian" },
            { row: 0, column: 1, value: "Nilai" },
            { row: 1, column: 0, value: "Padi" },
            { row: 1, column: 1, value, format },
          ],
        },
      ],
      picturePages: [],
    }).tables[0]?.table.rows[0]?.values;

  it.each([
    [104.5, "0.00", "104.50"],
    [104.5, "General", "104.5"],
    [1204.25, "#,##0", "1204.25"],
    [0.0588, "0.00%", "5.88"],
    [0, '#,##0;-#,##0;"-"', "-"],
    [-3, "#,##0.0", "-3.0"],
    [0.1 + 0.2, "General", "0.3"],
    [1e21, "General", "1000000000000000000000"],
  ])("%p shown as %s is %s", (value, format, expected) => {
    expect(values(value, format)).toEqual([expected]);
  });

  it("dates of a header are periods", () => {
    const cells = gridOfRows([
      ["Uraian", 45292, 45323],
      ["Padi", 1.5, 2.5],
    ]);
    const dated = {
      ...cells,
      cells: cells.cells.map((cell) => (cell.row === 0 ? { ...cell, format: "mmm-yy" } : cell)),
    };
    const [table] = readTables({ grids: [dated], picturePages: [] }).tables;
    expect(table?.table.columns.map(({ period }) => period)).toEqual(["2024-01", "2024-02"]);
  });
});
