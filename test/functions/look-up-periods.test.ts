import { REFERENCE_VALUE, TIME_SERIES } from "../../src/functions";

const january = 43831;

test.each([january, "2020-01", "Januari 2020", "Jan 2020", "January 2020", "43831"])(
  "TIME_SERIES from %j to a date in March has the three months",
  (start) => {
    expect(TIME_SERIES("It", "Gabungan", start, 43891)).toEqual([[117.14, 119.78, 117.76]]);
  },
);

test.each([january, "2020-01", "Januari 2020", "Jan 2020"])(
  "REFERENCE_VALUE(ntp-kaltim-2020.l2, it, %j) is 117.14",
  (column) => {
    expect(REFERENCE_VALUE("ntp-kaltim-2020.l2", "it", column)).toBe(117.14);
  },
);

test.each([2020, "2020"])(
  "REFERENCE_VALUE(ntp-kaltim-2020.t6.13, Gabungan, %j) is 112.42",
  (year) => {
    expect(REFERENCE_VALUE("ntp-kaltim-2020.t6.13", "Gabungan", year)).toBe(112.42);
  },
);

test("REFERENCE_VALUE(trade-ntt-2020.t1, Maret, value_usd_2020) reads the row printed M a r e t", () => {
  expect(REFERENCE_VALUE("trade-ntt-2020.t1", "Maret", "value_usd_2020")).toBe(1064530);
  expect(REFERENCE_VALUE("trade-ntt-2020.t1", "March", "value_usd_2020")).toBe(1064530);
});

test.each([undefined, null, "", 0])(
  "TIME_SERIES with %j for start and end is the whole series",
  (blank) => {
    const whole = TIME_SERIES("NTP", "Gabungan", blank, blank)[0]!;
    expect(whole).toHaveLength(12);
    expect([whole[0], whole[11]]).toEqual([112.86, 114.97]);
  },
);

test("TIME_SERIES from June on ends with the last month; up to February it begins with the first", () => {
  expect(TIME_SERIES("NTP", "Gabungan", "Juni 2020")[0]).toHaveLength(7);
  expect(TIME_SERIES("NTP", "Gabungan", undefined, "Feb 2020")[0]).toEqual([112.86, 114.73]);
});

test("TIME_SERIES(total, imports) with months is monthly, with years yearly, without both yearly", () => {
  expect(TIME_SERIES("total", "imports", "2020-01", "2020-12")[0]).toHaveLength(12);
  expect(TIME_SERIES("total", "imports", 2019, 2020)).toEqual([[68570631, 34649332]]);
  expect(TIME_SERIES("total", "imports")[0]).toHaveLength(4);
});

test("TIME_SERIES(NTP change, Gabungan, 2020, 2020): a year of a monthly series is its twelve months", () => {
  expect(TIME_SERIES("Kesehatan change", "Gabungan", 2020, 2020)[0]).toHaveLength(12);
});

test("a date outside the series is named as a month, too", () => {
  const message = "44197 (2021-01)";
  expect(() => TIME_SERIES("It", "Gabungan", 44197, 44197)).toThrow(
    expect.objectContaining({ message: expect.stringContaining(message) }),
  );
  expect(() => REFERENCE_VALUE("ntp-kaltim-2020.l2", "it", 44197)).toThrow(
    expect.objectContaining({ message: expect.stringContaining(message) }),
  );
});
