import type { Row } from "../../table";
import type { RowLabel } from "./row-labels";
import { slug } from "./slug";

/** Rows with keys, unique, and the key of the row that each belongs to. */
export function keyedRows(labels: readonly RowLabel[]): Omit<Row, "values">[] {
  const names = labels.map(
    ({ code, label }, at) =>
      slug([code, label].filter((part) => part !== "").join(" ")) || `row-${at + 1}`,
  );
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const open: string[] = [];
  const taken = new Map<string, number>();
  return labels.map(({ code, label, depth }, at) => {
    open.length = Math.min(open.length, depth);
    const parent = open.at(-1) ?? "";
    const name = names[at] as string;
    // Rows of one name in several groups are distinguished by their groups.
    const isShared = (counts.get(name) ?? 0) > 1;
    const wanted = isShared && parent !== "" ? `${parent}.${name}` : name;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    open.push(key);
    return { key, code, parent, label };
  });
}
