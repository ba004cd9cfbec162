import fc from "fast-check";
import { totalsApart } from "../../src/table";
import { dimension, draws, linesOfRecords, recordsOf } from "../fixtures/made-up-records";

const years = dimension("year", ["2029", "2030", "2031", "2032"]);
type Line = [...string[], number | null];

/** Lines of parts and of their total, by year; a total may be printed off. */
function lines(parts: readonly string[], total: string, off: Record<string, number> = {}): Line[] {
  const next = draws(parts.length + total.length);
  return years.members.flatMap(({ key: year }) => {
    const values = parts.map(() => Math.floor(next() * 9000) + 100);
    const sum = values.reduce((all, one) => all + one, 0) + (off[year] ?? 0);
    return [
      ...parts.map((part, at): Line => [part, year, values[at]!]),
      [total, year, sum] as Line,
    ];
  });
}

const parts = ["Utara", "Selatan", "Timur"];

test("a member that is called total is set apart, with how often it holds and where it does not", () => {
  const all = lines(parts, "Jumlah", { "2031": 500 });
  const { records, totals } = totalsApart(
    recordsOf([dimension("port", [...parts, "Jumlah"]), years], all),
  );
  expect(totals).toMatchObject([
    { dimension: "port", member: "Jumlah", of: parts, told: "label", holds: 3, fails: 1 },
  ]);
  const [wrong] = totals[0]!.failing;
  expect(wrong).toMatchObject({ measure: "value", members: { port: "Jumlah", year: "2031" } });
  expect(wrong!.printed - wrong!.sum).toBe(500);
  expect(linesOfRecords(records)).toEqual(all.filter(([port]) => port !== "Jumlah"));
});

test("a total that no word tells is proved by its sums", () => {
  const { totals } = totalsApart(
    recordsOf([dimension("port", ["Nusantara", ...parts]), years], lines(parts, "Nusantara")),
  );
  expect(totals).toMatchObject([
    { dimension: "port", member: "Nusantara", of: parts, told: "sums", holds: 4, fails: 0 },
  ]);
});

test("a sum that holds twice only is no proof", () => {
  const some = lines(parts, "Nusantara", { "2031": 1000, "2032": 700 });
  expect(
    totalsApart(recordsOf([dimension("port", ["Nusantara", ...parts]), years], some)).totals,
  ).toEqual([]);
});

test("a member that others name as theirs is their total; the grand total adds up the others", () => {
  const regions = {
    ...dimension("area", []),
    members: [
      { key: "asia", label: { id: "ASIA", en: "ASIA" } },
      { key: "jp", label: { id: "Jepang", en: "Japan" }, parent: "asia" },
      { key: "cn", label: { id: "Tiongkok", en: "China" }, parent: "asia" },
      { key: "us", label: { id: "Amerika", en: "America" } },
      { key: "all", label: { id: "Total", en: "Total" } },
    ],
  };
  const some = years.members.flatMap(({ key }, at): Line[] => [
    ["asia", key, 30 + 2 * at],
    ["jp", key, 10 + at],
    ["cn", key, 20 + at],
    ["us", key, 5],
    ["all", key, 35 + 2 * at],
  ]);
  const { totals, records } = totalsApart(recordsOf([regions, years], some));
  expect(totals.map(({ member, of, told, holds }) => [member, of, told, holds])).toEqual([
    ["asia", ["jp", "cn"], "parent", 4],
    ["all", ["jp", "cn", "us"], "label", 4],
  ]);
  expect(records.size).toBe(12);
});

test("a measure that is called Jumlah penduduk is no total, nor is an export beside import and balance", () => {
  const facts = dimension("fact", ["Jumlah penduduk", "Rumah tangga", "Luas"]);
  const some = years.members.flatMap(({ key }, at): Line[] => [
    ["Jumlah penduduk", key, 1000 + at],
    ["Rumah tangga", key, 250 + at],
    ["Luas", key, 77],
  ]);
  expect(totalsApart(recordsOf([facts, years], some)).totals).toEqual([]);
  const trade = dimension("flow", ["Ekspor", "Impor", "Neraca"]);
  expect(
    totalsApart(recordsOf([trade, years], lines(["Impor", "Neraca"], "Ekspor"))).totals,
  ).toEqual([]);
});

test("rounded parts may miss their total by their rounding, and by no more", () => {
  const some = years.members.flatMap(({ key }): Line[] => [
    ["Utara", key, 1.3],
    ["Selatan", key, 1.3],
    ["Timur", key, 1.3],
    ["Jumlah", key, key === "2032" ? 4.2 : 4.0],
  ]);
  const [found] = totalsApart(
    recordsOf([dimension("port", [...parts, "Jumlah"]), years], some),
  ).totals;
  expect(found).toMatchObject({ holds: 3, fails: 1 });
});

test("without totals nothing is set apart, for any numbers that do not add up", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1000, max: 1999 }), { minLength: 12, maxLength: 12 }),
      (numbers) => {
        // Four numbers between 1000 and 1999: none is the sum of the others.
        const members = ["a", "b", "c", "d"];
        const some = numbers.flatMap((value, at): Line[] => [
          [members[at % 4]!, years.members[Math.floor(at / 4)]!.key, value],
        ]);
        const records = recordsOf([dimension("x", members), years], some);
        const { totals, records: rest } = totalsApart(records);
        expect(totals.filter(({ dimension: of }) => of === "x")).toEqual([]);
        if (totals.length === 0) expect(rest).toEqual(records);
      },
    ),
    { seed: 20261129, numRuns: 200 },
  );
});
