import type { LineRole } from "./line-role";
import { fitOf, identitiesOf, type Rule } from "./rule";
import type { TableLine, UserTable } from "./table-cells";
import { members } from "./total-candidates";

/** Sums of more lines than this are not looked for. */
const longest = 60;
/** A figure of fewer units may be a sum by chance. */
const leastUnits = 100n;

/**
 * Lines without a word for it that add up the lines below them, or those above: by arithmetic in at least two numbers, or by
 * the way in which the labels are set in.
 *
 * @returns parts by the line of their sum
 */
export function sumGroups(
  table: UserTable,
  axis: Rule["axis"],
  roles: ReadonlyMap<number, LineRole>,
  across: ReadonlyMap<number, LineRole>,
): Map<number, number[]> {
  const lines = axis === "row" ? table.rows : table.columns;
  const found = new Map<number, number[]>();
  lines.forEach(({ index }, place) => {
    if ((roles.get(index) ?? "value") !== "value") return;
    const fits = (of: readonly number[]) => {
      const rule: Rule = { axis, kind: "sum", result: index, of };
      return fitOf(identitiesOf(rule, table, across), table);
    };
    const inner = members(lines, place);
    if (inner.length > 1) {
      const fit = fits(inner);
      if (fit.checked > 0 && fit.holds * 2 >= fit.checked) found.set(index, inner);
      if (found.has(index)) return;
    }
    for (const run of matchingRuns(table, axis, lines, place, roles, across)) {
      const fit = fits(run);
      if (fit.checked < 2 || fit.holds < fit.checked) continue;
      found.set(index, run);
      return;
    }
  });
  return found;
}

/** Runs of lines next to this one whose sum is about its figure, in the line across where that figure is largest. */
function* matchingRuns(
  table: UserTable,
  axis: Rule["axis"],
  lines: readonly TableLine[],
  place: number,
  roles: ReadonlyMap<number, LineRole>,
  across: ReadonlyMap<number, LineRole>,
): Generator<number[]> {
  const at = (line: number, cross: number) =>
    axis === "row" ? table.figure(line, cross) : table.figure(cross, line);
  const own = lines[place]?.index ?? 0;
  let [probe, most] = [-1, 0n];
  for (const [cross, role] of across) {
    const value = at(own, cross)?.value ?? 0n;
    if (
      (role === "value" || role === "export" || role === "import" || role === "total") &&
      value > most
    )
      [probe, most] = [cross, value];
  }
  const decimals = at(own, probe)?.decimals ?? 0;
  const unit = 10n ** BigInt(12 - decimals);
  if (most < leastUnits * unit) return;
  for (const step of [1, -1]) {
    const run: number[] = [];
    let sum = 0n;
    let numbers = 0n;
    for (let next = place + step; next >= 0 && next < lines.length; next += step) {
      const line = lines[next];
      if (!line || run.length === longest || line.afterHeading) break;
      if ((roles.get(line.index) ?? "value") !== "value") break;
      const figure = at(line.index, probe);
      run.push(line.index);
      sum += figure?.value ?? 0n;
      if (figure && figure.value !== 0n) numbers++;
      if (sum > most + unit * (numbers + 1n)) break;
      if (numbers > 1n && sum >= most - unit * (numbers + 1n)) yield [...run];
    }
  }
}
