import {
  dateOfSerial,
  datedLabel,
  isOnlyPeriod,
  periodsOfLabels,
  serialOfMonth,
} from "../../../src/core";

test.each([
  ["Nilai Ekspor Des'20", "month", 2020 * 12 + 11, "nilai ekspor"],
  ["Jan-21", "month", 2021 * 12, ""],
  ["FOB Nop 2019*", "month", 2019 * 12 + 10, "fob"],
  ["2021-03-31", "month", 2021 * 12 + 2, ""],
  ["07/2022 (Juta)", "month", 2022 * 12 + 6, "juta"],
  ["Triwulan III 2022", "quarter", 2022 * 4 + 2, ""],
  ["PDRB Q4 2022", "quarter", 2022 * 4 + 3, "pdrb"],
  ["2022 II", "quarter", 2022 * 4 + 1, ""],
  ["IV/2022", "quarter", 2022 * 4 + 3, ""],
  ["Semester 2 2022", "half", 2022 * 2 + 1, ""],
  ["Tahun 2022**", "year", 2022, "tahun"],
  ["Bulan lalu", "step", 0, ""],
  ["Tahun ini", "step", 1, ""],
  ["Sebelumnya", "step", 0, ""],
  ["FOB 2021-03", "month", 2021 * 12 + 2, "fob"],
  ["FOB 3/2021", "month", 2021 * 12 + 2, "fob"],
  ["FOB 12-2021", "month", 2021 * 12 + 11, "fob"],
  ["Jan-20 FOB", "month", 2020 * 12, "fob"],
  ["Ekspor Jan.  20", "month", 2020 * 12, "ekspor"],
  ["Ekspor 2020 r", "year", 2020, "ekspor"],
  ["Ekspor (FOB) 2020, juta", "year", 2020, "ekspor fob juta"],
])("datedLabel(%s) is %s %d of %j", (label, every, at, measure) => {
  expect(datedLabel(label)).toEqual({ period: { every, at }, month: undefined, measure });
});

test.each([
  ["Perubahan Feb 2021 thd Jan 2021"],
  ["2021 terhadap 2020"],
  ["I. Tanaman Pangan"],
  ["Maritim"],
  ["Kode 20205"],
])("datedLabel(%s) has no period", (label) => {
  expect(datedLabel(label).period).toBeUndefined();
});

test("isOnlyPeriod holds of a month without a year, and of no period with a measure", () => {
  expect(["April", "2020", "2020 IV", "Ekspor 2020", "lalu"].map(isOnlyPeriod)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("months without years are counted on, over the end of a year, forwards and backwards", () => {
  const at = (...labels: string[]) => periodsOfLabels(labels).map((period) => period?.at);
  expect(at("November", "Desember", "Januari")).toEqual([10, 11, 12]);
  expect(at("Januari", "Desember", "November")).toEqual([0, -1, -2]);
  expect(at("Januari", "Februari", "Januari")).toEqual([0, 1, 12]);
  expect(at("Januari", "Januari")).toEqual([0, 12]);
  expect(at("Maret", "Februari", "Februari", "Januari")).toEqual([2, 1, -11, -12]);
});

test("months without years are counted for each measure by itself, other lines keep their periods", () => {
  const labels = ["Ekspor Januari", "Impor Januari", "Ekspor Februari", "Ekspor 2020", "Ekspor"];
  expect(periodsOfLabels(labels)).toEqual([
    { every: "month", at: 0 },
    { every: "month", at: 0 },
    { every: "month", at: 1 },
    { every: "year", at: 2020 },
    undefined,
  ]);
});

test('serialOfMonth("2020-01") is 43831, as Excel counts', () => {
  expect(serialOfMonth("2020-01")).toBe(43831);
});

test("dateOfSerial(61) is the first day that Excel counts rightly, 1 March 1900", () => {
  expect(dateOfSerial(61)).toBe("1900-03-01");
});
