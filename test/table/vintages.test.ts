import * as v from "valibot";
import {
  countRevised,
  longestVintages,
  markedRevisions,
  mostVintages,
  type OwnTable,
  packedTableShape,
  packTable,
  type PrintedValue,
  unpackTable,
  withVintage,
} from "../../src/table";

const tableOf = (values: PrintedValue[], readOn = "2031-01-05"): OwnTable => ({
  id: "own.a",
  title: { id: "Panen", en: "Harvest" },
  columns: [{ key: "2030", title: { id: "2030", en: "2030" }, unit: "ton" }],
  rows: values.map((value, at) => ({
    key: `r${at}`,
    code: "",
    parent: "",
    label: `Tempat ${at}`,
    values: [value],
    ...(value === "7" && { marks: { "2030": "*" } }),
  })),
  notes: [],
  source: { readOn, lastUpdate: `${readOn} 08:00` },
});

test("withVintage keeps what changed as it was, with the days between which it stood", () => {
  const old = tableOf(["1.5", "", "7", "4"]);
  const { vintages } = withVintage(old, tableOf(["1.6", "2", "8", "4"], "2031-02-05"));
  expect(vintages).toEqual([
    {
      readOn: "2031-01-05",
      until: "2031-02-05",
      lastUpdate: "2031-01-05 08:00",
      cells: { r0: { "2030": "1.5" }, r1: { "2030": "" }, r2: { "2030": "7 *" } },
    },
  ]);
});

test("withVintage names the files that said the one and the other; an answer of a service is none", () => {
  const from = (file: string, value: string, address?: string): OwnTable => {
    const table = tableOf([value]);
    return { ...table, source: { ...table.source, file, ...(address && { address }) } };
  };
  // The file between says what the first one said.
  const second = withVintage(from("march.csv", "1"), from("april.csv", "1"));
  const third = withVintage(second, from("may.csv", "2"));
  const fourth = withVintage(third, from("june.csv", "3"));
  expect(fourth.vintages).toMatchObject([
    { file: "april.csv", untilFile: "may.csv", cells: { r0: { "2030": "1" } } },
    { file: "may.csv", untilFile: "june.csv", cells: { r0: { "2030": "2" } } },
  ]);
  const live = withVintage(from("a.json", "1", "https://a"), from("a.json", "2", "https://a"));
  expect(JSON.stringify(live.vintages)).not.toContain("a.json");
});

test("withVintage keeps earlier changes, and adds none where nothing changed", () => {
  const first = withVintage(tableOf(["1"]), tableOf(["2"], "2031-02-01"));
  const same = withVintage(first, tableOf(["2"], "2031-03-01"));
  const second = withVintage(same, tableOf(["3"], "2031-04-01"));
  expect(same.vintages).toEqual(first.vintages);
  expect(second.vintages?.map(({ cells }) => cells.r0?.["2030"])).toEqual(["1", "2"]);
  expect(withVintage(tableOf(["1"]), tableOf(["1"])).vintages).toBeUndefined();
});

test("what was kept the longest goes first, by count and by length", () => {
  let table = tableOf(["0"]);
  for (let at = 1; at <= mostVintages + 3; at++) table = withVintage(table, tableOf([`${at}.5`]));
  expect(table.vintages?.map(({ cells }) => cells.r0?.["2030"])).toEqual(
    Array.from({ length: mostVintages }, (_, at) => `${at + 3}.5`),
  );
  const long = (digit: string) =>
    tableOf(Array.from({ length: 1200 }, () => `${digit}.${"0".repeat(8)}`));
  const twice = withVintage(withVintage(long("1"), long("2")), long("3"));
  expect(twice.vintages).toHaveLength(1);
  expect(JSON.stringify(twice.vintages).length).toBeLessThanOrEqual(longestVintages);
  expect(twice.vintages?.[0]?.cells.r0).toEqual({ "2030": "2.00000000" });
});

test("markedRevisions puts an r beside what was revised, once and behind a mark that is there", () => {
  const old = tableOf(["1", "6", "3"]);
  const now = withVintage(withVintage(old, tableOf(["2", "7", "3"])), tableOf(["4", "7", "3"]));
  expect(markedRevisions(now.rows, now.vintages).map(({ marks }) => marks)).toEqual([
    { "2030": "r" },
    { "2030": "*r" },
    undefined,
  ]);
  expect(countRevised(now.vintages)).toBe(2);
});

test("vintages travel with their table, as a workbook or a browser keeps it", () => {
  const [old, newer] = [tableOf(["1"]), tableOf(["2"], "2031-02-01")];
  const now = withVintage(
    { ...old, source: { ...old.source, file: "a.csv" } },
    { ...newer, source: { ...newer.source, file: "b.csv" } },
  );
  const kept: unknown = JSON.parse(JSON.stringify(packTable(now)));
  if (!v.is(packedTableShape, kept)) throw new Error("a packed table is no packed table");
  expect(unpackTable(kept as ReturnType<typeof packTable>).vintages).toEqual(now.vintages);
});
