import {
  checkTable,
  countryCode,
  readTrade,
  tableAsRecords,
  tradeProfile,
  tradeScenario,
  tradeSets,
  tradeSums,
  yearlyBalance,
} from "../../../src/analysis";
import { createLibrary, type OwnTradeBook, tradePackage, tradeTables } from "../../../src/library";
import { fileCells } from "../../../src/reading";
import { readRecords, readTables } from "../../../src/reading/tables";
import { type Records, sumRecords, type Table, totalsApart } from "../../../src/table";
import { madeUpTrade } from "../../fixtures/made-up-trade";
import { wideXlsx } from "../../support/wide-xlsx";

const setsOf = (records: Records, title = "") => {
  const reading = readTrade(records, title);
  return tradeSums(records, reading).keep.flatMap((keep) =>
    tradeSets(sumRecords(records, keep), reading),
  );
};

const bookOf = (records: Records, more: Partial<OwnTradeBook> = {}) =>
  createLibrary([
    tradePackage({
      ...{ id: "own-trade", version: "1", region: "Uji", year: "2031", notes: [] },
      sets: setsOf(records),
      ...more,
    }),
  ]);

/** Sum of a measure over the records that pass a test, computed here. */
function summed(
  { dimensions, members, values, size }: Records,
  wanted: Record<string, string>,
  measure = 0,
): number {
  let all = 0;
  for (let record = 0; record < size; record++) {
    const passes = Object.entries(wanted).every(([key, name]) => {
      const at = dimensions.findIndex((one) => one.key === key);
      return dimensions[at]?.members[members[at]?.[record] as number]?.key === name;
    });
    if (passes) all += values[measure]?.[record] as number;
  }
  return all;
}

test("headers that neither period nor flow tells apart are kept apart, and their total is no part", () => {
  const titles = [
    "Migas 2030",
    "Nonmigas 2030",
    "Jumlah 2030",
    "Migas 2031",
    "Nonmigas 2031",
    "Jumlah 2031",
  ];
  const rows = { key: "r", code: "", parent: "", label: "Jepang" };
  const table: Table = {
    id: "made",
    title: { id: "Nilai Ekspor menurut Negara", en: "" },
    columns: titles.map((id) => ({ key: id, title: { id, en: id }, unit: "usd" })),
    rows: [{ ...rows, values: ["10", "30", "40", "5", "45", "50"] }],
    notes: [],
    source: {},
  };
  const { records } = totalsApart(tableAsRecords(table));
  expect(records.dimensions.map(({ members }) => members.map(({ label }) => label.id))).toEqual([
    ["Jepang"],
    ["2030", "2031"],
    ["Migas", "Nonmigas"],
  ]);
  const [set] = setsOf(records, table.title.id);
  expect([...(set?.records.values[0] ?? [])]).toEqual([40, 50]);
});

describe("readTrade tells what records of trade are", () => {
  test("by headers: country, port, month, chapter, year and flow; value and weight", () => {
    expect(readTrade(madeUpTrade(), "")).toMatchObject({
      roles: {
        ...{ arus: "flow", negara: "country", pelabuhan: "port", bulan: "month" },
        ...{ "kode-hs": "hs", tahun: "year" },
      },
      measures: { nilai: { is: "value", scale: 1 }, berat: { is: "weight", scale: 1 } },
    });
  });

  test("by their members alone where no header says it", () => {
    const records = madeUpTrade();
    const nameless = records.dimensions.map((one, at) => ({
      ...one,
      key: `d${at}`,
      title: { id: "", en: "" },
    }));
    expect(readTrade({ ...records, dimensions: nameless }, "").roles).toEqual({
      ...{ d0: "flow", d1: "country", d2: "port", d3: "month", d4: "hs", d5: "year" },
    });
  });

  test.each([
    ["Impor menurut Negara, 2030", "imports", "2030"],
    ["Ekspor Provinsi Asal menurut Bulan", "exports-by-origin", undefined],
    ["Exports by port, 2031", "exports-by-port", "2031"],
  ])("%s is about %s", (title, flow, year) => {
    const { flow: found, year: told } = readTrade(madeUpTrade({ flow: false }), title);
    expect([found, told]).toEqual([flow, year]);
  });

  test.each([
    ["Nilai (Ribu US$)", "ribu US$", { is: "value", scale: 1000 }],
    ["Nilai (Juta US$)", "million_usd", { is: "value", scale: 1e6 }],
    ["Nilai (Miliar Rupiah)", "", { is: "value", scale: 1e9, currency: "IDR" }],
    ["Nilai", "juta euro", { is: "value", scale: 1e6, currency: "EUR" }],
    ["Nilai (S$ 000)", "", { is: "value", scale: 1000, currency: "SGD" }],
    ["Nilai (dolar Australia)", "", { is: "value", scale: 1, currency: "AUD" }],
    ["Nilai (dolar)", "", { is: "value", scale: 1 }],
    ["Volume (ton)", "ton", { is: "weight", scale: 1000 }],
    ["Pangsa", "percent", { is: "none", scale: 1 }],
  ])("%s in %s counts as %j", (title, unit, expected) => {
    const measure = { key: "m", title: { id: title, en: title }, unit };
    const { dimensions } = madeUpTrade();
    expect(readTrade({ dimensions, measures: [measure] }, "").measures["m"]).toEqual(expected);
  });
});

test("values in rupiah wait for the rate, and are then US dollars to the cent", () => {
  const records = madeUpTrade({ weight: false });
  const rupiah = records.measures.map((one) => ({ ...one, unit: "juta rupiah" }));
  const inRupiah: Records = { ...records, measures: rupiah };
  const reading = readTrade(inRupiah, "");
  expect(tradeSets(inRupiah, reading)).toEqual([]);
  const rated = { ...reading.measures["nilai"]!, rate: 15_500 };
  const [exports] = tradeSets(inRupiah, { ...reading, measures: { nilai: rated } });
  const [plain] = tradeSets(records, readTrade(records, ""));
  expect(exports?.records.measures).toMatchObject([{ key: "value", unit: "usd", decimals: 2 }]);
  expect([...exports!.records.values[0]!]).toEqual(
    Array.from(plain!.records.values[0]!, (value) => Math.round((value / 15_500) * 1e8) / 100),
  );
});

test.each([
  ["TIONGKOK", "CN"],
  ["- Viet Nam", "VN"],
  ["Korea Selatan", "KR"],
  ["UNITED STATES", "US"],
  ["Tanjung Priok", undefined],
  ["Mesin", undefined],
])("countryCode(%j) is %s", (label, code) => {
  expect(countryCode(label)).toBe(code);
});

describe("tradePackage makes the tables of a publication", () => {
  const records = madeUpTrade();
  const library = bookOf(records);
  const total = (name: string) =>
    library.table(`own-trade.${name}`).rows.find(({ key }) => key === "total")?.values;

  test("every kind of each flow and the balance, and our own check finds nothing in any", () => {
    const made = tradeTables({ sets: setsOf(records), region: "Uji", year: "2031" });
    const lacking = made.filter(({ table }) => !table);
    expect(new Set(lacking.map(({ kind }) => kind.split("-")[0]))).toEqual(new Set(["commodity"]));
    expect(library.tables).toHaveLength(2 * 19 + 2);
    for (const { id } of library.tables)
      expect([id, checkTable(library.table(id)).findings]).toEqual([id, []]);
  });

  test.each(["hs", "port", "country"])(
    "by %s: the totals of years are those of the records",
    (part) => {
      const of = (tahun: string, measure: number) =>
        String(summed(records, { arus: "Impor", tahun }, measure));
      expect(total(`imports-${part}-value`)).toEqual([of("2030", 0), of("2031", 0)]);
      expect(total(`imports-${part}-weight`)).toEqual([of("2030", 1), of("2031", 1)]);
    },
  );

  test("a cell is the sum of its records: exports of chapter 27 to China", () => {
    const table = library.table("own-trade.exports-by-port-country-hs");
    const wanted = {
      arus: "Ekspor",
      negara: "TIONGKOK",
      "kode-hs": "[27] Bahan bakar uji",
      tahun: "2031",
    };
    expect(table.rows.find(({ key }) => key === "cn.hs27")?.values).toEqual([
      String(summed(records, wanted, 1)),
      String(summed(records, wanted)),
    ]);
  });

  test("months stand with their shares, one of which is 100 for the year", () => {
    const { rows } = library.table("own-trade.imports-month");
    const march = summed(records, { arus: "Impor", bulan: "Maret", tahun: "2031" });
    const year = summed(records, { arus: "Impor", tahun: "2031" });
    expect(rows[2]?.values.slice(2)).toEqual([String(march), ((march / year) * 100).toFixed(2)]);
    expect(rows.at(-1)?.values.at(-1)).toBe("100.00");
  });

  test("screens of books take it: profile, balance and scenario", () => {
    const book = library.book("own-trade");
    const year = summed(records, { arus: "Impor", tahun: "2031" });
    const profile = tradeProfile(book, { flow: "imports", dimension: "country", year: 2031 });
    expect(profile.total.value).toBe(year);
    expect(profile.previousYear).toBe(2030);
    expect(profile.rows[0]?.unitValue).toBeGreaterThan(0);
    const sold = summed(records, { arus: "Ekspor", tahun: "2031" });
    expect(yearlyBalance(book)?.rows.at(-1)?.balance).toBeCloseTo((sold - year) / 1e6, 2);
    const shocks = [{ row: "hs27", percent: 10 }];
    const scenario = tradeScenario(book, { flow: "imports", dimension: "hs", year: 2031, shocks });
    expect(scenario.total.base).toBe(year);
    expect(scenario.growth).toBeGreaterThan(0);
  });
});

describe("what the records lack leaves out the tables that need it, and says so", () => {
  const lacking = (records: Records, kind: string, flow?: string) =>
    tradeTables({ sets: setsOf(records), region: "", year: "2031" }).find(
      (one) => one.kind === kind && (flow === undefined || one.flow === flow),
    )?.lacks;

  test.each([
    ["weight", madeUpTrade({ weight: false }), "hs-weight"],
    ["port", madeUpTrade({ ports: false }), "port-hs"],
    ["port", madeUpTrade({ ports: false }), "port-largest"],
    ["month", madeUpTrade({ monthly: false }), "month"],
    ["month", madeUpTrade({ monthly: false }), "country-months"],
    ["earlier-year", madeUpTrade({ years: ["2031"] }), "country-growth"],
    ["imports", madeUpTrade({ flow: false }), "balance-years"],
  ])("no %s", (need, records, kind) => {
    expect(lacking(records, kind)).toEqual([need]);
  });

  test("a year of some months says which", () => {
    const records = madeUpTrade();
    const months = new Set(["Januari", "Februari", "Maret"]);
    const at = records.dimensions.findIndex(({ key }) => key === "bulan");
    const only = records.dimensions[at]?.members.filter(({ key }) => months.has(key)) ?? [];
    const reading = readTrade(records, "");
    const sets = tradeSets(records, { ...reading, only: { bulan: only.map(({ key }) => key) } });
    const [first] = tradeTables({ sets, region: "", year: "2031" });
    expect(first?.table?.notes.map(({ id }) => id)).toEqual([
      "2030: hanya Januari–Maret",
      "2031: hanya Januari–Maret",
    ]);
  });
});

describe("a file as the trade service exports it", () => {
  test("makes tables by country, port, month and chapter whose totals are the file's", async () => {
    const { bytes } = wideXlsx({ countries: 4, ports: 3, months: 12, chapters: 5 });
    const cells = await fileCells(new Uint8Array(bytes));
    const [found] = readTables(cells, {}, "impor.xlsx").tables;
    const read = readRecords(cells, found?.id ?? "");
    const { records } = totalsApart(read!.records);
    const title = found?.table.title.id ?? "";
    const library = bookOf(records, { year: "2030", sets: setsOf(records, title) });
    const all = String(summed(records, {}));
    for (const part of ["hs", "port", "country"]) {
      const { rows } = library.table(`own-trade.imports-${part}-value`);
      expect([part, rows.at(-1)?.values]).toEqual([part, [all]]);
    }
    const months = library.table("own-trade.imports-month");
    expect(months.rows.at(-1)?.values).toEqual([all, "100.00"]);
    for (const { id } of library.tables) expect(checkTable(library.table(id)).findings).toEqual([]);
  });
});

describe("tableAsRecords takes tables with labels down and periods or flows across", () => {
  const table: Table = {
    id: "t",
    title: { id: "Neraca menurut Negara (Ribu US$)", en: "" },
    columns: [
      "Ekspor 2030",
      "Impor 2030",
      "Neraca 2030",
      "Ekspor 2031",
      "Impor 2031",
      "Pangsa 2031 (%)",
    ].map((title, at) => ({
      key: `c${at}`,
      title: { id: title, en: title },
      unit: title.includes("%") ? "percent" : "ribu US$",
    })),
    rows: [
      {
        key: "a",
        code: "",
        parent: "",
        label: "Jepang",
        values: ["1.5", "1", "0.5", "2", "4", "20"],
      },
      {
        key: "b",
        code: "",
        parent: "",
        label: "Tiongkok",
        values: ["3", "-", "3", "6", "1", "80"],
      },
      {
        key: "total",
        code: "",
        parent: "",
        label: "Jumlah",
        values: ["4.5", "1", "3.5", "8", "5", "100"],
      },
    ],
    notes: [],
    source: {},
  };

  test("exports and imports of two years, the total taken out, thousands undone", () => {
    const { records } = totalsApart(tableAsRecords(table));
    const sets = tradeSets(records, readTrade(records, table.title.id));
    const library = bookOf(records, { sets });
    const rows = (name: string) =>
      library.table(`own-trade.${name}`).rows.map(({ key, values }) => [key, ...values]);
    expect(rows("exports-by-port-country-value")).toEqual([
      ["cn", "3000", "6000"],
      ["jp", "1500", "2000"],
      ["total", "4500", "8000"],
    ]);
    expect(rows("balance-countries").at(-1)).toEqual([
      "total",
      ...["4500", "1000", "3500", "8000", "5000", "3000"],
    ]);
  });
});
