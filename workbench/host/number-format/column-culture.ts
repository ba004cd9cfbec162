import { type Culture, english, indonesian } from "./culture";

const written: readonly (readonly [Culture, RegExp])[] = [
  [english, /^([1-9]\d{0,2}(,\d{3})+|\d+)(\.\d+)?$/],
  [indonesian, /^([1-9]\d{0,2}(\.\d{3})+|\d+)(,\d+)?$/],
];

/** Cultures under which a text is a well-formed number with a separator in it. */
function culturesOf(text: string): Culture[] {
  const bare = text.replace(/^[\s(+-]*(Rp\.?|\$)?\s*|[\s%)]+$/g, "");
  if (!/[.,]/.test(bare)) return [];
  return written.filter(([, pattern]) => pattern.test(bare)).map(([culture]) => culture);
}

/** How the numbers of a column are written, as far as they tell. */
export interface ColumnReading {
  /** The culture that its numbers prove; undefined when none does, or when they contradict each other. */
  readonly proved: Culture | undefined;
  /** A number that is well formed under either culture, e.g. `7.500`. */
  readonly ambiguous: string | undefined;
}

/**
 * What the texts of a column say together about their decimal separator: one `117,14` tells how every `7.500` of its
 * column is meant.
 *
 * @example columnReading(["7.500", "117,14"]) // { proved: indonesian, ambiguous: "7.500" }
 */
export function columnReading(texts: Iterable<string>): ColumnReading {
  const proofs = new Set<Culture>();
  let ambiguous: string | undefined;
  for (const text of texts) {
    const [only, second] = culturesOf(text);
    if (second) ambiguous ??= text;
    else if (only) proofs.add(only);
  }
  const [proved, contrary] = proofs;
  return { proved: contrary ? undefined : proved, ambiguous };
}

/** The culture that writes numbers the other way. */
export const otherCulture = (culture: Culture): Culture =>
  culture.decimalSeparator === "." ? indonesian : english;
