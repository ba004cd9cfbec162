import { CoreError } from "../errors";
import { CellIndex } from "./cell-index";
import { one } from "./grid";
import type { CellId, Identity, LinearForm, Term } from "./identity";
import { type Binding, resolveReference, substitute } from "./reference";
import type { CheckedTable, Relation, RelationSet, SetElement } from "./relation";

/**
 * Turns declared relations into identities over the cells of tables. An instance whose cells do not exist is left out; of a
 * list of references only the cells that exist are taken.
 *
 * @param relations the declarations of a publication
 * @param tables its tables
 * @returns all identities, in the order of the relations
 * @throws CoreError `unknown-id` for an unknown set, variable or panel
 * @throws CoreError `empty` for a relation that holds nowhere: its references name nothing
 */
export function expandRelations(
  relations: RelationSet,
  tables: Iterable<CheckedTable>,
): Identity[] {
  return relations.relations.flatMap(relationExpander(relations, tables));
}

/**
 * Turns relations into identities one by one, as {@link expandRelations} does with all, for a caller that pauses between them.
 *
 * @param relations the declarations of a publication
 * @param tables its tables
 * @returns gives the identities of one of the relations; throws as {@link expandRelations} does
 */
export function relationExpander(
  relations: RelationSet,
  tables: Iterable<CheckedTable>,
): (relation: Relation) => Identity[] {
  const index = new CellIndex(tables, relations);
  return (relation) => {
    const identities: Identity[] = [];
    for (const binding of bindings(relation, relations, index)) {
      const identity = instance(relation, binding, relations, index);
      if (identity) identities.push(identity);
    }
    if (identities.length > 0) return identities;
    throw new CoreError("empty", { argument: "relation", found: relation.id });
  };
}

function bindings(relation: Relation, relations: RelationSet, index: CellIndex): Binding[] {
  let all: Map<string, { elements: readonly SetElement[]; position: number }>[] = [new Map()];
  for (const [name, range] of Object.entries(relation.each ?? {})) {
    all = all.flatMap((binding) => {
      const elements =
        typeof range === "string" ? namedRange(range, binding, relations, index) : range;
      return elements.map((_, position) => new Map(binding).set(name, { elements, position }));
    });
  }
  return all;
}

function namedRange(
  range: string,
  binding: Binding,
  relations: RelationSet,
  index: CellIndex,
): readonly SetElement[] {
  const match = /^(rows|columns)\((.+?)\)(?: - (.+))?$/.exec(range);
  if (!match) {
    const elements = relations.sets[range];
    if (elements) return elements;
  } else {
    const panel = substitute(match[2] as string, binding);
    if (panel === undefined) return [];
    const without = match[3]?.split(" ") ?? [];
    const names = match[1] === "rows" ? index.rows(panel) : index.columns(panel);
    if (names.length > 0) return names.filter((name) => !without.includes(name));
  }
  throw new CoreError("unknown-id", { argument: "set", found: range });
}

function instance(
  relation: Relation,
  binding: Binding,
  relations: RelationSet,
  index: CellIndex,
): Identity | undefined {
  const resolve = (reference: string) => resolveReference(reference, binding, relations, index);
  const result = resolve(relation.result)?.cells[0];
  if (result === undefined) return undefined;
  const numerator = linearForm(relation.of, relation, result, resolve);
  if (!numerator) return undefined;
  const { kind, id } = relation;
  const parts = numerator.terms.map((term) => term.cell);
  switch (kind) {
    case "same":
    case "presence":
      return { kind, relation: id, result, other: parts[0] as CellId };
    case "alike": {
      if (parts.length < 3) return undefined;
      const [other, volume, otherVolume] = parts as [CellId, CellId, CellId];
      return { kind, relation: id, result, other, volume, otherVolume };
    }
    case "part":
      return { kind, relation: id, result, wholes: parts };
    case "between":
      return { kind, relation: id, result, parts };
    default: {
      const divisor = kind === "mean" ? numerator.terms.length : 1;
      const denominator = linearForm(relation.over ?? divisor, relation, result, resolve);
      if (!denominator) return undefined;
      const percent = kind === "ratio" || kind === "share" || kind === "change";
      return {
        kind,
        relation: id,
        result,
        numerator,
        denominator,
        scale: BigInt(relation.times ?? (percent ? 100 : 1)),
        offset: BigInt(relation.plus ?? (kind === "change" ? -100 : 0)) * one,
      };
    }
  }
}

function linearForm(
  parts: Relation["of"],
  relation: Relation,
  result: CellId,
  resolve: (reference: string) => { cells: CellId[]; list: boolean } | undefined,
): LinearForm | undefined {
  const terms: Term[] = [];
  let constant = 0n;
  for (const part of typeof parts === "object" ? parts : [parts]) {
    if (typeof part === "number") {
      constant += BigInt(part) * one;
      continue;
    }
    const negative = part.startsWith("-");
    const resolved = resolve(negative ? part.slice(1) : part);
    if (!resolved) return undefined;
    // A total stands among the rows that it adds up.
    const cells = resolved.list ? resolved.cells.filter((cell) => cell !== result) : resolved.cells;
    if (cells.length === 0 && relation.absent !== "nil") return undefined;
    for (const cell of cells) terms.push({ cell, sign: negative ? -1n : 1n });
  }
  return { terms, constant };
}
