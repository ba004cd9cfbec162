import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

const DATA = join(__dirname, "../../data");
const PUBLICATIONS = ["ntp-kaltim-2020", "trade-ntt-2020"];

interface Field {
  name: string;
  title: string;
  title_en: string;
  type: string;
  unit: string;
}

interface Resource {
  name: string;
  path: string;
  publication: string;
  title: string;
  title_en: string;
  period: string;
  subject: string;
  bytes: number;
  hash: string;
  rows: number;
  unit: { id: string; en: string };
  page?: string;
  groups?: { label: string; rows: string[] }[];
  schema: { fields: Field[]; primaryKey: string[]; missingValues: string[] };
}

type Row = Record<string, string>;

const read = (path: string): string => readFileSync(join(DATA, path), "utf8");
const parse = (path: string) => Papa.parse<Row>(read(path), { header: true, skipEmptyLines: true });

interface Publication {
  id: string;
  title: { id: string; en: string };
  publisher: string;
  licence: { id: string; en: string };
}

const { publications, resources } = JSON.parse(read("datapackage.json")) as {
  publications: Publication[];
  resources: Resource[];
};
const tables = new Map(
  resources.map((resource) => [resource.name, { resource, rows: parse(resource.path).data }]),
);
const valueFields = ({ schema }: Resource) => schema.fields.slice(4);

describe("every table of the data package", () => {
  test("is listed once and lies where it should", () => {
    for (const publication of PUBLICATIONS) {
      const files = readdirSync(join(DATA, publication)).filter((name) => /^[lt]\d/.test(name));
      const listed = resources
        .filter((resource) => resource.publication === publication)
        .map(({ name }) => `${name.slice(publication.length + 1)}.csv`);
      expect(listed.sort()).toEqual(files.sort());
    }
    for (const { name, path } of resources) expect(path).toBe(`${name.replace(".", "/")}.csv`);
  });

  test.each(resources.map((resource) => [resource.name, resource] as const))(
    "%s agrees with its descriptor",
    (_, resource) => {
      const bytes = readFileSync(join(DATA, resource.path));
      const { meta, data } = parse(resource.path);
      expect(bytes.length).toBe(resource.bytes);
      expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(resource.hash);
      expect(data).toHaveLength(resource.rows);
      expect(meta.fields).toEqual(resource.schema.fields.map(({ name }) => name));
      expect(meta.fields?.slice(0, 4)).toEqual(["row", "code", "parent", "label"]);
      expect(resource.schema).toMatchObject({ primaryKey: ["row"], missingValues: ["", "-"] });
    },
  );

  test("has complete descriptors, with header titles that are unique in it", () => {
    for (const resource of resources) {
      const { title, title_en, period, subject, unit } = resource;
      const texts = [title, title_en, period, subject, unit.id, unit.en];
      const book = publications.find(({ id }) => id === resource.publication);
      const source = [book?.publisher, ...[book?.title, book?.licence].flatMap((one) => [one?.id, one?.en])];
      expect([...texts, ...source].filter((text) => !text)).toEqual([]);
      for (const { name, title, title_en, type, unit } of valueFields(resource)) {
        expect([name, title, title_en, type, unit].filter((text) => !text)).toEqual([]);
      }
      const titles = valueFields(resource).map((field) => field.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test("has unique row keys, known parents and canonical values", () => {
    for (const { resource, rows } of tables.values()) {
      const keys = new Set(rows.map(({ row }) => row));
      expect(keys.size).toBe(rows.length);
      expect(rows.filter(({ parent }) => parent && !keys.has(parent))).toEqual([]);
      expect(rows.filter(({ row, label }) => !row || !label)).toEqual([]);
      const values = valueFields(resource).flatMap(({ name }) => rows.map((row) => row[name]));
      expect(values.filter((value) => !/^(|-|-?(0|[1-9]\d*)(\.\d+)?)$/.test(value ?? "?"))).toEqual(
        [],
      );
      for (const group of resource.groups ?? []) {
        expect(group.rows.filter((key) => !keys.has(key))).toEqual([]);
      }
    }
  });
});

describe("the published edition", () => {
  test.each([
    ["ntp-kaltim-2020", { tables: 46, rows: 921, cells: 5151, numbers: 5142 }],
    ["trade-ntt-2020", { tables: 28, rows: 1280, cells: 4084, numbers: 2667 }],
  ])("%s has %j", (publication, expected) => {
    const own = [...tables.values()].filter((table) => table.resource.publication === publication);
    const values = own.flatMap(({ resource, rows }) =>
      valueFields(resource).flatMap(({ name }) => rows.map((row) => row[name] ?? "")),
    );
    expect({
      tables: own.length,
      rows: own.flatMap(({ rows }) => rows).length,
      cells: values.length,
      numbers: values.filter((value) => value !== "" && value !== "-").length,
    }).toEqual(expected);
  });

  test.each([
    ["ntp-kaltim-2020.t6.7", "ib.ikrt", "2019", "102.425"],
    ["ntp-kaltim-2020.t6.1", "all", "2003", "203179"],
    ["ntp-kaltim-2020.l2", "ib.ikrt.furnishings", "2020-06", "105.64"],
    ["ntp-kaltim-2020.l18", "ib.ikrt.housing", "2020-01", ""],
    ["trade-ntt-2020.l1.2", "hs07", "2020", "12610"],
    ["trade-ntt-2020.l6.2", "hs25", "2018", "3417704.963"],
    ["trade-ntt-2020.l4", "tenau", "value_usd", "884527"],
    ["trade-ntt-2020.l8.1", "hs49", "2020", "-"],
    ["trade-ntt-2020.t8", "total", "balance_usd_2020", "-18783787.31"],
  ])("%s, row %s, column %s is %j", (table, key, column, value) => {
    expect(tables.get(table)?.rows.find(({ row }) => row === key)?.[column]).toBe(value);
  });
});

describe.each(PUBLICATIONS)("the errata of %s", (publication) => {
  const errata = parse(`${publication}/errata.csv`).data;
  const rowsOf = (table = "") => tables.get(`${publication}.${table}`)?.rows ?? [];
  const added = new Set(
    errata.filter(({ column }) => column === "").map(({ table, row }) => `${table} ${row}`),
  );

  test("name cells that exist, once each, and give a proof", () => {
    const places = errata.map(({ table, row, column }) => `${table} ${row} ${column}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { table, row, column = "", kind, after, proof, proof_id } of errata) {
      const rows = rowsOf(table);
      expect(["value", "moved", "missing", "label", "format"]).toContain(kind);
      expect([proof, proof_id]).not.toContain("");
      const known = rows.some((printed) => printed.row === row) || added.has(`${table} ${row}`);
      expect([table, row, known]).toEqual([table, row, true]);
      if (column === "") expect(rows.map((known) => known.row)).toContain(after);
      else expect(["group", ...Object.keys(rows[0] ?? {})]).toContain(column);
    }
  });

  test("leave the value alone where only the format is odd, and change it everywhere else", () => {
    for (const { table, row, column = "", corrected, kind } of errata) {
      if (column === "") continue;
      const now = rowsOf(table).find((known) => known.row === row)?.[column] ?? "";
      if (kind === "format") expect(corrected).toBe(now);
      else expect(corrected).not.toBe(now);
    }
  });

  test("doubts and prose errata are complete", () => {
    for (const { table, row, column = "", readings, reason } of parse(`${publication}/doubts.csv`).data) {
      const found = rowsOf(table).find((known) => known.row === row);
      expect(Object.keys(found ?? {})).toContain(column);
      expect([readings, reason]).not.toContain("");
    }
    for (const row of parse(`${publication}/prose-errata.csv`).data) {
      expect(Object.values(row)).not.toContain("");
      const names = ["place", "printed", "expected", "proof", "place_id", "expected_id", "proof_id"];
      expect(Object.keys(row)).toEqual(names);
    }
  });
});

describe("the corrected edition of trade-ntt-2020", () => {
  const errata = parse("trade-ntt-2020/errata.csv").data;
  const number = (text = ""): number => (text === "" || text === "-" ? 0 : Number(text));
  const halfUnit = (text = ""): number =>
    text === "" || text === "-" ? 0 : 0.5 / 10 ** (text.split(".")[1] ?? "").length;

  /** Rows of a table with its errata; rows that errata add come last. */
  function corrected(table: string): Row[] {
    const rows = (tables.get(`trade-ntt-2020.${table}`)?.rows ?? []).map((row) => ({ ...row }));
    for (const { row = "", column = "", corrected = "", after } of errata.filter(
      (erratum) => erratum.table === table,
    )) {
      const parent = rows.find((known) => known.row === after)?.parent ?? "";
      if (column === "") rows.push({ row, parent, label: corrected });
      else Object.assign(rows.find((known) => known.row === row) ?? {}, { [column]: corrected });
    }
    return rows;
  }

  test("adds up within rounding in every column; only Europe 2019 does not", () => {
    const failures: string[] = [];
    for (const { resource } of tables.values()) {
      if (resource.publication !== "trade-ntt-2020") continue;
      const id = resource.name.slice("trade-ntt-2020.".length);
      const rows = corrected(id);
      const sums = new Set([...rows.map(({ parent }) => parent), "total"]);
      for (const { name, unit } of valueFields(resource)) {
        if (unit === "percent") continue;
        for (const key of sums) {
          const whole = rows.find(({ row }) => row === key);
          if (!whole) continue;
          const parts = rows.filter(({ row, parent }) =>
            key === "total" ? parent === "" && row !== "total" : parent === key,
          );
          const tolerance = [whole, ...parts].reduce((all, row) => all + halfUnit(row[name]), 1e-6);
          const rest = parts.reduce((all, row) => all + number(row[name]), -number(whole[name]));
          if (Math.abs(rest) > tolerance) failures.push(`${id} ${key} ${name}`);
        }
      }
    }
    expect(failures).toEqual(["l7.1 continent-europe 2019", "l7.2 continent-europe 2019"]);
  });

  test("has a value wherever there is a volume", () => {
    const differences: string[] = [];
    for (const number of [1, 2, 3, 6, 7, 8, 9, 10]) {
      const values = new Map(corrected(`l${number}.2`).map((row) => [row.row, row]));
      for (const volume of corrected(`l${number}.1`)) {
        for (const [year, text] of Object.entries(volume)) {
          const nil = (cell = "") => cell === "-" || cell === "";
          const value = values.get(volume.row)?.[year];
          if (/^\d{4}$/.test(year) && nil(text) !== nil(value)) {
            differences.push(`l${number} ${volume.row} ${year}`);
          }
        }
      }
    }
    expect(differences).toEqual([]);
  });
});
