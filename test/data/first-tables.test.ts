import { bundledLibrary } from "../../src/bundled";
import { findRow, numberOf, type ReferenceTable } from "../../src/library";
import { printedDecimals } from "../../src/table";
import { customFunctions } from "../support/call-function";

const NTP = customFunctions.NTP!;
const TRADE_SHARE = customFunctions.TRADE_SHARE!;
const BALANCE = customFunctions.BALANCE!;

const cells = (table: ReferenceTable, key: string) => [
  findRow(table, key).values.map((value) => numberOf(value) ?? ""),
];

/** A printed number stands for every number that rounds to it: half a unit of its last digit on both sides. */
const halfUnit = (printed: string) => 0.5 * 10 ** -printedDecimals(printed);

describe.each(["ntp-kaltim-2020.l2", "ntp-kaltim-2020.l3"])("NTP of %s", (id) => {
  const table = bundledLibrary.table(id, "published");
  const printed = findRow(table, "ntp").values;
  const recomputed = (NTP(cells(table, "it"), cells(table, "ib")) as number[][])[0]!;

  test.each(table.columns.map(({ key: name }, index) => [name, index] as const))(
    "of %s, recomputed, lies within what the rounding of It, Ib and NTP allows, and equals it to 0.01",
    (_, index) => {
      const it = findRow(table, "it").values[index]!;
      const ib = findRow(table, "ib").values[index]!;
      const ntp = printed[index]!;
      const lowest = ((Number(it) - halfUnit(it)) / (Number(ib) + halfUnit(ib))) * 100;
      const highest = ((Number(it) + halfUnit(it)) / (Number(ib) - halfUnit(ib))) * 100;
      expect(Number(ntp) + halfUnit(ntp)).toBeGreaterThanOrEqual(lowest);
      expect(Number(ntp) - halfUnit(ntp)).toBeLessThanOrEqual(highest);
      const inHundredths = (value: number) => Math.round(value * 100);
      expect(Math.abs(inHundredths(recomputed[index]!) - inHundredths(Number(ntp)))).toBeLessThanOrEqual(1);
    },
  );
});

test("TRADE_SHARE of the 2020 values by HS chapter, with 2 decimals, adds up to exactly 100.00", () => {
  const table = bundledLibrary.table("trade-ntt-2020.l1.2");
  const column = table.columns.findIndex(({ key }) => key === "2020");
  expect(column).toBeGreaterThanOrEqual(0);
  const chapters = table.rows.filter(({ key }) => key !== "total");
  const values = chapters.map(({ values }) => [values[column] === "-" ? "-" : Number(values[column])]);
  const shares = (TRADE_SHARE(values, null, 2) as number[][]).flat();
  const hundredths = shares.map((share) => Math.round(share * 100));
  expect(hundredths.map((units) => units / 100)).toEqual(shares);
  expect(hundredths.reduce((a, b) => a + b, 0)).toBe(10_000);
});

test.each([2019, 2020])("BALANCE reproduces the printed SELISIH of table 8, %i, to the cent", (year) => {
  const table = bundledLibrary.table("trade-ntt-2020.t8");
  const column = (flow: string) => {
    const index = table.columns.findIndex(({ key }) => key === `${flow}_usd_${year}`);
    return table.rows.map(({ values }) => values[index]!);
  };
  const asCell = (printed: string) => [printed === "-" || printed === "" ? printed : Number(printed)];
  const balance = (BALANCE(column("export").map(asCell), column("import").map(asCell)) as number[][]).flat();
  const inCents = (value: number) => Math.round(value * 100);
  expect(balance.map(inCents)).toEqual(
    column("balance").map((printed) => inCents(numberOf(printed) ?? 0)),
  );
});
