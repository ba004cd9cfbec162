import type { BookFacts, BookPackage, WeightComponent, WeightSet } from "../../src/library/types";
import { readCsv } from "./read-csv";

const columns = ["group", "row", "component", "weight", "low", "high", "residual", "feasible"];

/**
 * Recovered weights of a book, after checking that each names an aggregate and a component of its tables, that weights lie in
 * their bounds and that those of an aggregate add up to 1.
 *
 * @throws Error naming file, line or aggregate, and fault
 */
export function checkedWeights(
  content: string,
  file: string,
  book: BookFacts,
  tables: BookPackage["tables"],
): WeightSet[] {
  const [header = [], ...lines] = readCsv(content, file);
  if (header.join() !== columns.join()) throw new Error(`${file}: the header is ${header.join()}`);
  const sets = new Map<string, WeightSet>();
  lines.forEach((line, at) => {
    const [group = "", row = "", key = "", weight = "", low, high, residual, feasible] = line;
    const fail = (what: string) => new Error(`${file}, line ${at + 2}: ${what}`);
    if (!hasComponent(book, tables, { group, row, key }))
      throw fail(`no aggregate ${group} ${row} with a component ${key}`);
    const bounds = low && high ? { low: Number(low), high: Number(high) } : {};
    const entry: WeightComponent = { key, weight: Number(weight), ...bounds };
    if (!(entry.weight >= (entry.low ?? 0) && entry.weight <= (entry.high ?? 1)))
      throw fail(`the weight ${weight} lies outside its bounds`);
    if ((feasible === "true") !== (entry.low !== undefined))
      throw fail(`bounds where feasible is ${feasible}`);
    const name = `${group} ${row}`;
    const set = sets.get(name) ?? {
      group,
      row,
      components: [],
      residual: Number(residual),
      feasible: feasible === "true",
    };
    set.components.push(entry);
    sets.set(name, set);
  });
  for (const [name, { components }] of sets) {
    const total = components.reduce((sum, { weight }) => sum + weight, 0);
    if (Math.abs(total - 1) > 1e-9) throw new Error(`${file}: ${name} adds up to ${total}`);
  }
  return [...sets.values()];
}

/** Whether a group has a part, or one of its rows another row below it. */
function hasComponent(
  { groups, measures }: BookFacts,
  tables: BookPackage["tables"],
  { group: id, row, key }: { group: string; row: string; key: string },
): boolean {
  const group = groups.find((one) => one.id === id);
  if (row === "") return group?.parts?.includes(key) ?? false;
  const names = group?.tables[measures[0]?.id ?? ""] ?? [];
  return tables.some(
    ({ name, rows }) =>
      names.includes(name) && rows.some((one) => one.key === key && one.parent === row),
  );
}
