import { type AxisReading, boundLines } from "./axis-reading";
import { axisReadings, type RecognisedRule, statedRule, type TableReading } from "./recognise";
import type { Rule } from "./rule";
import type { UserTable } from "./user-table";

/** A row or column by the names under which a reader can call it. */
export interface NamedLine {
  axis: Rule["axis"];
  index: number;
  /** Its letter or number in the sheet, and its label. */
  names: readonly string[];
}

/** Why a written rule cannot be used: words that name no line, rows and columns in one rule, no arithmetic, no number bound. */
export type WrittenFault =
  { fault: "unknown"; words: string } | { fault: "mixed" | "form" | "unbound" };

type Token = { line: NamedLine } | { sign: string } | { number: number };

/**
 * A rule as a reader writes it: `D = B + C`, `NTP = It / Ib x 100`, `Saldo = Ekspor - Impor`. Lines are called by their letter
 * or number in the sheet, or by their label.
 *
 * @param isExact totals agree to the last digit: nothing was rounded but what is printed
 */
export function writtenRule(
  text: string,
  lines: readonly NamedLine[],
  table: UserTable,
  reading: TableReading,
  isExact: boolean,
): RecognisedRule | WrittenFault {
  const tokens = tokensOf(text, lines);
  if ("fault" in tokens) return tokens;
  const rule = ruleOf(tokens);
  if (!rule) return { fault: "form" };
  const [first, ...others] = tokens.flatMap((token) => ("line" in token ? [token.line.axis] : []));
  if (first === undefined || others.some((axis) => axis !== first)) return { fault: "mixed" };
  const axis: AxisReading | undefined = axisReadings(table, reading)[first];
  const stated =
    axis &&
    statedRule(
      {
        ...rule,
        axis: first,
        across: boundLines(axis, rule.kind),
        ...(isExact && { isExact }),
      },
      axis,
    );
  return stated ?? { fault: "unbound" };
}

/** Sign by sign and name by name, the longest name first: labels hold signs, too. */
function tokensOf(text: string, lines: readonly NamedLine[]): Token[] | WrittenFault {
  const names = lines
    .flatMap((line) => line.names.map((name) => ({ name: name.trim().toLowerCase(), line })))
    .filter(({ name }) => name !== "")
    .sort((a, b) => b.name.length - a.name.length);
  const tokens: Token[] = [];
  for (let rest = text.trim(); rest !== ""; rest = rest.trim()) {
    const before = tokens.at(-1);
    const isFactor = before && "sign" in before && before.sign === "x";
    const number = isFactor ? /^\d+/.exec(rest)?.[0] : undefined;
    const found = names.find(
      ({ name }) => rest.toLowerCase().startsWith(name) && endsThere(rest, name.length),
    );
    const sign = /^[=+\-−–/:*×x]/i.exec(rest)?.[0];
    if (number !== undefined) tokens.push({ number: Number(number) });
    else if (found) tokens.push({ line: found.line });
    else if (sign !== undefined) tokens.push({ sign: plainSigns[sign.toLowerCase()] ?? sign });
    else return { fault: "unknown", words: rest.slice(0, 40) };
    rest = rest.slice(number?.length ?? found?.name.length ?? 1);
  }
  return tokens;
}

const plainSigns: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  ":": "/",
  "*": "x",
  "×": "x",
  x: "x",
};

/** A name is a whole word: B is not the beginning of Beras. */
const endsThere = (text: string, length: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[length] ?? "") || !/[\p{L}\p{N}]/u.test(text[length - 1] ?? "");

type Stated = Pick<Rule, "kind" | "result" | "of"> & Partial<Pick<Rule, "less" | "over" | "times">>;

function ruleOf(tokens: readonly Token[]): Stated | undefined {
  const [result, equals, ...terms] = tokens;
  if (!result || !("line" in result) || !equals || !("sign" in equals) || equals.sign !== "=")
    return undefined;
  const lines = terms.filter((_, at) => at % 2 === 0);
  const signs = terms.flatMap((token, at) =>
    at % 2 === 0 ? [] : ["sign" in token ? token.sign : ""],
  );
  if (lines.length !== signs.length + 1) return undefined;
  const indexOf = (token: Token | undefined) =>
    token && "line" in token ? token.line.index : undefined;
  const [first, second] = [indexOf(lines[0]), indexOf(lines[1])];
  if (first === undefined) return undefined;
  if (signs[0] === "/") {
    const [, , factor] = lines;
    const isScaled = signs.length === 2 && signs[1] === "x" && factor && "number" in factor;
    if (second === undefined || (signs.length > 1 && !isScaled)) return undefined;
    const times = isScaled ? BigInt(factor.number) : 1n;
    return { kind: "ratio", result: result.line.index, of: [first], over: second, times };
  }
  const all = lines.map(indexOf);
  if (all.includes(undefined) || signs.some((sign) => sign !== "+" && sign !== "-"))
    return undefined;
  const of = (all as number[]).filter((_, at) => at === 0 || signs[at - 1] === "+");
  const less = (all as number[]).filter((_, at) => at > 0 && signs[at - 1] === "-");
  if (less.length > 1) return undefined;
  const kind = less.length === 0 ? "sum" : "difference";
  return {
    kind,
    result: result.line.index,
    of,
    ...(less.length > 0 && { less: less[0] as number }),
  };
}
