import {
  escapedHtml,
  simdasiContent,
  simdasiId,
  staticTableHtml,
} from "../../scripts/stand-in/made-up-pages";
import { tradeRowsOf } from "../../scripts/stand-in/made-up-trade";
import { readingDesk } from "../../src/reading/desk";
import {
  FailedRequest,
  fetchTrade,
  pastedAnswer,
  type PrintedAnswer,
  simdasiTable,
  staticTable,
} from "../../src/web-api";
import { asking, standInForTests } from "../support/stand-in-client";

const tests = standInForTests();
beforeEach(() => tests.standIn.recover());

async function readTable({ source }: PrintedAnswer) {
  const { tables } = await (await readingDesk().open(source)).read({});
  expect(tables).toHaveLength(1);
  const { table } = tables[0]!;
  return {
    title: table.title.id,
    columns: table.columns.map(({ title }) => title.id),
    rows: table.rows.map(({ label, values }) => [label, ...values]),
  };
}

test.each(["1", "2"])(
  "static table %s, escaped once or twice, is read as a file is",
  async (id) => {
    const json = await tests
      .client()
      .ask({ ask: "static-table", domain: "0000", language: "id", id }, asking());
    const printed = staticTable(json);
    expect([printed.title, printed.lastUpdate]).toEqual([
      `Tabel statis buatan ${id}`,
      "2026-07-01",
    ]);
    const { columns, rows } = await readTable(printed);
    expect(columns).toEqual(["Produksi 2023", "Produksi 2024"]);
    expect(rows).toEqual([
      ["Wilayah A", "1234.5", "1300.0"],
      ["Wilayah B & C", "-", "27.5"],
      ["Jumlah", "1234.5", "1327.5"],
    ]);
  },
);

test("a table of SIMDASI takes the names of its columns, and its numbers as printed", async () => {
  const json = await tests
    .client()
    .ask({ ask: "simdasi", area: "1100000", year: "2024", id: simdasiId }, asking());
  const { columns, rows } = await readTable(simdasiTable(json));
  expect(columns).toEqual(["Luas Panen (ha)", "Produksi (ton)"]);
  expect(rows).toEqual([
    ["Kabupaten A", "18836.00", "56.42"],
    ["Kabupaten B", "1204.50", "..."],
  ]);
});

test("another year's or area's table of SIMDASI says no within an answer that says OK", async () => {
  const wrong = tests.client().ask({ ask: "simdasi", area: "11", year: "2024", id: "x" }, asking());
  await expect(wrong).rejects.toMatchObject({
    fault: { code: "refused", found: "Invalid Parameter" },
  });
});

const chapters = {
  flow: "exports",
  every: "month",
  codes: ["03", "04"],
  level: "chapter",
} as const;

describe("trade", () => {
  test("every row is a record, and the sums agree; what is not stated is a member of its own", async () => {
    const records = await fetchTrade(tests.client(), chapters, ["2023", "2024"], asking());
    const rows = ["2023", "2024"].flatMap((year) => tradeRowsOf("1", "1", ["03", "04"], year));
    expect(records.size).toBe(rows.length);
    const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
    expect(sum(records.values[0] ?? [])).toBeCloseTo(sum(rows.map(({ value }) => value)), 2);
    expect(sum(records.values[1] ?? [])).toBeCloseTo(
      sum(rows.map(({ netweight }) => netweight)),
      2,
    );
    const [hs, port, country, period] = records.dimensions;
    expect(hs?.members).toMatchObject([
      { key: "03", label: { id: "[03] Barang buatan 03" } },
      { key: "04" },
    ]);
    expect(port?.members.map(({ label }) => label.en)).toContain("Not stated");
    expect(country?.members.map(({ label }) => label.id)).toContain("Tidak disebutkan");
    expect(period?.members.map(({ key }) => key)).toContain("2024-11");
    expect(period?.members).toHaveLength(24);
    rows.forEach((row, at) => {
      expect(records.values[0]?.[at]).toBe(row.value);
      const shown = period?.members[records.members[3]?.[at] ?? 0]?.key;
      expect(shown).toBe(`${row.tahun}-${row.bulan?.slice(1, 3)}`);
    });
  });

  test("years before the service's first one hide none that it has; alone they are not available", async () => {
    const records = await fetchTrade(tests.client(), chapters, ["2012", "2014"], asking());
    expect(records.dimensions[3]?.members[0]?.key).toBe("2014-01");
    const none = fetchTrade(tests.client(), chapters, ["2012"], asking());
    await expect(none).rejects.toMatchObject({ fault: { code: "not-available" } });
  });

  test("too much for one answer is asked for code by code", async () => {
    tests.standIn.failNext("null");
    const told: string[] = [];
    const records = await fetchTrade(tests.client(), chapters, ["2024"], {
      ...asking(),
      onProgress: (done, all) => told.push(`${done}/${all}`),
    });
    expect(records.dimensions[0]?.members).toHaveLength(2);
    expect(told).toEqual(["1/2", "2/2"]);
  });

  test("a capital in `Tahun` is refused by name", async () => {
    const answer = await fetch(
      `${tests.standIn.address}/v1/api/dataexim/?sumber=1&periode=2&kodehs=03&jenishs=1&Tahun=2024&key=${asking().key}`,
    );
    expect(await answer.json()).toMatchObject({ message: "Parameter tahun is missing" });
  });
});

describe("a pasted answer", () => {
  const data = tradeRowsOf("1", "2", ["03"], "2024");
  test.each([
    ["trade", { status: "OK", data }],
    ["trade", { status: "OK", data: [{ page: 1 }, data] }],
    ["printed", { status: "OK", data: { title: "A", table: escapedHtml(staticTableHtml) } }],
    ["printed", { status: "OK", data: [{ page: 1 }, simdasiContent] }],
  ])("is told by its shape: %s", (kind, answer) => {
    expect(pastedAnswer(JSON.stringify(answer)).kind).toBe(kind);
  });

  test.each([
    ["hello", "not-an-answer"],
    ['{"status":"OK","data":[{"page":1},[{"var_id":1}]]}', "not-an-answer"],
    ['{"status":"OK","data":[', "cut-off"],
    ["null", "too-large"],
    ["<html>Block</html>", "not-json"],
    ['{"status":"Error","message":"You are not Allowed to take this action"}', "wrong-key"],
  ])("%s is answered %s", (text, code) => {
    const read = () => pastedAnswer(text);
    expect(read).toThrow(FailedRequest);
    expect(read).toThrow(expect.objectContaining({ fault: expect.objectContaining({ code }) }));
  });
});
