import { strToU8, zipSync } from "fflate";

export interface WideExport {
  bytes: Buffer;
  /** Columns of figures and cells with something in them. */
  columns: number;
  figures: number;
}

export interface WideSize {
  countries: number;
  ports: number;
  months: number;
  chapters: number;
}

const letters = (column: number): string =>
  column < 0 ? "" : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
const address = (row: number, column: number) => `${letters(column)}${row + 1}`;
const two = (number: number) => String(number).padStart(2, "0");
const monthNames = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"].concat([
  ...["Juli", "Agustus", "September", "Oktober", "November", "Desember"],
]);

/**
 * A workbook as an export of a trade service is: country, port and month across in merged headers, the chapter and the year
 * down, blanks and dashes where nothing was traded, totals in the last row and column. The total of the first column is wrong.
 */
export function wideXlsx({ countries, ports, months, chapters }: WideSize): WideExport {
  const rows: string[][] = [[], [], [], [], []];
  const merges: string[] = [];
  const put = (row: number, column: number, value: string | number) => {
    const line = (rows[row] ??= []);
    line.push(
      typeof value === "number"
        ? `<c r="${address(row, column)}"><v>${value}</v></c>`
        : `<c r="${address(row, column)}" t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  };
  const merge = (row: number, column: number, height: number, width: number) => {
    if (height * width > 1)
      merges.push(`${address(row, column)}:${address(row + height - 1, column + width - 1)}`);
  };
  const columns = countries * ports * months;
  put(0, 0, "Impor menurut Negara, Pelabuhan, Bulan dan Bab HS (US$)");
  merge(0, 0, 1, 4 + columns);
  ["Negara", "Pelabuhan", "Bulan"].forEach((name, level) => put(1 + level, 2, name));
  for (let country = 0; country < countries; country++) {
    put(1, 3 + country * ports * months, `NEGARA ${country + 1}`);
    merge(1, 3 + country * ports * months, 1, ports * months);
    for (let port = 0; port < ports; port++) {
      put(2, 3 + (country * ports + port) * months, `PELABUHAN ${port + 1}`);
      merge(2, 3 + (country * ports + port) * months, 1, months);
    }
  }
  put(1, 3 + columns, "Totals");
  merge(1, 3 + columns, 3, 1);
  for (let column = 0; column < columns; column++) {
    const month = column % months;
    put(3, 3 + column, `[${two(month + 1)}] ${monthNames[month] ?? ""}`);
    merge(3, 3 + column, 2, 1);
  }
  put(4, 0, "Kode HS");
  put(4, 1, "Tahun");
  const sums = new Float64Array(columns);
  let figures = 0;
  let all = 0;
  for (let chapter = 0; chapter < chapters; chapter++) {
    const row = 5 + chapter;
    put(row, 0, `[${two(chapter + 1)}] Barang ${chapter + 1}`);
    put(row, 1, 2030);
    let ofRow = 0;
    for (let column = 0; column < columns; column++) {
      const draw = (column * 7919 + chapter * 104_729) % 1000;
      // A fifth of the cells is blank, some hold a dash.
      if (draw % 5 === 4) continue;
      figures++;
      if (draw % 50 === 3) {
        put(row, 3 + column, "-");
        continue;
      }
      const value = 1 + draw * 37;
      sums[column] = (sums[column] ?? 0) + value;
      ofRow += value;
      put(row, 3 + column, value);
    }
    put(row, 3 + columns, ofRow);
    all += ofRow;
  }
  const last = 5 + chapters;
  put(last, 0, "Totals");
  merge(last, 0, 1, 3);
  sums.forEach((sum, column) => put(last, 3 + column, column === 0 ? sum + 1_000_000 : sum));
  put(last, 3 + columns, all);
  const body = rows.map((cells, row) => `<row r="${row + 1}">${cells.join("")}</row>`).join("");
  return { bytes: workbook(body, merges), columns: columns + 1, figures };
}

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function workbook(body: string, merges: readonly string[]): Buffer {
  const areas = merges.map((area) => `<mergeCell ref="${area}"/>`).join("");
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ekspor" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${body}</sheetData><mergeCells count="${merges.length}">${areas}</mergeCells></worksheet>`,
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [name, strToU8(declared + xml)]),
      ),
      { level: 1 },
    ),
  );
}
