import {
  detectConvention,
  figureOf,
  readFigure,
  type PrintedFigure,
} from "../../../src/core/checking";

const figure = (text: string) => readFigure(text) as PrintedFigure;
const change = (previous: string, current: string, printed: string) => ({
  printed: figure(printed),
  numerator: figure(current),
  denominators: { previous: figure(previous) },
});

// BPS Kalimantan Timur, Statistik NTP 2020, appendix 2 and 4, It of all subsectors.
const monthly = [
  change("117.14", "119.78", "2.25"),
  change("119.78", "117.76", "-1.68"),
  change("117.76", "114.90", "-2.43"),
  change("114.90", "113.76", "-0.99"),
  change("113.76", "112.82", "-0.83"),
];

test("the monthly changes of It were computed from unrounded levels: the printed ones explain four of five", () => {
  const [best, second] = detectConvention(monthly, 100, -100);
  expect(best).toEqual({
    inputs: "unrounded",
    halves: "unknown",
    denominator: "previous",
    explained: 5,
    of: 5,
  });
  expect(second).toMatchObject({ inputs: "rounded", halves: "away", explained: 4 });
});

test("halves decide between away from zero and to even: 1 of 8 is 12.5, 3 of 8 is 37.5", () => {
  const share = (part: number, printed: number) => ({
    printed: figureOf(printed, 0),
    numerator: figureOf(part, 0),
    denominators: { all: figureOf(8, 0) },
  });
  expect(detectConvention([share(1, 13), share(3, 38)], 100, 0)[0]).toMatchObject({
    halves: "away",
  });
  const even = detectConvention([share(1, 12), share(3, 38)], 100, 0);
  expect(even.filter(({ inputs }) => inputs === "rounded")[0]).toMatchObject({
    halves: "even",
    explained: 2,
  });
  const negative = detectConvention([share(-1, -12)], 100, 0);
  expect(negative.filter(({ inputs }) => inputs === "rounded")[0]).toMatchObject({
    halves: "even",
  });
});

// BPS Nusa Tenggara Timur, Statistik Ekspor Impor 2020: its sentence says non-oil exports.
test("the sector shares of exports by port are shares of all exports, not of non-oil exports", () => {
  const denominators = { all: figureOf(15865545, 0), "non-oil": figureOf(14978492, 0) };
  const sectors = [
    { numerator: figureOf(13061272, 0), printed: figureOf(82.32, 2), denominators },
    { numerator: figureOf(494719, 0), printed: figureOf(3.12, 2), denominators },
    { numerator: figureOf(2309554, 0), printed: figureOf(14.56, 2), denominators },
  ];
  expect(detectConvention(sectors, 100, 0)[0]).toEqual({
    inputs: "rounded",
    halves: "away",
    denominator: "all",
    explained: 3,
    of: 3,
  });
});

test("a denominator of 0 explains nothing", () => {
  const denominators = { all: figureOf(0, 0) };
  const [best] = detectConvention(
    [{ numerator: figureOf(1, 0), printed: figureOf(1, 0), denominators }],
    100,
    0,
  );
  expect(best?.explained).toBe(0);
});

test("a figure that no numbers give is explained by no convention", () => {
  const fits = detectConvention([change("117.14", "119.78", "9.99")], 100, -100);
  expect(fits.map(({ explained }) => explained)).toEqual([0, 0, 0]);
});

test("halves are rounded by the sign of the quotient: of a deficit of 8, 1 is -12.5 percent", () => {
  const ofDeficit = (part: number, printed: number) => ({
    printed: figureOf(printed, 0),
    numerator: figureOf(part, 0),
    denominators: { all: figureOf(-8, 0) },
  });
  const byHalves = (part: number, printed: number) =>
    Object.fromEntries(
      detectConvention([ofDeficit(part, printed)], 100, 0).map((fit) => [
        fit.halves,
        fit.explained,
      ]),
    );
  expect(byHalves(1, -12)).toMatchObject({ even: 1, away: 0 });
  expect(byHalves(1, -13)).toMatchObject({ even: 0, away: 1 });
  expect(byHalves(-3, 38)).toMatchObject({ even: 1, away: 1 });
  expect(byHalves(-3, 37)).toMatchObject({ even: 0, away: 0 });
  expect(byHalves(-5, 63)).toMatchObject({ even: 0, away: 1 });
  expect(byHalves(-2, 25)).toMatchObject({ even: 1, away: 1 });
});
