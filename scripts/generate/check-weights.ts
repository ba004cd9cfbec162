import type { SeriesIndex, WeightComponent, WeightSet } from "../../src/library";
import { readCsv } from "./read-csv";

const columns = ["aggregate", "component", "weight", "low", "high", "residual", "feasible"];

type Rows = readonly (readonly string[])[];

/**
 * Recovered weights of one publication, after checking that each names an aggregate and a component of its tables, that
 * weights lie in their bounds and that those of an aggregate add up to 1.
 *
 * @param rowsOf the checked rows of each table, by its id
 * @throws Error naming file, line or aggregate, and fault
 */
export function checkedWeights(
  content: string,
  file: string,
  publication: string,
  index: SeriesIndex,
  rowsOf: ReadonlyMap<string, Rows>,
): WeightSet[] {
  const [header = [], ...lines] = readCsv(content, file);
  if (header.join() !== columns.join()) throw new Error(`${file}: the header is ${header.join()}`);
  const sets = new Map<string, WeightSet>();
  lines.forEach((line, at) => {
    const [aggregate = "", component = "", weight = "", low, high, residual, feasible] = line;
    const fail = (what: string) => new Error(`${file}, line ${at + 2}: ${what}`);
    const names = aggregateNames(aggregate, component, index, groupRows(publication, rowsOf));
    if (!names) throw fail(`no aggregate ${aggregate} with a component ${component}`);
    const { group, row, key } = names;
    const bounds = low && high ? { low: Number(low), high: Number(high) } : {};
    const entry: WeightComponent = { key, label: component, weight: Number(weight), ...bounds };
    if (!(entry.weight >= (entry.low ?? 0) && entry.weight <= (entry.high ?? 1)))
      throw fail(`the weight ${weight} lies outside its bounds`);
    if ((feasible === "true") !== (entry.low !== undefined))
      throw fail(`bounds where feasible is ${feasible}`);
    const set = sets.get(aggregate) ?? {
      group,
      row,
      components: [],
      residual: Number(residual),
      feasible: feasible === "true",
    };
    set.components.push(entry);
    sets.set(aggregate, set);
  });
  for (const [aggregate, { components }] of sets) {
    const total = components.reduce((sum, { weight }) => sum + weight, 0);
    if (Math.abs(total - 1) > 1e-9) throw new Error(`${file}: ${aggregate} adds up to ${total}`);
  }
  return [...sets.values()];
}

/** Ids behind the names `Gabungan` and `Tanaman Pangan: Konsumsi Rumah Tangga`, and of their component. */
function aggregateNames(
  aggregate: string,
  component: string,
  { groups }: SeriesIndex,
  rowsOfGroup: (tables: readonly string[]) => Rows,
): { group: string; row: string; key: string } | undefined {
  const groupNamed = (name: string) => groups.find(({ names }) => names[0] === name);
  const [groupName = "", label] = aggregate.split(": ");
  const group = groupNamed(groupName);
  if (!group) return undefined;
  if (label === undefined) {
    const part = groupNamed(component);
    return part && { group: group.id, row: "", key: part.id };
  }
  const rows = rowsOfGroup(group.measures[0]?.tables ?? []);
  const whole = rows.find((row) => row[3] === label);
  const part = rows.find((row) => row[2] === whole?.[0] && row[3] === component);
  return whole && part && { group: group.id, row: whole[0] ?? "", key: part[0] ?? "" };
}

/** Rows of the first table of a group that prints them; a row lost there stands in the next one. */
const groupRows =
  (publication: string, rowsOf: ReadonlyMap<string, Rows>) =>
  (tables: readonly string[]): Rows =>
    tables.flatMap((table) => rowsOf.get(`${publication}.${table}`) ?? []);
