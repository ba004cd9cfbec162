import fc from "fast-check";
import { type Cell, checkOwnTable } from "../support/own-table";

/** A table without a fault finds nothing, whatever was rounded, whichever way its rows run, with dashes and blanks. */
interface Drawn {
  decimals: number;
  /** Numbers before rounding, by row and column. */
  raw: number[][];
  descending: boolean;
  hole: { row: number; sign: "" | "-" } | undefined;
}

const drawn = (columns: number, rows: { min: number; max: number }) =>
  fc.record<Drawn>({
    decimals: fc.integer({ min: 0, max: 2 }),
    raw: fc.array(
      fc.array(fc.double({ min: 80, max: 9000, noNaN: true }), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows.min, maxLength: rows.max },
    ),
    descending: fc.boolean(),
    hole: fc.option(
      fc.record({
        row: fc.nat({ max: rows.min - 1 }),
        sign: fc.constantFrom<"" | "-">("", "-"),
      }),
      { nil: undefined },
    ),
  });

const print = (value: number, decimals: number): Cell => value.toFixed(decimals);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus"];
const monthLabel = (index: number) => `${months[index % 8]} ${2015 + Math.floor(index / 8)}`;
const place = (index: number) => `Daerah ${String.fromCharCode(65 + index)}`;

/** Nothing is found, and not because nothing was checked. */
function expectNothing(values: Cell[][], ...kinds: string[]): void {
  const check = checkOwnTable(values);
  expect(check?.findings).toEqual([]);
  expect(check?.rules.map((rule) => rule.split(" ")[1])).toEqual(kinds);
}
const runs = { numRuns: 60, seed: 20231 };

test("sums of rounded numbers, with a dash or a blank for nil", () => {
  fc.assert(
    fc.property(drawn(3, { min: 3, max: 9 }), fc.boolean(), ({ raw, decimals, hole }, named) => {
      const rows = raw.map((row, r) => (hole?.row === r ? [0, ...row.slice(1)] : row));
      const body = rows.map((row, r) => [
        place(r),
        ...row.map((value, c) => (hole?.row === r && c === 0 ? hole.sign : print(value, decimals))),
      ]);
      const totals = [0, 1, 2].map((c) => print(sum(rows.map((row) => row[c] ?? 0)), decimals));
      expectNothing(
        [
          ["Wilayah", "Padi", "Jagung", "Kedelai"],
          ...body,
          [named ? "Jumlah" : "Provinsi", ...totals],
        ],
        "sum",
      );
    }),
    runs,
  );
});

test("shares of a total", () => {
  fc.assert(
    fc.property(drawn(1, { min: 3, max: 9 }), ({ raw, decimals, descending }) => {
      const values = raw.map(([value = 0]) => value);
      if (descending) values.sort((a, b) => b - a);
      const whole = sum(values);
      const line = (label: string, value: number): Cell[] => [
        label,
        print(value, decimals),
        print((value / whole) * 100, 2),
      ];
      expectNothing(
        [
          ["Negara", "Nilai", "Peran (%)"],
          ...values.map((value, index) => line(place(index), value)),
          line("Total", whole),
        ],
        "sum",
        "share",
      );
    }),
    runs,
  );
});

test("changes on the month before, in either direction of time", () => {
  fc.assert(
    fc.property(drawn(1, { min: 4, max: 8 }), ({ raw, decimals, descending }) => {
      const values = raw.map(([value = 0]) => value);
      const rows = values.map((value, index): Cell[] => {
        const before = values[index - 1];
        return [
          monthLabel(index),
          print(value, decimals),
          before === undefined ? "" : print((value / before - 1) * 100, 2),
        ];
      });
      expectNothing(
        [["Bulan", "Indeks", "m-to-m"], ...(descending ? rows.reverse() : rows)],
        "change",
      );
    }),
    runs,
  );
});

test("changes on the same month a year before and on December", () => {
  const names = [...months, "September", "Oktober", "November", "Desember"];
  fc.assert(
    fc.property(drawn(1, { min: 26, max: 26 }), ({ raw, decimals, descending }) => {
      const values = raw.map(([value = 0]) => value);
      const change = (index: number, base: number): Cell => {
        const before = values[base];
        return before === undefined ? "" : print(((values[index] ?? 0) / before - 1) * 100, 2);
      };
      const rows = values.map((value, index): Cell[] => [
        `${names[index % 12]} ${2020 + Math.floor(index / 12)}`,
        print(value, decimals),
        change(index, index - 12),
        change(index, Math.floor(index / 12) * 12 - 1),
      ]);
      expectNothing(
        [["Bulan", "IHK", "yoy", "ytd"], ...(descending ? rows.reverse() : rows)],
        "change",
        "change",
      );
    }),
    runs,
  );
});

test("balances and terms of trade", () => {
  fc.assert(
    fc.property(drawn(2, { min: 3, max: 9 }), ({ raw, decimals }) => {
      const balance = raw.map(([x = 0, m = 0], r): Cell[] => [
        monthLabel(r),
        print(x, decimals),
        print(m, decimals),
        print(x - m, decimals),
      ]);
      expectNothing([["Bulan", "Ekspor", "Impor", "Neraca"], ...balance], "difference");
      const ntp = raw.map(([it = 0, ib = 0], r): Cell[] => [
        place(r),
        print(it, decimals),
        print(ib, decimals),
        print((it / ib) * 100, 2),
      ]);
      expectNothing([["Provinsi", "It", "Ib", "NTP"], ...ntp], "ratio");
    }),
    runs,
  );
});

test("levels and rates of places that have nothing to do with each other", () => {
  fc.assert(
    fc.property(drawn(3, { min: 3, max: 9 }), ({ raw }) => {
      const rows = raw.map(([level = 0, a = 0, b = 0], r): Cell[] => [
        place(r),
        print(level, 2),
        print(a / 1000 - 4, 2),
        print(b / 1000 - 4, 2),
      ]);
      expectNothing([["Kota", "IHK", "Inflasi mtm (%)", "Andil"], ...rows]);
    }),
    runs,
  );
});
