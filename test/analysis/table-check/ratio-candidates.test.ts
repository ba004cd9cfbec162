import { nearRatios } from "../../../src/analysis/table-check/ratio-candidates";
import { axisOf, userTable } from "../../support/user-table";

/** Quotients of the columns before the last that the numbers of the last are near to. */
function ratios(head: string, rows: readonly (readonly string[])[], scales?: number[]) {
  const heads = [...rows[0]!.slice(1).map((_, at) => `Kolom ${"abc"[at]}`), head];
  const table = userTable(
    heads,
    ...rows.map((row, at): [string, ...string[]] => [`Baris ${"abcdefg"[at]}`, ...row]),
  );
  const reading = axisOf(table, "column");
  const line = reading.lines.at(-1)!;
  return nearRatios(reading, line, reading.lines.slice(0, -1), scales).map(
    ({ of, over, times }) => `${of.join()}/${over} x ${times}`,
  );
}

const density = [
  ["1200", "60", "20.0"],
  ["900", "30", "30.0"],
  ["770", "22", "35.0"],
];

test("three numbers of a line whose label tells a ratio, and five of any other, are enough", () => {
  expect(ratios("Kepadatan", density)).toEqual(["0/1 x 1"]);
  expect(ratios("Kepadatan", density.slice(1))).toEqual([]);
  expect(ratios("Lain", density)).toEqual([]);
  const five = [...density, ["400", "10", "40.0"], ["90", "2", "45.0"]];
  expect(ratios("Lain", five)).toEqual(["0/1 x 1"]);
  expect(ratios("Lain", five.slice(1))).toEqual([]);
});

test("numbers that repeat themselves are one number", () => {
  expect(
    ratios("Kepadatan", [...density.slice(1), ["60", "2", "30.0"], ["70", "2", "35.0"]]),
  ).toEqual([]);
  expect(
    ratios(
      "Kepadatan",
      density.map(([a, , c]) => [a!, "60", c!]),
    ),
  ).toEqual([]);
});

test("units differ by powers of ten up to a million", () => {
  const scaled = (digits: string) => density.map(([a, b, c]) => [a!, b! + digits, c!]);
  expect(ratios("Kepadatan", scaled("000"))).toEqual(["0/1 x 1000"]);
  expect(ratios("Kepadatan", scaled("000000"))).toEqual(["0/1 x 1000000"]);
  expect(ratios("Kepadatan", scaled("0000000"))).toEqual([]);
  expect(
    ratios(
      "Kepadatan",
      density.map(([a, b, c]) => [`${a}0`, b!, c!]),
    ),
  ).toEqual([]);
  expect(ratios("Kepadatan", scaled("000"), [2])).toEqual([]);
  expect(ratios("Kepadatan", scaled("00"), [2])).toEqual(["0/1 x 100"]);
});

test("a quotient is near within three in a hundred, in two of three numbers", () => {
  const last = (value: string) => [...density.slice(0, 2), ["770", "22", value]];
  expect(ratios("Kepadatan", last("36.0"))).toEqual(["0/1 x 1"]);
  expect(ratios("Kepadatan", last("99.0"))).toEqual(["0/1 x 1"]);
  const two = density.map(([a, b, c], at) => [a!, b!, at > 0 ? (1.04 * Number(c)).toFixed(2) : c!]);
  expect(ratios("Kepadatan", two)).toEqual([]);
  expect(
    ratios(
      "Kepadatan",
      density.map(([a, b, c]) => [a!, b!, (1.029 * Number(c)).toFixed(2)]),
    ),
  ).toEqual(["0/1 x 1"]);
  expect(
    ratios(
      "Kepadatan",
      density.map(([a, b, c]) => [a!, b!, (0.969 * Number(c)).toFixed(2)]),
    ),
  ).toEqual([]);
});

test("zeros, dashes and blanks compare with nothing; signs do not matter", () => {
  const nothing = [
    ["0", "60", "1.0"],
    ["5", "0", "2.0"],
    ["-", "7", "3.0"],
    ["5", "", "4.0"],
    ["5", "7", "0.0"],
  ];
  expect(ratios("Kepadatan", [...density.slice(1), ...nothing])).toEqual([]);
  expect(ratios("Kepadatan", [...density, ...nothing.slice(0, 2)])).toEqual(["0/1 x 1"]);
  expect(
    ratios(
      "Saldo",
      density.map(([a, b, c]) => [`-${a}`, b!, c!]),
    ),
  ).toEqual([]);
});

test("each pair of lines is looked at, both ways", () => {
  const three = density.map(([a, b, c]) => [b!, a!, String(2 * Number(a)), c!]);
  expect(ratios("Kepadatan", three)).toEqual(["1/0 x 1"]);
});

test("the power that most numbers are off by counts", () => {
  const mixed = [["120", "600000", "20.0"], ...density, ["400", "10", "40.0"]];
  expect(ratios("Kepadatan", mixed)).toEqual(["0/1 x 1"]);
});

test("rows are read along their columns", () => {
  const table = userTable(
    ["A", "B", "C"],
    ["Penduduk", "1200", "900", "770"],
    ["Luas", "60", "30", "22"],
    ["Kepadatan", "20.0", "30.0", "35.0"],
  );
  const { lines, ...reading } = axisOf(table, "row");
  expect(nearRatios({ lines, ...reading }, lines[2]!, lines.slice(0, 2))).toEqual([
    { of: [0], over: 1, times: 1n },
  ]);
});
