import { fileCells } from "../../../src/reading";
import { readTables, type ReadTable } from "../../../src/reading/tables";

async function tablesOf(text: string): Promise<ReadTable[]> {
  return readTables(await fileCells(new TextEncoder().encode(text)), {}, "a").tables;
}

const notesOf = ({ table }: ReadTable) => table.notes.map(({ id }) => id);
const titleOf = ({ table }: ReadTable) => table.title.id;

const rows = [
  ["Provinsi", "Tahun A", "Tahun B"],
  ["Maluku", "38,2", "33,5"],
  ["Papua", "40,7", "35,0"],
];
const htmlTable = (caption: string) =>
  `<table>${caption}${rows
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`)
    .join("")}</table>`;

test("a caption of a web table is its title, and a note below a table stays with it", async () => {
  const [first, second] = await tablesOf(
    `<html><body><h3>Tabel Dinamis</h3>${htmlTable("<caption>Jam Kerja (jam)</caption>")}
    <p>Catatan: r angka revisi</p><p>Sumber: BPS</p>
    <p>Jam Istirahat (jam)</p>${htmlTable("")}<p>Sumber: BPS Maluku</p></body></html>`,
  );
  expect([titleOf(first!), notesOf(first!)]).toEqual([
    "Jam Kerja (jam)",
    ["Catatan: r angka revisi", "Sumber: BPS"],
  ]);
  expect([titleOf(second!), notesOf(second!)]).toEqual([
    "Jam Istirahat (jam)",
    ["Sumber: BPS Maluku"],
  ]);
});

test("title, unit and source in fields beside the rows of JSON belong to the table", async () => {
  const data = [
    { bulan: "Januari 2022", medium: 10250, premium: 12100 },
    { bulan: "Februari 2022", medium: 10300, premium: 12150 },
  ];
  const [table] = await tablesOf(
    JSON.stringify({ judul: "Harga Beras di Palu", satuan: "Rupiah", data, sumber: "BPS Palu" }),
  );
  expect(titleOf(table!)).toBe("Harga Beras di Palu");
  expect(table!.table.columns.map(({ unit }) => unit)).toEqual(["Rupiah", "Rupiah"]);
  expect(notesOf(table!)).toEqual(["sumber: BPS Palu"]);
  expect(table!.table.rows.map(({ values }) => values)).toEqual([
    ["10250", "12100"],
    ["10300", "12150"],
  ]);
});

test("marks of a chat around a title are no part of it, those of notes stay", async () => {
  const piped = rows.map((row) => `| ${row.join(" | ")} |`);
  const [table] = await tablesOf(
    ["**Jam Kerja Provinsi**", "", piped[0], "|---|---:|---:|", ...piped.slice(1)]
      .concat(["", "** angka sangat sementara"])
      .join("\n"),
  );
  expect([titleOf(table!), notesOf(table!)]).toEqual([
    "Jam Kerja Provinsi",
    ["** angka sangat sementara"],
  ]);
});

test("what is measured may stand behind its unit in short", async () => {
  const [table] = await tablesOf(
    [
      "Produksi Padi;;",
      "Kabupaten;Produksi (ton GKG);Luas Panen (ha)",
      "Tapin;47,1;45,8",
      "Banjar;40,2;41,1",
    ].join("\n"),
  );
  expect(table!.table.columns.map(({ unit }) => unit)).toEqual(["ton GKG", "ha"]);
});
