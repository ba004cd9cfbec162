import { checkTable, fileDoubts } from "../../src/analysis";
import { fileCells } from "../../src/reading";
import { readRecords, readTables } from "../../src/reading/tables";
import {
  dynamicTable,
  newestFirst,
  ntpRelease,
  staticTable,
  threeHeaders,
  tradeRelease,
  wideExport,
} from "../support/sample-forms";

const read = async (file: Uint8Array | string) =>
  readTables(await fileCells(typeof file === "string" ? new TextEncoder().encode(file) : file));

const proofs = async (file: Uint8Array | string) =>
  (await read(file)).tables.map(({ table }) => checkTable(table));

describe("files of the forms that people have", () => {
  it("a dynamic table gives its periods, its unit, and every dash", async () => {
    const { tables, leftOver } = await read(dynamicTable());
    expect(leftOver).toEqual([]);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table?.doubts).toEqual([]);
    expect(table?.unit).toEqual({ unit: "percent" });
    expect(table?.table.columns.map(({ period }) => period)).toEqual([
      "2026-02",
      "2026-08",
      "2026",
    ]);
    expect(table?.table.rows).toHaveLength(39);
    expect(
      table?.table.rows.flatMap(({ values }) => values).filter((one) => one === "-"),
    ).toHaveLength(78);
  });

  it("a dynamic table of three lines of header keeps its groups and years", async () => {
    const [table] = (await read(threeHeaders())).tables;
    expect(table?.table.columns.map(({ title }) => title.id)).toContain("Sawah 2017");
    expect(table?.table.notes.map(({ id }) => id)).toEqual(["Sumber: Dinas Perikanan"]);
    expect(table?.unit).toEqual({ unit: "Ton" });
  });

  it("a wide export gives a record for each number, by country, port, month and chapter", async () => {
    const cells = await fileCells(wideExport());
    const [table] = readTables(cells).tables;
    const records = readRecords(cells, table?.id ?? "")?.records;
    expect(records?.size).toBe(48);
    expect(records?.dimensions.map(({ members }) => members.length)).toEqual([2, 2, 3, 4, 2]);
  });

  it("a static table keeps its two blocks and the note of the year without a survey", async () => {
    const { tables } = await read(staticTable());
    expect(tables.map(({ table }) => table.columns.length)).toEqual([3, 2]);
    expect(tables[1]?.table.notes.map(({ id }) => id)).toEqual([
      "Pada tahun 1995, survei tidak dilaksanakan",
      "Sumber: Survei Angkatan Kerja",
    ]);
    for (const { findings, identities, hold } of await proofs(staticTable())) {
      expect(findings).toEqual([]);
      expect(hold).toBe(identities);
    }
  });

  it("a ratio that rounding of its parts allows is no contradiction", async () => {
    const [proof] = await proofs(newestFirst());
    expect(proof).toMatchObject({ identities: 3, hold: 3, findings: [] });
  });

  it("a release on terms of trade agrees in 35 of 35 rows, and its doubled caption is noticed", async () => {
    const { tables } = await read(ntpRelease());
    expect(tables.map(({ tableDoubts }) => tableDoubts)).toEqual([[], ["doubled-caption"]]);
    const [proof, prices] = tables.map(({ table }) => checkTable(table));
    expect(proof).toMatchObject({ identities: 35, hold: 35, findings: [] });
    expect(prices?.findings).toEqual([]);
    expect(fileDoubts(tables.map(({ table }) => table))).toEqual([]);
  });

  it("a release on trade is told its planted faults, and nothing else is accused", async () => {
    const { tables } = await read(tradeRelease());
    expect(tables.map(({ caption }) => caption)).toEqual(["Tabel 1", "Tabel 5", "Tabel 7"]);
    for (const { table } of tables) expect(checkTable(table).findings).toEqual([]);
    expect(
      fileDoubts(tables.map(({ table }) => table)).map((doubt) =>
        doubt.kind === "between-tables"
          ? [doubt.first.printed, doubt.second.printed]
          : [doubt.kind, ...doubt.columns],
      ),
    ).toEqual([
      ["same-period", "nilai-fob-usd-jan-21", "nilai-fob-usd-jan-21-2"],
      ["other-change", "perubahan-m-to-m"],
      ["other-change", "perubahan-c-to-c"],
      ["146735786", "146891531"],
      ["15560751", "15558138"],
    ]);
  });
});
