import { bundledLibrary } from "../../src/bundled";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { round, sum, tradeGrowth } from "../../src/core";
import { findColumn, findRow, numberOf, type Edition } from "../../src/library";
import { printedDecimals } from "../../src/table";
import { callFunction } from "../support/call-function";

/** Every share, growth rate, balance and sector total that the trade book prints, recomputed from its other figures. */
const book = "trade-ntt-2020";

const table = (name: string, edition: Edition = "corrected") =>
  bundledLibrary.table(`${book}.${name}`, edition);

const column = (name: string, field: string, edition: Edition = "corrected") => {
  const found = table(name, edition);
  const place = findColumn(found, field);
  return found.rows.map((row) => ({ ...row, printed: row.values[place] as string }));
};

const valueOf = (name: string, row: string, field: string) => {
  const found = table(name);
  return numberOf(findRow(found, row).values[findColumn(found, field)] as string) ?? 0;
};

const call = (id: string, ...args: unknown[]) => callFunction(id, args) as unknown[][];

/** Half a unit of the last printed digit: what the print leaves open. */
const halfUnit = (printed: string) => 0.5 * 10 ** -printedDecimals(printed) * (1 + 1e-9);

interface Printed {
  value: number;
  halfUnit: number;
}
const figure = (printed: string): Printed => ({
  value: numberOf(printed) ?? 0,
  halfUnit: printed === "-" ? 0 : halfUnit(printed),
});

/** Whether some values that print as `part` and `whole` have the printed share. */
const isShare = (share: Printed, part: Printed, whole: Printed) => {
  const lowest = ((part.value - part.halfUnit) / (whole.value + whole.halfUnit)) * 100;
  const highest = ((part.value + part.halfUnit) / (whole.value - whole.halfUnit)) * 100;
  return share.value + share.halfUnit >= lowest && share.value - share.halfUnit <= highest;
};

/** Tables with a column of values and one of shares. */
const shareTables = [
  ...["t1", "t3", "t6"].flatMap((name) => [
    { name, values: "value_usd_2019", shares: "share_pct_2019" },
    { name, values: "value_usd_2020", shares: "share_pct_2020" },
  ]),
  ...["t2", "t4", "t5"].map((name) => ({ name, values: "value_usd", shares: "share_pct" })),
];

test("TRADE_GROWTH of the months of table 1 is in December the growth of the year, -2.55 percent, and its parts add up to it", () => {
  const months = (field: string) =>
    column("t1", field)
      .filter(({ key }) => key !== "total")
      .map(({ printed }) => numberOf(printed) ?? 0);
  const series = [...months("value_usd_2019"), ...months("value_usd_2020")];
  const cumulative = call("TRADE_GROWTH", [series], "c-to-c")[0] as number[];
  expect(round(cumulative.at(-1) as number, 2)).toBe(-2.55);
  expect(cumulative.at(-1)).toBeCloseTo(
    tradeGrowth(sum(series.slice(0, 12)), sum(series.slice(12))),
    10,
  );
  const yearOnYear = call("TRADE_GROWTH", [series], "y-on-y")[0] as number[];
  expect(round(yearOnYear[12] as number, 2)).toBe(47.23);
  const halves = [series.map((value) => value / 4), series.map((value) => (value * 3) / 4)];
  const parts = call("TRADE_GROWTH", halves, "c-to-c", null, "contribution") as number[][];
  expect((parts[0]!.at(-1) as number) + (parts[1]!.at(-1) as number)).toBeCloseTo(
    cumulative.at(-1) as number,
    10,
  );
});

test("CONCENTRATION cr3 of the months of table 1 adds up their printed shares", () => {
  const values = column("t1", "value_usd_2020")
    .filter(({ key }) => key !== "total")
    .map(({ printed }) => [numberOf(printed) ?? 0]);
  // November 9.53 is below September 11.06, January 10.49 and October 10.00.
  const [[ratio]] = call("CONCENTRATION", values, "cr3") as [[number]];
  expect(Math.abs(ratio * 100 - (11.06 + 10.49 + 10.0))).toBeLessThanOrEqual(3 * 0.005);
});

describe.each(shareTables)("table $name, $shares", ({ name, values, shares }) => {
  const isListed = (row: string, field: string) =>
    bundledLibrary.errata(`${book}.${name}`).some((erratum) => erratum.row === row && erratum.column === field);

  test.each(["published", "corrected"] as const)(
    "has every %s share as TRADE_SHARE has it, or rounded from it, or in the errata",
    (edition) => {
      const amounts = column(name, values, edition);
      const total = amounts.find(({ key }) => key === "total")!.printed;
      const printedShares = column(name, shares, edition);
      const recomputed = call(
        "TRADE_SHARE",
        amounts.map(({ printed }) => [numberOf(printed) ?? ""]),
        numberOf(total),
        2,
      ).flat();
      const wrong = printedShares.filter(({ key, printed }, i) => {
        if (numberOf(printed) === recomputed[i]) return false;
        const part = amounts[i]!.printed;
        const isRounding = isShare(figure(printed), figure(part), figure(total));
        return !isRounding && !(edition === "published" && isListed(key, shares));
      });
      expect(wrong).toEqual([]);
    },
  );

  test("adds up to its printed total within its rounding", () => {
    const amounts = column(name, values);
    const total = figure(amounts.find(({ key }) => key === "total")!.printed);
    const parts = amounts.filter(({ key }) => key !== "total").map(({ printed }) => figure(printed));
    const open = total.halfUnit + sum(parts.map((part) => part.halfUnit));
    expect(Math.abs(sum(parts.map((part) => part.value)) - total.value)).toBeLessThanOrEqual(open);
  });
});

/** Categories of an appendix table without its groups and total. */
const categories = (name: string, field: string) => {
  const rows = column(name, field);
  const groups = new Set(rows.map(({ parent }) => parent));
  return rows.filter(({ key }) => key !== "total" && !groups.has(key));
};

test.each([
  ["t2", "l1.2", "2020"],
  ["t4", "l7.2", "2020"],
])("TOP_SHARES rebuilds table %s from appendix table %s", (name, appendix, year) => {
  const all = categories(appendix, year);
  const list = call(
    "TOP_SHARES",
    all.map(({ key }) => [key]),
    all.map(({ printed }) => [numberOf(printed) ?? ""]),
    5,
    "other",
    "total",
  );
  const printed = table(name).rows.map(({ key, values: [value, share] }) => [
    key,
    Number(value),
    Number(share),
  ]);
  const rebuilt = list.map(([key, value, share]) => [
    key,
    round(value as number, 0),
    round(share as number, 2),
  ]);
  expect(rebuilt).toEqual(printed);
});

describe.each([2019, 2020])("table 8, %i", (year) => {
  const exported = column("t8", `export_usd_${year}`);
  const imported = column("t8", `import_usd_${year}`);
  const balances = column("t8", `balance_usd_${year}`);
  const appendix = (name: string, key: string) => {
    const row = table(name).rows.find((candidate) => candidate.key === key);
    return row ? (row.values[findColumn(table(name), String(year))] as string) : "-";
  };

  test("BALANCE of its exports and imports is its balance to the cent, dashes as nil", () => {
    const cells = (rows: { printed: string }[]) => rows.map(({ printed }) => [printed]);
    const numbers = (rows: { printed: string }[]) =>
      cells(rows).map(([printed]) => [printed === "-" ? "-" : Number(printed)]);
    const recomputed = call("BALANCE", numbers(exported), numbers(imported)).flat() as number[];
    expect(recomputed.map((value) => round(value, 2))).toEqual(
      balances.map(({ printed }) => numberOf(printed)),
    );
  });

  test("is rebuilt from the appendix: exports by country, imports by country", () => {
    const rebuilt = exported.map(({ key }) => ({
      exports: appendix("l3.2", key),
      imports: appendix("l10.2", key),
    }));
    rebuilt.forEach(({ exports, imports }, i) => {
      const [balance] = call("BALANCE", numberOf(exports), numberOf(imports)).flat() as number[];
      const open = figure(exports).halfUnit + figure(imports).halfUnit + 0.005;
      const row = exported[i]!.key;
      expect([row, Math.abs(balance! - numberOf(balances[i]!.printed)!) <= open]).toEqual([row, true]);
      expect([row, numberOf(imports)]).toEqual([row, numberOf(imported[i]!.printed)]);
    });
  });
});

describe("table 7", () => {
  const millions = (value: number) => round(value / 1e6, 2);

  test.each([2017, 2018, 2019, 2020])("%i is rebuilt from the totals of the appendix", (year) => {
    const exports = valueOf("l1.2", "total", String(year));
    const imports = valueOf("l8.2", "total", String(year));
    const [balance] = call("BALANCE", exports, imports).flat() as number[];
    const row = findRow(table("t7"), String(year));
    expect([exports, imports, balance!].map(millions)).toEqual(row.values.map(Number));
  });

  test("has every balance as BALANCE has it, or rounded from it", () => {
    const impossible = table("t7").rows.filter(({ values: [exports, imports, balance] }) => {
      const [recomputed] = call("BALANCE", Number(exports), Number(imports)).flat() as number[];
      const open = [exports, imports, balance].map((printed) => halfUnit(printed!));
      return Math.abs(recomputed! - Number(balance)) > sum(open);
    });
    expect(impossible).toEqual([]);
  });
});

/** Figures of sentences that contradict the tables, with what the tables give. */
const proseErrata = Papa.parse<{ place: string; printed: string; expected: string }>(
  readFileSync(`data/${book}/prose-errata.csv`, "utf8"),
  { header: true, skipEmptyLines: true },
).data;

const isListedProse = (printed: string, expected: number) =>
  proseErrata.some((row) => row.printed === printed && Number(row.expected) === expected);

/** A figure of a sentence against its recomputed value: equal as printed, or listed with exactly this value. */
function expectProse(printed: string, recomputed: number): void {
  const decimals = printedDecimals(printed.replace(",", "."));
  const value = round(recomputed, decimals);
  if (value === Number(printed.replace(",", "."))) return;
  expect([printed, value, isListedProse(printed, value)]).toEqual([printed, value, true]);
}

test.each([
  ["exports by port fell by", "l1.2", "2,52"],
  ["exports by origin fell by", "l6.2", "18,73"],
  ["imports fell by", "l8.2", "49,47"],
])("%s what the chapter says from 2019 to 2020, or it is listed", (_, name, printed) => {
  expectProse(printed, -tradeGrowth(valueOf(name, "total", "2019"), valueOf(name, "total", "2020")));
});

const sectorTotals = (name: string, denominator: string, scheme: string) => {
  const all = categories(name, "2020");
  const cells = all.map(({ printed }) => [numberOf(printed) ?? ""]);
  return call("SECTOR_TOTALS", all.map(({ code }) => [code]), cells, denominator, scheme);
};

describe.each([
  {
    chapter: "1c, exports by port",
    name: "l1.2",
    denominator: "all",
    scheme: "ntt-2020-port",
    percents: { industri: "82,32", pertanian: "3,12", tambang: "14,56" },
    millions: { industri: "13,06", pertanian: "0,49", tambang: "2,31" },
    migas: ["5,59", "94,41", "0,89", "14,98"],
  },
  {
    chapter: "2c, exports by origin",
    name: "l6.2",
    denominator: "nonmigas",
    scheme: "ntt-2020",
    percents: { industri: "34,55", pertanian: "58,21", tambang: "7,24" },
    millions: { industri: "14,96", pertanian: "25,21", tambang: "3,14" },
    migas: ["1,95", "98,05", "0,86", "43,311"],
  },
  {
    chapter: "3b, imports",
    name: "l8.2",
    denominator: "nonmigas",
    scheme: "ntt-2020",
    percents: { industri: "93,08", pertanian: "6,92" },
    millions: { industri: "9,06", pertanian: "0,67" },
    migas: ["71,92", "28,08", "24,92", "9,73"],
  },
])("chapter $chapter", ({ name, denominator, scheme, percents, millions, migas }) => {
  test("SECTOR_TOTALS gives its sectors, or they are listed", () => {
    const totals = sectorTotals(name, denominator, scheme);
    const row = (sector: string) => totals.find(([word]) => word === sector)!;
    for (const [sector, printed] of Object.entries(percents)) {
      expectProse(printed, row(sector)[2] as number);
    }
    for (const [sector, printed] of Object.entries(millions)) {
      expectProse(printed, (row(sector)[1] as number) / 1e6);
    }
  });

  test("SECTOR_TOTALS gives its share of oil and gas and of the rest", () => {
    const [oilAndGas, ...rest] = sectorTotals(name, "all", "ntt-2020");
    const [, value, percent] = oilAndGas as [string, number, number];
    const others = sum(rest.map((row) => row[1] as number));
    const [share, otherShare, million, otherMillion] = migas as [string, string, string, string];
    expectProse(share, percent);
    expectProse(otherShare, 100 - percent);
    expectProse(million, value / 1e6);
    expectProse(otherMillion, others / 1e6);
  });
});

test.each([
  ["l2.2", "2019", { atapupu: "92,35", tenau: "7,23", "bere-tallo": "0,42" }],
  ["l2.2", "2020", { atapupu: "96,65", tenau: "3,19", "bere-tallo": "0,16" }],
  ["l9.2", "2020", { "el-tari": "35,87", tenau: "30,97", aroeboesman: "0,00" }],
  ["l3.2", "2020", { "timor-leste": "100,00" }],
  ["l7.2", "2020", { "timor-leste": "35,07", vietnam: "32,61", india: "13,26" }],
  ["l10.2", "2020", { malaysia: "45,84", china: "23,98", singapore: "22,80" }],
])("TRADE_SHARE of %s, %s, gives the shares of the chapter's sentences", (name, year, shares) => {
  const rows = column(name, year);
  const total = numberOf(rows.find(({ key }) => key === "total")!.printed);
  for (const [key, printed] of Object.entries(shares)) {
    const value = numberOf(rows.find((row) => row.key === key)!.printed);
    expectProse(printed, call("TRADE_SHARE", value, total)[0]![0] as number);
  }
});

test("the sectors of imports are the only ones that the split does not give: four figures, all listed", () => {
  const figures = ["93,08", "6,92", "9,06", "0,67"];
  expect(proseErrata.filter(({ printed }) => figures.includes(printed))).toHaveLength(4);
});
