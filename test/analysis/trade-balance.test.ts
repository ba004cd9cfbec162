import { balanceYears, countryBalance, yearlyBalance } from "../../src/analysis";

test("yearlyBalance has the sixteen years of table 7, the deepest deficit in 2018", () => {
  const { rows, unit } = yearlyBalance();
  expect([rows.length, rows[0]?.key, rows.at(-1)?.key, unit]).toEqual([
    16,
    "2005",
    "2020",
    "million_usd",
  ]);
  const deepest = rows.reduce((least, row) => (row.balance < least.balance ? row : least));
  expect([deepest.key, deepest.balance]).toEqual(["2018", -139.29]);
});

test("yearlyBalance differs from the print where the terms are rounded: 2012 and 2017", () => {
  const different = yearlyBalance().rows.filter((row) => row.balance !== row.printedBalance);
  expect(
    different.map(({ key, balance, printedBalance }) => [key, balance, printedBalance]),
  ).toEqual([
    ["2012", -29.08, -29.09],
    ["2017", -51.03, -51.02],
  ]);
});

test.each(balanceYears)("countryBalance of %i equals the printed balance in every row", (year) => {
  const { rows } = countryBalance(year);
  expect(rows).toHaveLength(33);
  for (const row of rows) expect([row.key, row.balance]).toEqual([row.key, row.printedBalance]);
});

test("countryBalance has coverage and the normalised balance where there is trade", () => {
  const row = (key: string) =>
    countryBalance(2020).rows.find((candidate) => candidate.key === key)!;
  expect(row("timor-leste").coverage).toBeCloseTo(1749.98, 2);
  expect(row("malaysia")).toMatchObject({ coverage: 0, normalised: -1, role: "item" });
  expect(row("japan").coverage).toBeUndefined();
  expect(row("japan").normalised).toBeUndefined();
  expect(row("continent-asia")).toMatchObject({ role: "group", label: "ASIA" });
  expect(row("total").role).toBe("total");
});

test("countryBalance of a year that is not printed is unknown", () => {
  expect(() => countryBalance(2018)).toThrow(expect.objectContaining({ code: "unknown-id" }));
});
