import fc from "fast-check";
import { gridOfRows } from "../../../src/reading/cells";
import { readTables } from "../../../src/reading/tables";

const word = fc.constantFrom(
  "Padi",
  "Jagung",
  "Jumlah",
  "Sumber: BPS",
  "Tabel 2 Ekspor",
  "Provinsi",
  "2020",
  "Mei",
  "(1)",
  "a. Kopi",
  "Catatan: 3 daerah",
  "1) Angka",
  "No.",
);
const mark = fc.constantFrom("-", "...", "NA", "*", "");
const number = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.double({ min: -9999, max: 9999, noNaN: true }).map((value) => value.toFixed(2)),
  fc.double({ min: 0, max: 9999, noNaN: true }).map((value) => value.toFixed(1).replace(".", ",")),
  fc.constantFrom(
    "12.610",
    "7,305",
    "1.234.567",
    "12.462.99",
    "(3,5)",
    "98,5 r",
    "203 179",
    "7,31*)",
  ),
);
const cell = fc.oneof({ weight: 4, arbitrary: number }, { weight: 3, arbitrary: word }, mark);
const sheet = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), {
  minLength: 1,
  maxLength: 12,
});

/** A number with a mark, an unit or words around it is one cell of its own here: its digits are looked for. */
const digitsOf = (text: string): string => text.replace(/\D/g, "");

describe("readTables", () => {
  it("puts every number of any sheet into a table, its header, labels or notes, or counts it as left over", () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const { tables, leftOver } = readTables({ grids: [gridOfRows(rows)], picturePages: [] });
        const kept = tables.flatMap(({ table, doubts, besides, caption, ...place }) => [
          caption,
          // What heads or counts the rows names them.
          ...place.headerRows.flatMap((row) => rows[row] ?? []),
          ...place.blocks.flatMap(({ gridRows }) =>
            gridRows.flatMap((row) =>
              place.labelColumns.map((column) => rows[row]?.[column] ?? ""),
            ),
          ),
          table.title.id,
          ...table.columns.map(({ title }) => title.id),
          ...table.rows.flatMap(({ code, label, values, marks }) => [
            code,
            label,
            ...values,
            ...Object.values(marks ?? {}),
          ]),
          ...table.notes.map(({ id }) => id),
          ...doubts.map(({ printed }) => printed),
          ...besides.flatMap(({ title, texts }) => [title, ...texts]),
        ]);
        const all = [...kept, ...leftOver.map(({ text }) => text)].map(digitsOf).join(" ");
        // The year heads columns, also of a part whose header is not repeated where it goes on.
        for (const text of rows.flat().filter((one) => one !== "2020")) {
          if (/^-?\d[\d.,]*$|^\(\d+,\d\)$/.test(text)) expect(all).toContain(digitsOf(text));
        }
      }),
      { seed: 15, numRuns: Number(process.env.RANDOM_TABLES ?? 300) },
    );
  });

  it("calls a number of two readings unsure, unless the others of its table tell which holds", () => {
    const open = fc
      .integer({ min: 1, max: 999 })
      .chain((whole) => fc.integer({ min: 100, max: 999 }).map((part) => `${whole}.${part}`));
    fc.assert(
      fc.property(fc.array(open, { minLength: 2, maxLength: 6 }), (texts) => {
        const rows = [
          ["Uraian", "Nilai"],
          ...texts.map((text, at) => [`Barang ${"abcdef"[at]}`, text]),
        ];
        const [table] = readTables({ grids: [gridOfRows(rows)], picturePages: [] }).tables;
        expect(table?.doubts.map(({ printed }) => printed)).toEqual(texts);
        expect(table?.tableDoubts).toContain("decimal-mark");
        for (const { readings } of table?.doubts ?? []) expect(readings).toHaveLength(2);
      }),
      { seed: 15, numRuns: 200 },
    );
  });
});
