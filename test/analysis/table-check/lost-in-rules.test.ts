import { withLostCells } from "../../../src/analysis/table-check/lost-cells";
import type { Rule } from "../../../src/analysis";
import { userTable } from "../../support/user-table";

type Line = [label: string, ...values: string[]];

/** Places of the blanks that count as lost numbers. */
function lost(rule: Partial<Rule>, ...rows: Line[]) {
  const table = userTable(["a", "b", "c"], ...rows);
  const across = rows.map((_, row) => row);
  const found = withLostCells(table, [
    { ...{ axis: "column", kind: "sum", result: 2, of: [0, 1], across }, ...rule },
  ]);
  const places = rows.flatMap((_, row) => [0, 1, 2].map((column) => [row, column] as const));
  for (const [row, column] of places) {
    const figure = table.figure(row, column);
    if (figure) expect(found.figure(row, column)).toBe(figure);
  }
  return places
    .filter(([row, column]) => found.figure(row, column)?.blank)
    .map((place) => place.join());
}

const right: Line[] = [
  ["p", "5", "4", "9"],
  ["q", "6", "4", "10"],
  ["r", "7", "4", "11"],
];

test("the only blank of a sum that exceeds its shown parts is a lost number", () => {
  expect(lost({}, ["x", "", "4", "90"], ...right)).toEqual(["0,0"]);
  expect(lost({}, ["x", "4", "", "90"], ...right)).toEqual(["0,1"]);
  // It is nothing where the parts are the total, or exceed it, or where the total is nothing.
  expect(lost({}, ["x", "", "4", "4"], ...right)).toEqual([]);
  expect(lost({}, ["x", "", "40", "4"], ...right)).toEqual([]);
  expect(lost({}, ["x", "", "40", "-"], ...right)).toEqual([]);
  expect(lost({}, ["x", "", "-40", "0"], ...right)).toEqual([]);
  expect(lost({}, ["x", "", "4", ""], ...right)).toEqual([]);
  expect(lost({}, ["x", "", "", "90"], ...right)).toEqual([]);
  // Rounding may make them miss it by 1.
  expect(lost({}, ["x", "", "89", "90"], ...right)).toEqual([]);
  // What cannot be read is there.
  expect(lost({}, ["x", "n.a.", "4", "90"], ...right)).toEqual([]);
});

test("a rule of which more than a quarter would be lost belongs to a table that leaves cells blank", () => {
  expect(lost({}, ["x", "", "4", "90"], ...right.slice(1))).toEqual([]);
  expect(lost({}, ["x", "", "4", "90"], ["y", "", "4", "90"], ...right, ...right)).toEqual([
    "0,0",
    "1,0",
  ]);
});

test("of a difference, a ratio or a change the blank beside a printed result is lost, on either side", () => {
  const difference = { kind: "difference", of: [0], less: 1 } as const;
  const balances: Line[] = [
    ["p", "5", "4", "1"],
    ["q", "6", "4", "2"],
    ["r", "7", "4", "3"],
  ];
  expect(lost(difference, ["x", "", "4", "50"], ...balances)).toEqual(["0,0"]);
  expect(lost(difference, ["x", "4", "", "-50"], ...balances)).toEqual(["0,1"]);
  const ratio = { kind: "ratio", of: [0], over: 1 } as const;
  const ratios: Line[] = [
    ["p", "5", "4", "125"],
    ["q", "6", "4", "150"],
    ["r", "7", "4", "175"],
  ];
  expect(lost(ratio, ["x", "", "4", "50"], ...ratios)).toEqual(["0,0"]);
  expect(lost(ratio, ["x", "4", "", "50"], ...ratios)).toEqual(["0,1"]);
  expect(lost(ratio, ["x", "4", "n.a.", "50"], ...ratios)).toEqual([]);
});

test("of a share the part is lost, and no part of the whole", () => {
  const share = { kind: "share", of: [0], wholes: [0, 1, 2, 3] } as const;
  const shares: Line[] = [
    ["p", "50", "", "25"],
    ["q", "100", "", "50"],
    ["r", "50", "", "25"],
  ];
  expect(lost(share, ["x", "", "", "7"], ...shares)).toEqual(["0,0"]);
  expect(lost(share, ["x", "", "", "-"], ...shares)).toEqual([]);
});

test("means and what runs along periods leave a blank blank", () => {
  expect(lost({ kind: "mean" }, ["x", "", "4", "90"], ...right)).toEqual([]);
  expect(lost({ of: [0], from: new Map([[1, 0]]) }, ["x", "", "4", "90"], ...right)).toEqual([]);
});

test("without a lost number the table stays as it is", () => {
  const table = userTable(["a", "b", "c"], ...right);
  expect(withLostCells(table, [])).toBe(table);
});
