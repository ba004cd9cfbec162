import { tradeBook } from "../support/bundled-books";
import { balanceYears, countryBalance, yearlyBalance } from "../../src/analysis";

test("yearlyBalance has the sixteen years of table 7, the deepest deficit in 2018", () => {
  const { rows, unit } = yearlyBalance(tradeBook)!;
  expect([rows.length, rows[0]?.key, rows.at(-1)?.key, unit]).toEqual([
    16,
    "2005",
    "2020",
    "million_usd",
  ]);
  const deepest = rows.reduce((least, row) => (row.balance < least.balance ? row : least));
  expect([deepest.key, deepest.balance]).toEqual(["2018", -139.29]);
});

test("yearlyBalance has the balances of the table, and says where rounded terms differ: 2012 and 2017", () => {
  const different = yearlyBalance(tradeBook)!.rows.filter(({ rounding }) => rounding !== 0);
  expect(different.map(({ key, balance, rounding }) => [key, balance, rounding])).toEqual([
    ["2012", -29.09, 0.01],
    ["2017", -51.02, -0.01],
  ]);
});

test("yearlyBalance of 2017 is that of the dollars in appendix 1.2 and 8.2: 22,683,256 less 73,706,153", () => {
  const { balance } = yearlyBalance(tradeBook)!.rows.find(({ key }) => key === "2017")!;
  expect(balance).toBe(Number(((22683256 - 73706153) / 1e6).toFixed(2)));
});

test.each(balanceYears(tradeBook))(
  "countryBalance of %i is exports less imports in every row",
  (year) => {
    const { rows } = countryBalance(tradeBook, year)!;
    expect(rows).toHaveLength(33);
    for (const row of rows) expect([row.key, row.rounding]).toEqual([row.key, 0]);
  },
);

test("countryBalance has coverage and the normalised balance where there is trade", () => {
  const row = (key: string) =>
    countryBalance(tradeBook, 2020)!.rows.find((candidate) => candidate.key === key)!;
  expect(row("timor-leste").coverage).toBeCloseTo(1749.98, 2);
  expect(row("malaysia")).toMatchObject({ coverage: 0, normalised: -1, role: "item" });
  expect(row("japan").coverage).toBeUndefined();
  expect(row("japan").normalised).toBeUndefined();
  expect(row("continent-asia")).toMatchObject({ role: "group", label: "ASIA" });
  expect(row("total").role).toBe("total");
});

test("countryBalance of a year that is not printed is unknown", () => {
  expect(() => countryBalance(tradeBook, 2018)).toThrow(
    expect.objectContaining({ code: "unknown-id" }),
  );
});
