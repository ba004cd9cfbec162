import type { ClaimNames } from "./claim";
import { isGroup, isHead } from "./concepts";
import type { Fact } from "./fact";
import type { KnownWords } from "./fact-index";

/** How fully a sentence names a figure: `explicit` in its own words, `inherited` by what was said before, `partly` by some words. */
export type Named = "explicit" | "inherited" | "partly";

/** What a sentence names, ready to be compared with many figures. */
export interface NameMatcher {
  /** The measures that it can mean; the empty text stands for tables that do not say what they measure. */
  heads: ReadonlyMap<string, Named>;
  /** How fully a figure of such a measure is named; undefined where another one is. */
  match(fact: Fact): Named | undefined;
}

/**
 * Prepares the names of a sentence.
 *
 * @param known what the available figures are called
 * @param measures what they measure
 */
export function nameMatcher(
  names: ClaimNames,
  known: KnownWords,
  measures: ReadonlySet<string>,
): NameMatcher {
  const heads = meantHeads(names, measures);
  const own = new Set(names.own);
  const naming = names.own.filter((token) => isNaming(token, known));
  return {
    heads,
    match({ name }) {
      const head = heads.get(name.heads[0] ?? "");
      if (!head || names.unknown.length > 0) return undefined;
      for (const token of naming) if (!name.loose.has(token)) return undefined;
      let weakest: Named = head;
      for (const part of name.parts) {
        const said = partNamed(part, own, names);
        if (!said) return undefined;
        if (order[said] > order[weakest]) weakest = said;
      }
      return weakest;
    },
  };
}

/** The fuller, the smaller. */
export const order: Readonly<Record<Named, number>> = { explicit: 0, inherited: 1, partly: 2 };

/** A word of a sentence that names something: a concept, or a word of a table. */
const isNaming = (token: string, { naming }: KnownWords): boolean =>
  isGroup(token) || isHead(token) || token.startsWith("hs") || naming.has(token);

function meantHeads(names: ClaimNames, measures: ReadonlySet<string>): Map<string, Named> {
  // A table that does not say what it measures may measure this.
  const meant = new Map<string, Named>([["", "partly"]]);
  const [own] = names.heads;
  if (own !== undefined) {
    for (const head of measuresOf(own, names)) meant.set(head, "explicit");
    return meant;
  }
  for (const [place, said] of names.headsBefore.entries()) {
    const isLast = place === 0;
    const how = isLast ? (names.sentence.has(said) ? "explicit" : "inherited") : "partly";
    for (const head of measuresOf(said, names)) if (!meant.has(head)) meant.set(head, how);
  }
  // Where all available tables measure one thing, it need not be said.
  const [only, ...others] = measures;
  if (names.headsBefore.length === 0 && only !== undefined && others.length === 0) {
    meant.set(only, "partly");
  }
  return meant;
}

/** Inflation is a change of consumer prices, in rural areas of what households consume. */
function measuresOf(said: string, { isRural }: ClaimNames): string[] {
  if (said !== "inflasi") return [said];
  return isRural ? ["ihk", "ikrt"] : ["ihk"];
}

function partNamed(
  part: readonly (readonly string[])[],
  own: ReadonlySet<string>,
  { sentence, before }: ClaimNames,
): Named | undefined {
  let isPartly = false;
  for (const name of part) {
    if (areAllIn(name, own)) return "explicit";
    isPartly ||= name.some((token) => own.has(token));
  }
  if (isPartly) return "partly";
  for (const name of part) {
    if (areAllIn(name, sentence) || areAllIn(name, before)) return "inherited";
  }
  return undefined;
}

const areAllIn = (name: readonly string[], words: ReadonlySet<string>): boolean =>
  name.length > 0 && name.every((token) => words.has(token));
