import type { Library } from "../../library";
import type { Fact } from "./fact";
import { type FactIndex, indexFacts } from "./fact-index";
import { referenceFacts } from "./reference-facts";

const known = new WeakMap<Library, FactIndex>();

/** The figures of all books of a library, gathered once, table by table; yields how far it is, from 0 to 1. */
export function* bookFacts(library: Library): Generator<{ done: number }, FactIndex> {
  const gathered = known.get(library);
  if (gathered) return gathered;
  const { tables } = library;
  const facts: Fact[] = [];
  for (const [index, { id }] of tables.entries()) {
    yield { done: index / tables.length };
    facts.push(...referenceFacts(library.bookOf(id), library.table(id)));
  }
  const index = indexFacts(facts);
  known.set(library, index);
  return index;
}
