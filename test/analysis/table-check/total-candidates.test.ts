import type { ReadLine } from "../../../src/analysis/table-check/axis-reading";
import { members, totalCandidates } from "../../../src/analysis/table-check/total-candidates";
import { type LineRole, readLabels, roleOfLabel } from "../../../src/analysis";

/** Lines whose labels are set in by leading dots. */
function lines(...labels: string[]): ReadLine[] {
  const plain = labels.map((label, index) => ({
    ...{ index, label: label.replace(/^\.+/, "") },
    depth: label.length - label.replace(/^\.+/, "").length,
  }));
  const roles = plain.map(({ index, label }): [number, LineRole] => [index, roleOfLabel(label)]);
  return readLabels(plain, new Map(roles));
}
const candidates = (place: number, ...labels: string[]) => totalCandidates(lines(...labels), place);

test("a total at the end adds up the lines since the last total, all lines, the totals, or totals and what is in none", () => {
  expect(candidates(6, "a", "b", "Subtotal", "c", "Rasio", "d", "Total")).toEqual([
    [3, 5],
    [0, 1, 3, 5],
    [2],
    [2, 3, 5],
  ]);
});

test("a total at the head adds up the lines until the next total, all below, or the totals below", () => {
  expect(candidates(0, "Total", "a", "Rasio", "b", "Subtotal", "c")).toEqual([
    [1, 3],
    [1, 3, 5],
    [4],
  ]);
  expect(candidates(0, "Total", "a", "b")).toEqual([[1, 2]]);
});

test.each(["Andil", "Perubahan", "Kumulatif", "Rata-rata", "Rasio", "Neraca"])(
  "%s is no part of a total",
  (label) => {
    expect(candidates(3, "a", label, "b", "Total")).toEqual([[0, 2]]);
  },
);

test("lines that are ignored are no part of a total", () => {
  const [a, b, c, total] = lines("a", "b", "c", "Total") as [
    ReadLine,
    ReadLine,
    ReadLine,
    ReadLine,
  ];
  expect(totalCandidates([a, { ...b, role: "ignored" }, c, total], 3)).toEqual([[0, 2]]);
});

test("of lines that are set in, those that are set in least may be its parts alone", () => {
  expect(candidates(4, "a", ".b", ".c", "d", "Total")).toEqual([
    [0, 1, 2, 3],
    [0, 3],
  ]);
});

test("totals of years side by side add up their own year first", () => {
  expect(candidates(4, "a 2021", "a 2022", "b 2021", "b 2022", "Total 2021")).toEqual([
    [0, 2],
    [0, 1, 2, 3],
  ]);
});

test("members are the lines right below that are set in, and of these the least", () => {
  const all = lines("a", ".b", "..c", ".d", "e", ".f");
  expect([0, 1, 2, 4, 5].map((place) => members(all, place))).toEqual([[1, 3], [2], [], [5], []]);
  expect(members(lines("a", "..b", ".c"), 0)).toEqual([2]);
});
