/** One piece of a number format. */
export type Token =
  | { kind: "literal"; text: string }
  /** `0`, `#` or `?`. */
  | { kind: "digit"; text: string }
  | { kind: "point" | "comma" | "percent" | "text" | "general" }
  /** `E+` or `E-`. */
  | { kind: "exponent"; text: string }
  /** A run of y, m, d, h or s, or `AM/PM`. */
  | { kind: "date"; text: string };

export type Section = readonly Token[];

const rules: [RegExp, (text: string) => Token | undefined][] = [
  [/^"([^"]*)"?/, (text) => ({ kind: "literal", text })],
  [/^\\(.)/, (text) => ({ kind: "literal", text })],
  // A space as wide as the next character, and a character that fills the cell.
  [/^_(.)/, () => ({ kind: "literal", text: " " })],
  [/^\*./, () => undefined],
  [/^\[\$([^\]-]*)[^\]]*\]/, (text) => ({ kind: "literal", text })],
  // Colours and elapsed time marks.
  [/^\[[^\]]*\]/, () => undefined],
  [/^General/i, () => ({ kind: "general" })],
  [/^(AM\/PM|A\/P)/i, (text) => ({ kind: "date", text })],
  [/^(E[+-])/i, (text) => ({ kind: "exponent", text: text.toUpperCase() })],
  [/^(y+|m+|d+|h+|s+)/i, (text) => ({ kind: "date", text: text.toLowerCase() })],
  [/^([0#?])/, (text) => ({ kind: "digit", text })],
  [/^\./, () => ({ kind: "point" })],
  [/^,/, () => ({ kind: "comma" })],
  [/^%/, () => ({ kind: "percent" })],
  [/^@/, () => ({ kind: "text" })],
  [/^([\s\S])/, (text) => ({ kind: "literal", text })],
];

function readToken(rest: string): { length: number; token: Token | undefined } {
  for (const [pattern, make] of rules) {
    const match = pattern.exec(rest);
    if (match) return { length: match[0].length, token: make(match[1] ?? match[0]) };
  }
  return { length: 1, token: undefined };
}

const parsed = new Map<string, Section[]>();

/** Sections of a number format: one, or those for positive, negative, zero and text. */
export function sectionsOf(numberFormat: string): Section[] {
  const known = parsed.get(numberFormat);
  if (known) return known;
  const sections: Token[][] = [[]];
  let rest = numberFormat;
  while (rest !== "") {
    if (rest.startsWith(";")) {
      sections.push([]);
      rest = rest.slice(1);
      continue;
    }
    const { length, token } = readToken(rest);
    if (token) sections.at(-1)?.push(token);
    rest = rest.slice(length);
  }
  parsed.set(numberFormat, sections);
  return sections;
}
