import type { Claim, ClaimNames } from "./claim";
import { isGroup, isHead } from "./concepts";
import type { Fact, FactName } from "./fact";

/** How fully a sentence names a figure: `explicit` in its own words, `inherited` by what was said before, `partly` by some words. */
export type Named = "explicit" | "inherited" | "partly";

/**
 * Whether the names of a sentence are those of a figure.
 *
 * @returns undefined where they are not
 */
export function namedAs(
  { names }: Claim,
  { name }: Fact,
  isKnown: (token: string) => boolean,
): Named | undefined {
  const head = headNamed(names, name);
  if (!head) return undefined;
  if (names.unknown.length > 0) return undefined;
  const own = new Set(names.own);
  const isForeign = names.own.some((token) => isKnown(token) && !name.loose.has(token));
  if (isForeign) return undefined;
  const said = name.parts.map((part) => partNamed(part, own, names));
  if (said.includes(undefined)) return undefined;
  if (said.includes("partly") || head === "partly") return "partly";
  return said.includes("inherited") || head === "inherited" ? "inherited" : "explicit";
}

function headNamed(names: ClaimNames, { heads }: FactName): Named | undefined {
  const rural =
    names.own.includes("perdesaan") ||
    names.sentence.has("perdesaan") ||
    names.before.has("perdesaan") ||
    names.headsBefore.includes("ikrt");
  const means = (said: string) =>
    heads.includes(said) ||
    (said === "inflasi" && (heads.includes("ihk") || (rural && heads.includes("ikrt")))) ||
    (said === "ikrt" && rural && heads.includes("ihk") && names.own.includes("perdesaan"));
  // A table that does not say what it measures may measure this.
  if (heads.length === 0) return "partly";
  const [own] = names.heads;
  if (own !== undefined) return means(own) ? "explicit" : undefined;
  const [before, ...earlier] = names.headsBefore;
  if (before !== undefined && means(before)) {
    return names.sentence.has(before) ? "explicit" : "inherited";
  }
  return earlier.some(means) ? "partly" : undefined;
}

function partNamed(
  part: readonly (readonly string[])[],
  own: ReadonlySet<string>,
  { sentence, before }: ClaimNames,
): Named | undefined {
  const all = (words: ReadonlySet<string>) =>
    part.some((name) => name.length > 0 && name.every((token) => words.has(token)));
  if (all(own)) return "explicit";
  if (part.some((name) => name.some((token) => own.has(token)))) return "partly";
  if (all(sentence) || all(before)) return "inherited";
  // A commodity that was named before in part is not named again by what was said of others.
  return undefined;
}

/** Whether a word of a sentence is one that names something: a concept, or a word of a table. */
export const namingWord =
  (vocabulary: ReadonlySet<string>) =>
  (token: string): boolean =>
    isGroup(token) || isHead(token) || vocabulary.has(token) || token.startsWith("hs");
