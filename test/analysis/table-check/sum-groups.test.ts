import { sumGroups, sumRuns } from "../../../src/analysis/table-check/sum-groups";
import { readLabels, type TableLine } from "../../../src/analysis";
import { axisOf, userTable } from "../../support/user-table";

type Line = [label: string, ...values: string[]];

/** Groups of rows; a label begins with as many dots as it is set in. */
function groups(...rows: Line[]) {
  const heads = rows[0]!.slice(1).map((_, at) => `Nilai ${"abc"[at]}`);
  const table = userTable(heads, ...rows);
  const lines: TableLine[] = rows.map(([label], index) => {
    const plain = label.replace(/^\.+/, "");
    return { index, label: plain, depth: label.length - plain.length };
  });
  const reading = { ...axisOf(table, "row"), lines: readLabels(lines, new Map()) };
  return [...sumGroups(reading)].map(
    ([result, { of, origin }]) => `${result} = ${of.join("+")} ${origin}`,
  );
}

test("a line that adds up the lines below it, or above, in its numbers is their sum", () => {
  expect(groups(["p", "611", "823"], ["a", "200", "401"], ["b", "411", "422"])).toEqual([
    "0 = 1+2 found",
  ]);
  expect(groups(["a", "200", "401"], ["b", "411", "422"], ["p", "611", "823"])).toEqual([
    "2 = 1+0 found",
  ]);
});

test("a single number, or one of less than 100 units, may be a sum by chance", () => {
  expect(groups(["p", "611"], ["a", "200"], ["b", "411"])).toEqual([]);
  expect(groups(["p", "99", "98"], ["a", "50", "40"], ["b", "49", "58"])).toEqual([]);
  expect(groups(["p", "100", "98"], ["a", "50", "40"], ["b", "50", "58"])).toEqual([
    "0 = 1+2 found",
  ]);
  expect(groups(["p", "9.90", "1.11"], ["a", "5.00", "1.00"], ["b", "4.90", "0.11"])).toEqual([
    "0 = 1+2 found",
  ]);
});

test("lines that are set in are its parts where the numbers agree, even in one of two", () => {
  expect(
    groups(["p", "611", "900"], [".a", "200", "401"], [".b", "411", "422"], ["q", "5", "6"]),
  ).toEqual(["0 = 1+2 named"]);
  expect(groups(["p", "999", "900"], [".a", "200", "401"], [".b", "411", "422"])).toEqual([]);
  expect(groups(["p", "200", "401"], [".a", "200", "401"])).toEqual([]);
});

test("groups stand for their members in the sum that they belong to", () => {
  expect(
    groups(
      ["semua", "1644", "1851"],
      ["p", "611", "823"],
      ["a", "200", "401"],
      ["b", "411", "422"],
      ["q", "1033", "1028"],
      ["c", "520", "500"],
      ["d", "513", "528"],
    ),
  ).toEqual(["1 = 2+3 found", "4 = 5+6 found", "0 = 1+4 found"]);
});

test("one figure again and again comes near a sum by rounding once, however often it is shown", () => {
  expect(
    groups(["p", "611", "611"], ["a", "200", "200"], ["b", "410", "410"], ["c", "0", "0"]),
  ).toEqual([]);
  expect(groups(["p", "611", "611"], ["a", "200", "200"], ["b", "411", "411"])).toEqual([
    "0 = 1+2 found",
  ]);
  const four = (second: string): Line[] => [
    ["p", "611", second],
    ["a", "200", "200"],
    ["b", "300", "300"],
    ["c", "60", "60"],
    ["d", "50", "50"],
  ];
  expect(groups(...four("611"))).toEqual([]);
  expect(groups(...four("609"))).toEqual(["0 = 1+2+3+4 found"]);
});

const runs = (place: number, ...rows: Line[]) => {
  const reading = axisOf(
    userTable(
      rows[0]!.slice(1).map((_, at) => `Nilai ${"abcde"[at]}`),
      ...rows,
    ),
    "row",
  );
  return [...sumRuns(reading, reading.lines[place]!)].map((run) => run.join("+"));
};

test("runs begin next to the line, downwards and upwards, and end where they exceed it", () => {
  expect(
    runs(2, ["a", "300"], ["b", "200"], ["p", "500"], ["c", "400"], ["d", "100"], ["e", "7"]),
  ).toEqual(["3+4", "1+0"]);
  expect(runs(0, ["p", "500"], ["c", "400"], ["d", "100"], ["e", "0"], ["f", "2"])).toEqual([
    "1+2",
    "1+2+3",
    "1+2+3+4",
  ]);
  expect(runs(0, ["p", "500"], ["c", "505"], ["d", "-5"])).toEqual(["1+2"]);
  expect(runs(0, ["p", "500"], ["c", "505"], ["d", "5"], ["e", "6"])).toEqual([]);
});

test("a run is about the line's figure within a unit of the last digit for each number and its own", () => {
  expect(runs(0, ["p", "500"], ["c", "400"], ["d", "103"])).toEqual(["1+2"]);
  expect(runs(0, ["p", "500"], ["c", "400"], ["d", "97"])).toEqual(["1+2"]);
  expect(runs(0, ["p", "500"], ["c", "400"], ["d", "104"])).toEqual([]);
  expect(runs(0, ["p", "500"], ["c", "400"], ["d", "96"])).toEqual([]);
  expect(runs(0, ["p", "500.0"], ["c", "400.0"], ["d", "100.4"])).toEqual([]);
  expect(runs(0, ["p", "500"], ["c", ""], ["d", "0"], ["e", "500"])).toEqual([]);
});

test("a run beyond the figure comes back to it by what is negative, and is none before", () => {
  expect(runs(0, ["p", "500"], ["c", "400"], ["d", "200"], ["e", "-300"])).toEqual([]);
  expect(runs(0, ["p", "500"], ["c", "400"], ["d", "200"], ["e", "-100"])).toEqual(["1+2+3"]);
});

test("runs of columns are looked for along their rows, and in shares too", () => {
  const columns = axisOf(userTable(["p", "a", "b"], ["x", "500", "400", "100"]), "column");
  expect([...sumRuns(columns, columns.lines[0]!)]).toEqual([[1, 2]]);
  const shares = axisOf(
    userTable(["Andil", "Rasio"], ["p", "60.5", "1"], ["a", "20.2", "1"], ["b", "40.3", "1"]),
    "row",
  );
  expect([...sumRuns(shares, shares.lines[0]!)]).toEqual([[1, 2]]);
});

test("a run ends before a line with a role of its own", () => {
  expect(runs(0, ["p", "500"], ["c", "400"], ["Rasio", "0"], ["d", "100"])).toEqual([]);
});

test("the three largest figures of the line are looked at", () => {
  const parts = (wanted: number): Line[] => [
    ["p", "500", "400", "300", "200"],
    ["a", ...[0, 1, 2, 3].map((at) => (at === wanted ? "90" : "1"))],
    ["b", ...[0, 1, 2, 3].map((at) => (at === wanted ? String(410 - 100 * at) : "1"))],
  ];
  expect([0, 1, 2, 3].map((wanted) => runs(0, ...parts(wanted)))).toEqual([
    ["1+2"],
    ["1+2"],
    ["1+2"],
    [],
  ]);
  const turned = (wanted: number) =>
    parts(wanted).map(([label, ...values]): Line => [label, ...values.reverse()]);
  expect([0, 1, 2, 3].map((wanted) => runs(0, ...turned(wanted)))).toEqual([
    ["1+2"],
    ["1+2"],
    ["1+2"],
    [],
  ]);
});

test("sums of more than 60 lines are not looked for", () => {
  const many = (count: number): Line[] => [
    ["p", String(10 * count)],
    ...Array.from({ length: count }, (): Line => ["a", "10"]),
  ];
  expect(
    runs(0, ...many(60))
      .at(-1)
      ?.split("+"),
  ).toHaveLength(60);
  // The 61st is not added, so that a run ends near it at best.
  expect(runs(0, ...many(63)).every((run) => run.split("+").length <= 60)).toBe(true);
});

test("of runs that hold as often the shortest is taken: a line of zeros adds nothing", () => {
  expect(
    groups(["p", "611", "823"], ["a", "200", "401"], ["b", "411", "422"], ["z", "0", "0"]),
  ).toEqual(["0 = 1+2 found"]);
});
