import { ntpBook } from "../support/bundled-books";
import { bundledLibrary } from "../../src/bundled";
import {
  ANNUAL_AVERAGE,
  ANNUAL_NTP,
  NTP,
  NTUP,
  PERCENT_CHANGE,
  RURAL_INFLATION,
  SERIES_CHANGE,
} from "../../src/functions";
import { findRow, seriesList, type ReferenceTable, type Series } from "../../src/library";
import { printedDecimals } from "../../src/table";

/**
 * The NTP book recomputed by the functions. A printed number stands for every number that rounds to it; a recomputed
 * one agrees when some numbers behind the prints give the print.
 */

const series = seriesList(ntpBook);
const groups = [...new Set(series.map(({ group }) => group))];

const levelOf = (group: string, item: string): Series => {
  const found = series.find(
    (one) => one.group === group && one.item === item && one.measure === "index",
  );
  if (!found) throw new Error(`no series of ${item} in ${group}`);
  return found;
};

const numbersOf = ({ values }: Series): (number | "")[] =>
  values.map((value) => (value === "" || value === "-" ? "" : Number(value)));

/** The lowest and the highest number that rounds to a print; 1e-9 for the binary digits. */
const interval = (printed: string): [number, number] => {
  const half = 0.5 * 10 ** -printedDecimals(printed) + 1e-9;
  return [Number(printed) - half, Number(printed) + half];
};

type Ends = readonly [number, number];
const overlap = (a: Ends, b: Ends) => a[0] <= b[1] && b[0] <= a[1];

/** Lowest and highest result of a function of the numbers behind two prints that rises in the first and falls in the second. */
const between = (
  first: string,
  second: string,
  compute: (first: number, second: number) => unknown[][],
): Ends => {
  const [a, b] = [interval(first), interval(second)];
  return [compute(a[0], b[1])[0]?.[0] as number, compute(a[1], b[0])[0]?.[0] as number];
};

const isPrinted = (value: string | undefined): value is string =>
  value !== undefined && value !== "" && value !== "-";

describe("NTP and NTUP of every group and month", () => {
  const cases = groups.flatMap((group) =>
    (["ntp", "ntup"] as const).flatMap((item) =>
      levelOf(group, item).periods.map((period, at) => ({ group, item, period, at })),
    ),
  );

  test("are 192 printed figures", () => {
    expect(cases).toHaveLength(192);
  });

  test("recomputed from It, Ib and BPPBM, none lies outside what rounding allows, and each equals its print to 0.01", () => {
    const outside = cases.filter(({ group, item, at }) => {
      const printed = levelOf(group, item).values[at] as string;
      const it = levelOf(group, "it").values[at] as string;
      const against = levelOf(group, item === "ntp" ? "ib" : "ib.bppbm").values[at] as string;
      const ratio = (a: number, b: number) => (item === "ntp" ? NTP : NTUP)([[a]], [[b]]);
      const exact = ratio(Number(it), Number(against))[0]?.[0] as number;
      const inHundredths = (value: number) => Math.round(value * 100);
      const near = Math.abs(inHundredths(exact) - inHundredths(Number(printed))) <= 1;
      return !near || !overlap(between(it, against, ratio), interval(printed));
    });
    expect(outside).toEqual([]);
  });
});

describe("monthly changes", () => {
  const changes = series.filter(({ measure }) => measure === "change");
  const cases = changes.flatMap((change) => {
    const level = levelOf(change.group, change.item);
    return change.periods.flatMap((period, at) => {
      const now = level.periods.indexOf(period);
      const printed = change.values[at];
      const [before, current] = [level.values[now - 1], level.values[now]];
      return isPrinted(printed) && isPrinted(before) && isPrinted(current)
        ? [{ change, level, period, now, printed, before, current }]
        : [];
    });
  });

  test("are 2,183 that can be checked", () => {
    expect(cases).toHaveLength(2183);
  });

  test("recomputed from the levels, none lies outside what rounding allows", () => {
    const outside = cases.filter(({ printed, before, current }) => {
      const change = (now: number, then: number) => PERCENT_CHANGE([[then]], [[now]]);
      return !overlap(between(current, before, change), interval(printed));
    });
    expect(outside.map(({ change, period }) => [change.group, change.item, period])).toEqual([]);
  });

  test("SERIES_CHANGE of a whole series gives what PERCENT_CHANGE gives month by month", () => {
    for (const { level, now, before, current } of cases.slice(0, 400)) {
      const whole = SERIES_CHANGE([numbersOf(level)])[0]?.[now];
      expect(whole).toBe(PERCENT_CHANGE([[Number(before)]], [[Number(current)]])[0]?.[0]);
    }
  });
});

test("RURAL_INFLATION of December 2020 against December 2019 gives every row of table 6.12", () => {
  const table = bundledLibrary.table(`${ntpBook.id}.t6.12`);
  expect(table.rows).toHaveLength(12);
  for (const { key, values } of table.rows) {
    const [before, now, printed] = values as [string, string, string];
    const months = numbersOf(levelOf("combined", key));
    expect(months).toHaveLength(12);
    expect(Number(now)).toBe(months[11]);
    const inflation = (last: number, first: number) => [
      [RURAL_INFLATION([[first, ...months.slice(0, 11), last]], "y-o-y")[0]?.[12]],
    ];
    expect([key, overlap(between(now, before, inflation), interval(printed))]).toEqual([key, true]);
  }
});

describe("annual tables", () => {
  const annual = (table: ReferenceTable, key: string) => {
    const column = table.columns.findIndex(({ key }) => key === "2020");
    return findRow(table, key).values[column] as string;
  };
  /** The mean of printed months is known to half a unit, as each of them is. */
  const meanEnds = (months: (number | "")[]): Ends => {
    const mean = ANNUAL_AVERAGE([months])[0]?.[0] as number;
    return [mean - 0.005 - 1e-9, mean + 0.005 + 1e-9];
  };
  const annualNtp = (it: (number | "")[], ib: (number | "")[]): Ends => {
    const shifted = (months: (number | "")[], by: number) =>
      months.map((value) => (value === "" ? "" : value + by));
    const end = (by: number) =>
      ANNUAL_NTP([shifted(it, by)], [shifted(ib, -by)])[0]?.[0] as number;
    return [end(-0.005), end(0.005)];
  };

  test.each([
    ["t6.2", "ib"],
    ["t6.13", "ib.bppbm"],
  ])("ANNUAL_NTP gives 2020 in table %s, from It and %s", (id, against) => {
    const table = bundledLibrary.table(`${ntpBook.id}.${id}`);
    for (const { key } of table.rows) {
      const ends = annualNtp(numbersOf(levelOf(key, "it")), numbersOf(levelOf(key, against)));
      expect([key, overlap(ends, interval(annual(table, key)))]).toEqual([key, true]);
    }
  });

  test("ANNUAL_NTP decides Perkebunan Rakyat 2020: 124.57 is the ratio of the means, their mean would be 124.59", () => {
    const [it, ib] = [levelOf("estate-crops", "it"), levelOf("estate-crops", "ib")].map(numbersOf);
    const ratio = ANNUAL_NTP([it as number[]], [ib as number[]])[0]?.[0] as number;
    const monthly = ANNUAL_AVERAGE([numbersOf(levelOf("estate-crops", "ntp"))])[0]?.[0] as number;
    expect(ratio.toFixed(2)).toBe("124.57");
    expect(monthly.toFixed(2)).toBe("124.59");
  });

  test.each([
    ["t6.3", "it"],
    ["t6.4", "ib"],
  ])("ANNUAL_AVERAGE gives 2020 in table %s, of each subsector's %s", (id, item) => {
    const table = bundledLibrary.table(`${ntpBook.id}.${id}`);
    for (const { key } of table.rows) {
      const ends = meanEnds(numbersOf(levelOf(key, item)));
      expect([key, overlap(ends, interval(annual(table, key)))]).toEqual([key, true]);
    }
  });

  test.each([
    ["t6.5", "food-crops"],
    ["t6.6", "horticulture"],
    ["t6.7", "estate-crops"],
    ["t6.8", "livestock"],
    ["t6.9", "fisheries"],
    ["t6.10", "capture-fisheries"],
    ["t6.11", "aquaculture"],
  ])("ANNUAL_AVERAGE and ANNUAL_NTP give 2020 in table %s (%s)", (id, group) => {
    const table = bundledLibrary.table(`${ntpBook.id}.${id}`);
    const ratios: Record<string, string> = { ntp: "ib", ntup: "ib.bppbm" };
    for (const { key } of table.rows) {
      const against = ratios[key];
      const months = numbersOf(levelOf(group, against === undefined ? key : "it"));
      const ends =
        against === undefined
          ? meanEnds(months)
          : annualNtp(months, numbersOf(levelOf(group, against)));
      const complete = !months.includes("");
      expect([key, !complete || overlap(ends, interval(annual(table, key)))]).toEqual([key, true]);
    }
  });

  test("PERCENT_CHANGE gives every change of the annual tables", () => {
    for (const id of ["t6.2", "t6.3", "t6.4", "t6.5", "t6.6", "t6.7", "t6.8", "t6.9", "t6.10", "t6.11", "t6.13"]) {
      for (const { key, values } of bundledLibrary.table(`${ntpBook.id}.${id}`).rows) {
        const [before, now, printed] = values as [string, string, string];
        const change = (b: number, a: number) => PERCENT_CHANGE([[a]], [[b]]);
        expect([id, key, overlap(between(now, before, change), interval(printed))]).toEqual([id, key, true]);
      }
    }
  });
});
