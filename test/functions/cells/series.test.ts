import {
  ANNUAL_AVERAGE,
  ANNUAL_NTP,
  BASE_BRIDGE,
  REBASE,
  RURAL_INFLATION,
  SERIES_CHANGE,
  SPLICE,
} from "../../../src/functions";
import { failureOf, shown } from "../../support/shown";

const na = "#N/A";

test("time runs down a column and across a row; several rows are several series", () => {
  expect(shown(SERIES_CHANGE([[100], [110]]))).toEqual([[na], [10]]);
  expect(shown(SERIES_CHANGE([[100, 110]]))).toEqual([[na, 10]]);
  expect(
    shown(
      SERIES_CHANGE([
        [100, 110],
        [200, 210],
      ]),
    ),
  ).toEqual([
    [na, 10],
    [na, 5],
  ]);
});

test("a single cell is a series of one", () => {
  expect(shown(SERIES_CHANGE([[100]]))).toEqual([[na]]);
  expect(shown(REBASE([[80]], 1))).toEqual([[100]]);
});

test.each(["", null, 0, "-", "–"])("a gap (%j) fails where it is needed only", (gap) => {
  expect(shown(SERIES_CHANGE([[100, gap, 120, 126]]))).toEqual([[na, na, na, 5]]);
  expect(shown(REBASE([[50, gap, 75]], 1))).toEqual([[100, na, 150]]);
});

test("a text or a negative number in a series is #VALUE! in its cells", () => {
  expect(shown(SERIES_CHANGE([[100, "x", 120, 132]]))).toEqual([[na, "#VALUE!", "#VALUE!", 10]]);
  expect(shown(REBASE([[100, -5]], 1))).toEqual([[100, "#VALUE!"]]);
});

test("a gap in a base period or in the overlap fails as a whole and names its cell", () => {
  expect(failureOf(() => REBASE([[100], [0]], 2))).toMatch(/^#N\/A series, row 2, column 1/);
  expect(failureOf(() => SPLICE([[100, ""]], [[100, 110]], 1))).toMatch(
    /^#N\/A old_series, row 1, column 2/,
  );
});

test.each([0, 4, 1.5, "", null])("REBASE refuses a base period %j of three", (start) => {
  expect(failureOf(() => REBASE([[1, 2, 3]], start))).toMatch(/^#VALUE! base_start/);
});

test("REBASE refuses a base that ends before it starts", () => {
  expect(failureOf(() => REBASE([[1, 2, 3]], 3, 2))).toMatch(/^#VALUE! base_end/);
});

test("SPLICE brings the old series to the level of the new one", () => {
  expect(shown(SPLICE([[80], [100]], [[125], [150]], 1))).toEqual([[100], [125], [150]]);
});

test("SPLICE wants no more common periods than either series has", () => {
  expect(failureOf(() => SPLICE([[80, 100]], [[125]], 2))).toMatch(/^#VALUE! overlap: 2/);
});

test("two arguments of series must hold as many and lie alike", () => {
  expect(failureOf(() => SPLICE([[1, 2]], [[1], [2]], 1))).toMatch(/^#VALUE! new_series/);
  expect(failureOf(() => ANNUAL_NTP([[1, 2]], [[1, 2, 3]]))).toMatch(/^#VALUE! ib/);
});

test("ANNUAL_AVERAGE counts calendar years from first_month and leaves an incomplete one out", () => {
  const months = Array.from({ length: 18 }, (_, month) => 100 + month);
  expect(shown(ANNUAL_AVERAGE([months]))).toEqual([[105.5, na]]);
  expect(shown(ANNUAL_AVERAGE([months], 7))).toEqual([[na, 111.5]]);
  expect(shown(ANNUAL_AVERAGE([months.map((m, i) => (i === 3 ? "" : m))]))).toEqual([[na, na]]);
});

test("ANNUAL_AVERAGE says which year is incomplete, and a text is #VALUE! as a whole", () => {
  const months: unknown[] = new Array(13).fill(100);
  const cell = ANNUAL_AVERAGE([months])[0]?.[1] as Error;
  expect(cell.message).toMatch(
    /^monthly, row 1, column 13: the year does not have all twelve months/,
  );
  months[5] = "x";
  expect(failureOf(() => ANNUAL_AVERAGE([months]))).toMatch(/^#VALUE! monthly, row 1, column 6/);
});

test("ANNUAL_NTP is the ratio of the means, not the mean of the ratios", () => {
  const it = [...new Array<number>(6).fill(100), ...new Array<number>(6).fill(200)];
  const ib = [...new Array<number>(6).fill(100), ...new Array<number>(6).fill(300)];
  expect(shown(ANNUAL_NTP([it], [ib]))).toEqual([[75]]);
});

test("RURAL_INFLATION y-t-d takes the calendar from first_month and never guesses it", () => {
  const thirteen = Array.from({ length: 13 }, (_, month) => 100 + month);
  expect(shown(RURAL_INFLATION([thirteen], "y-t-d", 12))[0]).toEqual([
    na,
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ]);
  expect(shown(RURAL_INFLATION([thirteen], "y-t-d", 1))[0]?.slice(-2)).toEqual([na, 0.9009009009]);
  expect(shown(RURAL_INFLATION([thirteen], "y-t-d"))[0]).toEqual(new Array(13).fill(na));
  expect(shown(RURAL_INFLATION([thirteen], "y-o-y"))[0]).toEqual([...new Array(12).fill(na), 12]);
  const fourteen = [...new Array<number>(11).fill(90), 100, 101, 103];
  expect(shown(RURAL_INFLATION([fourteen], "y-t-d", 1))[0]).toEqual([
    ...new Array(12).fill(na),
    1,
    3,
  ]);
});

test("RURAL_INFLATION refuses an unknown kind", () => {
  expect(failureOf(() => RURAL_INFLATION([[1, 2]], "yoy"))).toMatch(/^#VALUE! kind: "yoy"/);
});

describe("BASE_BRIDGE", () => {
  test("periods across give three rows: index, lowest, highest", () => {
    const down = BASE_BRIDGE([[120], [130]], [[125], [126]], [[100], [101]]);
    const across = BASE_BRIDGE([[120, 130]], [[125, 126]], [[100, 101]]);
    expect(across).toEqual([0, 1, 2].map((end) => down.map((line) => line[end])));
  });

  test("a single common cell serves a row and a column", () => {
    expect(shown(BASE_BRIDGE([[130, 120]], [[125]], [[100]], 0, 0))[0]).toEqual([104, 96]);
    expect(shown(BASE_BRIDGE([[130], [120]], [[125]], [[100]])).map(([one]) => one)).toEqual([
      104, 96,
    ]);
  });

  test("a gap is #N/A in all three of its cells; one in the common periods fails as a whole", () => {
    expect(shown(BASE_BRIDGE([[""], [130]], [[125]], [[100]]))[0]).toEqual([na, na, na]);
    expect(failureOf(() => BASE_BRIDGE([[130]], [[125], [""]], [[100], [101]]))).toMatch(
      /^#N\/A old_common, row 2, column 1/,
    );
  });

  test("series that lie otherwise, several series, and impossible bounds are refused", () => {
    const two = [
      [100, 101],
      [100, 101],
    ];
    const refused = [
      () => BASE_BRIDGE([[1, 2]], [[1], [2]], [[1], [2]]),
      () => BASE_BRIDGE([[130]], [[125], [126]], [[100]]),
      () => BASE_BRIDGE(two, two, two),
      () => BASE_BRIDGE([[130]], [[125]], [[100]], 100),
      () => BASE_BRIDGE([[130]], [[125]], [[100]], -1),
      () => BASE_BRIDGE([[130]], [[125]], [[100]], 0, -0.01),
    ];
    for (const call of refused) expect(failureOf(call)).toMatch(/^#VALUE!/);
  });
});
