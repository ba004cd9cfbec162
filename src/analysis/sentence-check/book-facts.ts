import { referenceTable, tableDescriptors } from "../../library";
import type { Fact } from "./fact";
import { type FactIndex, indexFacts } from "./fact-index";
import { referenceFacts } from "./reference-facts";

let known: FactIndex | undefined;

/** The figures of the bundled books, gathered once, table by table; yields how far it is, from 0 to 1. */
export function* bookFacts(): Generator<{ done: number }, FactIndex> {
  if (known) return known;
  const tables = tableDescriptors();
  const facts: Fact[] = [];
  for (const [index, { id }] of tables.entries()) {
    yield { done: index / tables.length };
    facts.push(...referenceFacts(referenceTable(id)));
  }
  known = indexFacts(facts);
  return known;
}
