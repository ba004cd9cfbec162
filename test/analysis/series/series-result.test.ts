import {
  readySets,
  seriesChoices,
  seriesChoiceSteps,
  seriesResult,
  type SeriesRequest,
  usualConversion,
} from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { createLibrary } from "../../../src/library";
import { madeUpTable, monthsOf, ownLibrary, rowPick } from "../../fixtures/series-tables";

const index = { unit: "point", baseYear: 2018 };
const wave = (start: number, count: number) =>
  Array.from({ length: count }, (_, at) => (start + at).toFixed(1));

const twoYears = ownLibrary([
  madeUpTable("a", "Indeks 2031", index, monthsOf(2031), { Padi: wave(100, 12) }),
  madeUpTable("b", "Indeks 2032", index, monthsOf(2032), { Padi: wave(120, 12) }),
]);
const padi = rowPick(twoYears, "padi", ["a", "b"]);
const shown = (request: Partial<SeriesRequest>, library = twoYears) =>
  seriesResult(library, { picks: [padi], view: "level", ...request })!;
const at = (year: number, month: number) => year * 12 + month - 1;

it("two tables of a row, 2031 and 2032, are one series of 24 months", () => {
  const { series, axis } = shown({});
  expect(axis).toHaveLength(24);
  expect(series[0]?.shown.get(at(2032, 1))).toBe(120);
  expect(series[0]?.conflicts).toEqual([]);
});

it("tables of a collection whose titles differ by the year only are one choice", () => {
  expect(seriesChoices(twoYears).map(({ pick }) => pick.parts.length)).toEqual([2]);
});

it("the choices of a library pause at each table, and are worked out once", () => {
  const library = createLibrary(twoYears.packages);
  expect([...seriesChoiceSteps(library)]).toHaveLength(2);
  expect([...seriesChoiceSteps(library)]).toEqual([]);
  expect(seriesChoices(library)).toBe(seriesChoices(library));
});

it("changes of February 2032 (121) are from 120, 111, 101 and the sums 241 from 201", () => {
  const of = (view: SeriesRequest["view"]) =>
    shown({ view }).series[0]?.shown.get(at(2032, 2)) ?? NaN;
  expect(of("previous")).toBeCloseTo((121 / 120 - 1) * 100, 10);
  expect(of("year-to-date")).toBeCloseTo((121 / 111 - 1) * 100, 10);
  expect(of("year-on-year")).toBeCloseTo((121 / 101 - 1) * 100, 10);
  expect(of("cumulative")).toBeCloseTo((241 / 201 - 1) * 100, 10);
  expect(of("moving-mean")).toBeCloseTo((121 + 120 + 111) / 3, 10);
});

it("the first months of changes have no number", () => {
  expect(shown({ view: "year-on-year" }).series[0]?.shown.has(at(2031, 12))).toBe(false);
  expect(shown({ view: "moving-mean" }).series[0]?.shown.has(at(2031, 2))).toBe(false);
});

it("rebased to 2031, the mean of its months (105.5) is 100", () => {
  const one = shown({ view: "rebased", base: "2031" }).series[0];
  expect(one?.shown.get(at(2032, 1))).toBeCloseTo((120 / 105.5) * 100, 10);
});

it("an index becomes quarterly by its mean, a value by its sum, and both by their last month when asked", () => {
  const quarter = (request: Partial<SeriesRequest>) =>
    shown({ every: "quarter", ...request }).series[0]?.shown.get(2031 * 4);
  expect(quarter({})).toBe(101);
  expect(quarter({ conversion: "sum" })).toBe(303);
  expect(quarter({ conversion: "end" })).toBe(102);
  expect(usualConversion({ unit: "usd" })).toBe("sum");
});

it("a missing month leaves a gap, and its quarter and year without a number", () => {
  const library = ownLibrary([
    madeUpTable("a", "Indeks", index, monthsOf(2031), {
      Padi: wave(100, 12).map((value, month) => (month === 1 ? "..." : value)),
    }),
  ]);
  const picks = [rowPick(library, "padi", ["a"])];
  const month = seriesResult(library, { picks, view: "level" })!;
  expect(month.axis).toHaveLength(12);
  expect(month.series[0]?.shown.has(at(2031, 2))).toBe(false);
  const quarter = seriesResult(library, { picks, view: "level", every: "quarter" })!;
  expect([...quarter.series[0]!.shown.keys()]).toEqual([1, 2, 3].map((q) => 2031 * 4 + q));
  expect(seriesResult(library, { picks, view: "level", every: "year" })!.axis).toEqual([]);
});

describe("conflicts", () => {
  const library = ownLibrary([
    madeUpTable("a", "Awal", index, monthsOf(2031, 1, 3), { Padi: ["100.0", "101.0", "102.0"] }),
    madeUpTable("b", "Akhir", index, monthsOf(2031, 2, 4), { Padi: ["101", "103.5", "104.0"] }),
  ]);
  const pick = rowPick(library, "padi", ["a", "b"]);

  it("March 102.0 against 103.5 is a conflict; February 101.0 against 101 is none", () => {
    const [one] = seriesResult(library, { picks: [pick], view: "level" })!.series;
    expect(one?.conflicts.map((conflict) => conflict.at)).toEqual([at(2031, 3)]);
    expect(one?.shown.get(at(2031, 3))).toBe(102);
  });

  it("the reader may prefer the other source", () => {
    const picks = [{ ...pick, preferred: 1 }];
    const [one] = seriesResult(library, { picks, view: "level" })!.series;
    expect(one?.shown.get(at(2031, 3))).toBe(103.5);
    expect(one?.conflicts).toHaveLength(1);
  });
});

describe("bases", () => {
  const old = { unit: "point", baseYear: 2012 };
  const tables = (newFrom: number) =>
    ownLibrary([
      madeUpTable("a", "Lama", old, monthsOf(2031, 1, 4), { Padi: ["120", "124", "126", "130"] }),
      madeUpTable("b", "Baru", index, monthsOf(2031, newFrom, 6), {
        Padi: ["102", "104", "105", "106"].slice(newFrom - 3),
      }),
    ]);

  it("March and April are common: the old base times (102 + 104) / (126 + 130)", () => {
    const library = tables(3);
    const picks = [rowPick(library, "padi", ["a", "b"])];
    const { series } = seriesResult(library, { picks, view: "level" })!;
    expect(series).toHaveLength(1);
    const factor = 206 / 256;
    expect(series[0]?.steps[0]?.factor).toBeCloseTo(factor, 12);
    expect(series[0]?.steps[0]?.overlap).toEqual([at(2031, 3), at(2031, 4)]);
    expect(series[0]?.shown.get(at(2031, 1))).toBeCloseTo(120 * factor, 10);
    expect(series[0]?.shown.get(at(2031, 5))).toBe(105);
  });

  it("without a common month they stay two series, and that is known of both", () => {
    const library = tables(5);
    const picks = [rowPick(library, "padi", ["a", "b"])];
    const { series } = seriesResult(library, { picks, view: "level" })!;
    expect(series.map(({ unit }) => unit.baseYear)).toEqual([2012, 2018]);
    expect(series.map(({ apart }) => apart)).toEqual([
      [2012, 2018],
      [2012, 2018],
    ]);
  });
});

it("rows that are months and columns that are years are one series", () => {
  const base = madeUpTable("a", "Ekspor", { unit: "usd" }, ["2031", "2032"], {});
  const months = ["Januari", "Februari", "Maret"].map((label, month) => ({
    ...{ key: `m${month}`, code: "", parent: "", label },
    values: [String(10 + month), String(20 + month)],
  }));
  const library = ownLibrary([{ ...base, rows: months }]);
  const [choice] = seriesChoices(library);
  const { series } = seriesResult(library, { picks: [choice!.pick], view: "level" })!;
  expect([...series[0]!.shown]).toEqual([
    [at(2031, 1), 10],
    [at(2031, 2), 11],
    [at(2031, 3), 12],
    [at(2032, 1), 20],
    [at(2032, 2), 21],
    [at(2032, 3), 22],
  ]);
});

it("NTP by subsector of the first book is a ready set: 12 months of six series, over both half-years", () => {
  const set = readySets(bundledLibrary).find(({ id }) => id === "ntp-kaltim-2020/combined/ntp")!;
  const { series, axis } = seriesResult(bundledLibrary, set.request)!;
  expect(axis).toHaveLength(12);
  expect(series.map(({ shown: numbers }) => numbers.size)).toEqual(Array(6).fill(12));
  const label = series.findIndex((one) => one.label.id === "NTP Hortikultura");
  expect(series[label]?.shown.get(at(2020, 1))).toBe(105.92);
  expect(series[label]?.shown.get(at(2020, 12))).toBe(105.26);
});

describe("marks beside figures", () => {
  const [first, second] = ["a", "b"].map((id, place) =>
    madeUpTable(id, `Indeks ${2031 + place}`, index, monthsOf(2031 + place), {
      Padi: wave(100 + 20 * place, 12),
    }),
  );
  const last = second!.columns.at(-1)!.key;
  const marked = {
    ...second!,
    rows: second!.rows.map((row) => ({ ...row, marks: { [last]: "*" } })),
  };
  const library = ownLibrary([first!, marked]);

  it("are known by period, in months as in years", () => {
    expect([...(shown({}, library).series[0]?.marks ?? [])]).toEqual([[at(2032, 12), "*"]]);
    const yearly = shown({ every: "year" }, library);
    expect([...(yearly.series[0]?.marks ?? [])]).toEqual([[2032, "*"]]);
  });

  it("of several months a year has each once", () => {
    const [one, other] = second!.columns.map(({ key }) => key);
    const revised = {
      ...second!,
      rows: second!.rows.map((row) => ({
        ...row,
        marks: { [one!]: "r", [other!]: "r", [last]: "*" },
      })),
    };
    const yearly = shown({ every: "year" }, ownLibrary([first!, revised]));
    expect([...(yearly.series[0]?.marks ?? [])]).toEqual([[2032, "r *"]]);
  });

  it("of a book go with its series", () => {
    const library = createLibrary(
      bundledLibrary.packages.map((book) => ({
        ...book,
        tables: book.tables.map((table) => ({
          ...table,
          rows: table.rows.map((row) => ({ ...row, marks: { "2020-11": "*" } })),
        })),
      })),
    );
    const set = readySets(library).find(({ id }) => id === "ntp-kaltim-2020/combined/ntp")!;
    const { series } = seriesResult(library, set.request)!;
    for (const { marks } of series) expect([...marks]).toEqual([[at(2020, 11), "*"]]);
    const plain = seriesResult(bundledLibrary, set.request)!;
    expect(plain.series.map(({ marks }) => marks.size)).toEqual(Array(6).fill(0));
  });
});
