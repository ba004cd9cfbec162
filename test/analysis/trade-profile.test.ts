import { tradeBook } from "../support/bundled-books";
import {
  sectorChoices,
  tradeFlows,
  tradeProfile,
  tradeSource,
  tradeSources,
} from "../../src/analysis";
import { sum } from "../../src/core";

const every = tradeSources(tradeBook).flatMap(({ flow, dimension, years }) =>
  years.map((year) => ({ flow, dimension, year })),
);

test("tradeSources are the eleven flows by dimension that the book prints", () => {
  const printed = tradeSources(tradeBook).map(({ flow, dimension, years }) => [
    flow,
    dimension,
    years.length,
  ]);
  expect(printed).toEqual([
    ["exports-by-port", "month", 2],
    ["exports-by-port", "hs", 4],
    ["exports-by-port", "port", 4],
    ["exports-by-port", "country", 4],
    ["exports-by-origin", "month", 2],
    ["exports-by-origin", "hs", 3],
    ["exports-by-origin", "country", 2],
    ["imports", "month", 2],
    ["imports", "hs", 4],
    ["imports", "port", 4],
    ["imports", "country", 4],
  ]);
});

test("tradeSource of exports by origin has no ports", () => {
  expect(() => tradeSource(tradeBook, "exports-by-origin", "port")).toThrow(
    expect.objectContaining({ code: "unknown-option" }),
  );
});

describe.each(every)("tradeProfile of $flow by $dimension in $year", (request) => {
  const profile = tradeProfile(tradeBook, request);
  const items = profile.rows.filter(({ role }) => role === "item");

  test("has shares that add up to 100 and a top list that adds up to the total", () => {
    expect(sum(items.map(({ share }) => share))).toBeCloseTo(100, 9);
    const { rows, others, total } = profile.top;
    expect(sum([...rows.map(({ value }) => value), others?.value ?? 0])).toBeCloseTo(
      total.value,
      4,
    );
    expect(rows.every(({ value }) => value > 0)).toBe(true);
  });

  test("has contributions that add up to the growth of the total", () => {
    const contributions = items.flatMap(({ contribution }) => contribution ?? []);
    if (profile.previousYear === undefined) expect(contributions).toEqual([]);
    else expect(sum(contributions)).toBeCloseTo(profile.total.growth as number, 9);
  });

  test("has a total near the printed one: rounding, and two blanks of 2019", () => {
    const open = profile.rows.some(({ blankYears }) => blankYears.includes(request.year))
      ? 1172
      : 10;
    expect(Math.abs(profile.total.value - profile.total.printed)).toBeLessThan(open);
  });

  test("has continents with the shares of their countries", () => {
    for (const group of profile.rows.filter(({ role }) => role === "group")) {
      const countries = items.filter(({ parent }) => parent === group.key);
      const blank = countries.some(({ blankYears }) => blankYears.includes(request.year));
      expect(sum(countries.map(({ share }) => share))).toBeCloseTo(group.share, blank ? 1 : 4);
    }
  });
});

test("tradeProfile of imports in 2020 by country: Malaysia first with 45.84 percent", () => {
  const { top, total } = tradeProfile(tradeBook, {
    flow: "imports",
    dimension: "country",
    year: 2020,
    top: 3,
  });
  expect(top.rows.map(({ row }) => row.label)).toEqual(["Malaysia", "China", "Singapura"]);
  expect(top.rows[0]?.percent).toBeCloseTo(45.84, 2);
  expect(total.growth).toBeCloseTo(-49.47, 2);
});

test("tradeProfile compares with any other year that is printed", () => {
  const request = { flow: "imports", dimension: "hs", year: 2020, previousYear: 2017 } as const;
  expect(tradeProfile(tradeBook, request).total.previous).toBe(73706153);
});

test("tradeProfile of the first year compares with nothing", () => {
  const { previousYear, total, rows } = tradeProfile(tradeBook, {
    flow: "imports",
    dimension: "hs",
    year: 2017,
  });
  expect(previousYear).toBeUndefined();
  expect(total.growth).toBeUndefined();
  expect(
    rows.every(({ growth, contribution }) => growth === undefined && contribution === undefined),
  ).toBe(true);
});

test("tradeProfile gives growth only where there was trade before, and unit values where there is a volume", () => {
  const { rows } = tradeProfile(tradeBook, {
    flow: "exports-by-port",
    dimension: "hs",
    year: 2020,
  });
  const row = (code: string) => rows.find((candidate) => candidate.code === code)!;
  expect(row("06")).toMatchObject({ value: 357, previous: 0 });
  expect(row("06").growth).toBeUndefined();
  expect(row("05").unitValue).toBeUndefined();
  expect(row("25").unitValue).toBeCloseTo(2309554 / 34099952, 12);
});

test("tradeProfile shows oil and gas apart, in percent of all: 0.89 million and 5.59, 1.95, 71.92", () => {
  const migas = tradeFlows.map(
    (flow) => tradeProfile(tradeBook, { flow, dimension: "hs", year: 2020 }).sectors?.rows[0],
  );
  expect(migas.map((row) => row?.percent?.toFixed(2))).toEqual(["5.59", "1.95", "71.92"]);
  expect(((migas[0]?.value ?? 0) / 1e6).toFixed(2)).toBe("0.89");
});

test("tradeProfile does not take a classification that the flow does not have", () => {
  const request = { flow: "imports", dimension: "hs", year: 2020 } as const;
  const { sectors } = tradeProfile(tradeBook, { ...request, sectors: "within-industry" });
  expect(sectors).toMatchObject({ choice: "apart", scheme: "ntt-2020", denominator: "all" });
});

test("tradeProfile counts sectors as each chapter of the book does, where that is asked for", () => {
  const sectors = tradeFlows.map(
    (flow) =>
      tradeProfile(tradeBook, {
        flow,
        dimension: "hs",
        year: 2020,
        sectors: sectorChoices(tradeBook, flow)[1],
      }).sectors,
  );
  expect(sectors.map((found) => [found?.scheme, found?.denominator])).toEqual([
    ["ntt-2020-port", "all"],
    ["ntt-2020", "nonmigas"],
    ["ntt-2020", "nonmigas"],
  ]);
  expect(sectors[0]?.rows[0]).toEqual({ sector: "oil-and-gas" });
  expect(sectors[1]?.rows.map(({ percent }) => percent?.toFixed(2))).toEqual([
    undefined,
    "7.24",
    "58.21",
    "34.55",
  ]);
});

test("tradeProfile reads labels without bullets, outline numbers and letter spacing", () => {
  const labels = (dimension: "month" | "country") =>
    tradeProfile(tradeBook, { flow: "imports", dimension, year: 2020 }).rows.map(
      ({ label }) => label,
    );
  expect(labels("month").slice(0, 4)).toEqual(["Januari", "Februari", "Maret", "April"]);
  expect(labels("country").slice(0, 2)).toEqual(["ASIA", "Singapura"]);
});

test("tradeProfile of a year that is not printed names the years that are", () => {
  expect(() =>
    tradeProfile(tradeBook, { flow: "imports", dimension: "month", year: 2017 }),
  ).toThrow(
    expect.objectContaining({
      code: "out-of-range",
      details: expect.objectContaining({ argument: "year", expected: "2019, 2020" }),
    }),
  );
});

test("tradeProfile of the published edition keeps the misplaced figures of appendix 6.2", () => {
  const request = { flow: "exports-by-origin", dimension: "hs", year: 2020 } as const;
  const total = ({ edition }: { edition: "published" | "corrected" }) =>
    tradeProfile(tradeBook, { ...request, edition }).total.value;
  expect(total({ edition: "published" }) - total({ edition: "corrected" })).toBeCloseTo(16890, 2);
});

describe("in English", () => {
  it("chapters and months have their English names", () => {
    const labels = (dimension: "hs" | "month", flow: "exports-by-port" | "exports-by-origin") =>
      tradeProfile(tradeBook, { flow, dimension, year: 2020, language: "en" }).rows.map(
        ({ label }) => label,
      );
    expect(labels("hs", "exports-by-port")).toContain("Fish and shrimps");
    expect(labels("month", "exports-by-port").slice(0, 3)).toEqual([
      "January",
      "February",
      "March",
    ]);
  });

  it("numbers are the same", () => {
    const choice = { flow: "exports-by-port", dimension: "hs", year: 2020 } as const;
    const values = (language: "en" | "id") =>
      tradeProfile(tradeBook, { ...choice, language }).rows.map(({ value }) => value);
    expect(values("en")).toEqual(values("id"));
  });
});
