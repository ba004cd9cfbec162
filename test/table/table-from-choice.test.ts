import fc from "fast-check";
import {
  type RecordsChoice,
  sizeOfChoice,
  type Table,
  tableFromChoice,
  totalsApart,
  usualChoice,
} from "../../src/table";
import { dimension, linesOfRecords, recordsOf } from "../fixtures/made-up-records";

const frame = { id: "t", title: { id: "Impor", en: "Imports" }, notes: [], source: {} };
const ports = dimension("port", ["Belawan", "Dumai", "Sabang", "Tarakan"]);
const years = { ...dimension("year", ["2030", "2031"]), isTime: true };
const goods = dimension("good", ["Ikan", "Lemak"]);

const records = recordsOf(
  [ports, years, goods],
  [
    ["Belawan", "2030", "Ikan", 1],
    ["Belawan", "2031", "Lemak", 4],
    ["Dumai", "2030", "Ikan", 30],
    ["Dumai", "2030", "Lemak", 5],
    ["Sabang", "2031", "Ikan", 20],
    ["Tarakan", "2031", "Ikan", 2],
  ],
);
const base: RecordsChoice = { down: ["port"], across: ["year"], measure: "value" };
const shown = ({ rows }: Table) => rows.map(({ label, values }) => [label, ...values].join(" "));

test("tableFromChoice keeps the order that is found, or puts the largest first", () => {
  expect(shown(tableFromChoice(records, base, frame))).toEqual([
    "Belawan 1 4",
    "Dumai 35 ",
    "Sabang  20",
    "Tarakan  2",
  ]);
  expect(shown(tableFromChoice(records, { ...base, order: "size" }, frame))).toEqual([
    "Dumai 35 ",
    "Sabang  20",
    "Belawan 1 4",
    "Tarakan  2",
  ]);
});

test("tableFromChoice puts what is beyond the top together, and leaves a single one as it is", () => {
  expect(shown(tableFromChoice(records, { ...base, top: 2 }, frame))).toEqual([
    "Dumai 35 ",
    "Sabang  20",
    "Lainnya (2) 1 6",
  ]);
  expect(tableFromChoice(records, { ...base, top: 3 }, frame).rows).toHaveLength(4);
  expect(sizeOfChoice(records, { ...base, top: 2 })).toEqual({ rows: 3, columns: 2 });
});

test("tableFromChoice gives shares of the row, the column or the whole in percent", () => {
  const filter = { good: ["Ikan"] };
  const shares = (share: "row" | "column" | "all") =>
    tableFromChoice(records, { ...base, filter, share, order: "size" }, frame);
  expect(shown(shares("row")).slice(0, 2)).toEqual(["Dumai 100.00 ", "Sabang  100.00"]);
  expect(shown(shares("column")).slice(0, 2)).toEqual(["Dumai 96.77 ", "Sabang  90.91"]);
  expect(shown(shares("all")).slice(0, 2)).toEqual(["Dumai 56.60 ", "Sabang  37.74"]);
  expect(shares("all").columns.map(({ unit }) => unit)).toEqual(["percent", "percent"]);
});

test("tableFromChoice shows the first rows and columns of what it makes as a whole", () => {
  const choice: RecordsChoice = { ...base, share: "all", order: "size" };
  const whole = tableFromChoice(records, choice, frame);
  const part = tableFromChoice(records, choice, frame, { rows: 2, columns: 1 });
  expect(part.columns).toEqual(whole.columns.slice(0, 1));
  expect(part.rows.map(({ values }) => values)).toEqual(
    whole.rows.slice(0, 2).map(({ values }) => values.slice(0, 1)),
  );
});

test("a choice is plain data: written and read again it makes the same table", () => {
  const choice: RecordsChoice = {
    ...base,
    filter: { good: ["Ikan"] },
    order: "size",
    top: 1,
    share: "column",
    names: { port: "Bandar" },
  };
  const again = JSON.parse(JSON.stringify(choice)) as RecordsChoice;
  expect(tableFromChoice(records, again, frame)).toEqual(tableFromChoice(records, choice, frame));
});

test("usualChoice runs time across and the dimension with the most members down, and adds up the rest", () => {
  expect(usualChoice(records)).toEqual(base);
});

test("usualChoice adds up no percentages: it shows the first member of what is left", () => {
  const shares = recordsOf(records.dimensions, [["Dumai", "2030", "Lemak", 5]], "percent");
  expect(usualChoice(shares)).toEqual({ ...base, filter: { good: ["Ikan"] } });
});

test("for any records, totals are set apart exactly and every cell is the sum that a plain loop finds", () => {
  const members = fc.tuple(fc.nat(3), fc.nat(1), fc.nat(1));
  const line = fc.tuple(members, fc.integer({ min: 1, max: 10_000 }));
  const lists = fc.uniqueArray(line, {
    minLength: 3,
    maxLength: 14,
    selector: ([at]) => at.join(),
  });
  const dimensions = [ports, years, goods];
  const axes = fc.shuffledSubarray(["port", "year", "good"], { minLength: 2 });
  fc.assert(
    fc.property(lists, axes, (lines, [down = "", ...across]) => {
      const parts = lines.map(
        ([at, value]) => [...at.map((one, d) => dimensions[d]!.members[one]!.key), value] as const,
      );
      // Totals of every dimension and of every combination of them, as wide exports print them.
      const sums = new Map<string, number>();
      for (const [port, year, good, value] of parts as unknown as [
        string,
        string,
        string,
        number,
      ][])
        for (let mask = 0; mask < 8; mask++) {
          const key = [port, year, good]
            .map((one, d) => (mask & (1 << d) ? "Total" : one))
            .join("|");
          sums.set(key, (sums.get(key) ?? 0) + value);
        }
      const withTotals = dimensions.map(({ key, members }) =>
        dimension(key, [...members.map((one) => one.key), "Total"]),
      );
      const all = recordsOf(
        withTotals,
        [...sums].map(([key, value]) => [...key.split("|"), value] as [...string[], number]),
      );
      const apart = totalsApart(all);
      expect(apart.proof).toMatchObject({ fails: 0, open: 0, holds: sums.size - parts.length });
      expect(new Set(linesOfRecords(apart.records).map(String))).toEqual(
        new Set(parts.map(String)),
      );
      const table = tableFromChoice(
        apart.records,
        { down: [down], across, measure: "value" },
        frame,
      );
      for (const row of table.rows)
        table.columns.forEach((column, at) => {
          const key = ["port", "year", "good"]
            .map((one) =>
              one === down ? row.key : (column.key.split(".")[across.indexOf(one)] ?? "Total"),
            )
            .join("|");
          expect(row.values[at]).toBe(sums.has(key) ? String(sums.get(key)) : "");
        });
    }),
    { seed: 20261129, numRuns: 200 },
  );
});
