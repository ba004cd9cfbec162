import { CoreError } from "../errors";
import type { CellIndex } from "./cell-index";
import type { CellId } from "./identity";
import type { RelationSet, SetElement } from "./relation";

/** Value of each variable of a relation, with the set that it runs over and its place there. */
export type Binding = ReadonlyMap<string, { elements: readonly SetElement[]; position: number }>;

/** Cells that a reference stands for. `list` tells whether it can stand for several. */
export interface ResolvedReference {
  cells: CellId[];
  list: boolean;
}

/**
 * Resolves a reference of a relation.
 *
 * @param reference e.g. `level.{g}:it@{m}`, see `Relation`
 * @returns the cells that exist; undefined when a variable has no value here (no element before the first, no such field)
 * @throws CoreError `unknown-id` for an unknown variable, set or panel
 */
export function resolveReference(
  reference: string,
  binding: Binding,
  relations: RelationSet,
  index: CellIndex,
): ResolvedReference | undefined {
  const text = substitute(reference, binding);
  if (text === undefined) return undefined;
  const match = /^([^:]+):([^@]+)@(.+)/.exec(text);
  if (!match) throw unknown(reference, "panel:row@column");
  const [panels, rows, columns] = match.slice(1) as [string, string, string];
  const cells: CellId[] = [];
  for (const panel of expandSets(panels, relations)) {
    if (!index.hasPanel(panel)) throw unknown(panel, "a panel or a table");
    const keys = rows.startsWith("[>")
      ? index.rows(panel, rows.slice(2, -1))
      : expandSets(rows, relations);
    for (const key of keys) {
      for (const column of expandSets(columns, relations)) {
        const cell = index.find(panel, key, column);
        if (cell !== undefined) cells.push(cell);
      }
    }
  }
  return { cells, list: text.includes("[") };
}

/** Puts the values of the variables in; undefined when one of them has none. */
export function substitute(reference: string, binding: Binding): string | undefined {
  let known = true;
  const text = reference.replace(/\{(\w+)(?:\.(\w+))?(-1)?\}/g, (_, name, field, previous) => {
    const variable = binding.get(String(name));
    if (!variable) throw unknown(String(name), [...binding.keys()].join(", "));
    const element = variable.elements[variable.position - (previous ? 1 : 0)];
    const value = typeof element === "object" ? element[String(field)] : element;
    known &&= value !== undefined;
    return value ?? "";
  });
  return known ? text : undefined;
}

/** `a[set]b` for each element of the set; sets of records expand to their field `id`. */
function expandSets(text: string, relations: RelationSet): string[] {
  const match = /^([^[]*)\[([^\]]+)\](.*)/.exec(text);
  if (!match) return [text];
  const [before, name, after] = match.slice(1) as [string, string, string];
  const elements = relations.sets[name];
  if (!elements) throw unknown(name, Object.keys(relations.sets).join(", "));
  return elements.flatMap((element) => {
    const value = typeof element === "object" ? element["id"] : element;
    return value === undefined ? [] : expandSets(`${before}${value}${after}`, relations);
  });
}

function unknown(found: string, expected: string): CoreError {
  return new CoreError("unknown-id", { argument: "relation", found, expected });
}
