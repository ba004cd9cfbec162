import { strToU8, unzipSync, zipSync } from "fflate";

/** Texts of the parts of a file by their names. */
export type Parts = Record<string, string>;

/** A packed file with parts of these texts. */
export const packed = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** The parts of a packed file. */
export const unpacked = (bytes: Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Relationships of a part: id, type (its last word, or a whole address) and target. */
export const rels = (
  ...entries: [id: string, type: string, target: string, mode?: string][]
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${office}/${type}`}" Target="${target}"${
          mode ? ` TargetMode="${mode}"` : ""
        }/>`,
    )
    .join("")}</Relationships>`;

/** A sheet with these rows, and what follows them. */
export const sheetPart = (rows: string, after = "", before = ""): string =>
  `<worksheet ${main} ${links}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The smallest workbook: one sheet with these rows. Other parts are added or take the place of these. */
export const smallWorkbook = (rows: string, more: Parts = {}): Parts => ({
  "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook ${main} ${links}><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
    ["rId3", "styles", "styles.xml"],
  ),
  "xl/worksheets/sheet1.xml": sheetPart(rows),
  "xl/sharedStrings.xml": `<sst ${main}><si><t>Padi</t></si><si><r><t>Ja</t></r><r><rPr><b/></rPr><t>gung</t></r></si></sst>`,
  "xl/styles.xml": `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
  ...more,
});
