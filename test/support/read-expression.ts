/** A formula's expression as a tree. */
export type Expression =
  | { kind: "value"; value: number | string | boolean }
  | { kind: "array"; rows: Expression[][] }
  | { kind: "range"; from: string; to: string }
  | { kind: "call"; name: string; args: (Expression | null)[] }
  | { kind: "binary"; operator: string; left: Expression; right: Expression };

const token =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|(TRUE|FALSE)(?!\()|([A-Z][A-Z0-9_.]*)(?=\()|([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?|(<>|<=|>=|[-+*/&=<>(),;{}]))/y;

type Token = {
  text: string;
  value?: number | string | boolean;
  call?: string;
  from?: string;
  to?: string;
};

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex;
    const match = token.exec(formula);
    if (!match) throw new Error(`cannot read ${formula.slice(at)} in ${formula}`);
    const [, number, quoted, truth, call, from, to, symbol] = match;
    if (number !== undefined) found.push({ text: "value", value: Number(number) });
    else if (quoted !== undefined)
      found.push({ text: "value", value: quoted.replaceAll('""', '"') });
    else if (truth !== undefined) found.push({ text: "value", value: truth === "TRUE" });
    else if (call !== undefined) found.push({ text: "call", call });
    else if (from !== undefined) found.push({ text: "range", from, to: to ?? from });
    else found.push({ text: symbol ?? "" });
  }
  return found;
}

const ranks: readonly string[][] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

/** Reads `=A1*(1+B2/100)` and the like: numbers, texts, ranges, calls and operators of Excel's invariant form. */
export function readExpression(formula: string): Expression {
  const rest = tokens(formula.replace(/^=/, ""));
  const next = () => rest[0]?.text ?? "";
  const take = (expected?: string): Token => {
    const first = rest.shift();
    if (!first || (expected !== undefined && first.text !== expected))
      throw new Error(`expected ${expected} in ${formula}, found ${first?.text}`);
    return first;
  };
  const binary = (rank: number): Expression => {
    const operators = ranks[rank];
    if (!operators) return unary();
    let left = binary(rank + 1);
    while (operators.includes(next())) {
      const operator = take().text;
      left = { kind: "binary", operator, left, right: binary(rank + 1) };
    }
    return left;
  };
  const unary = (): Expression => {
    if (next() !== "-") return primary();
    take();
    const zero: Expression = { kind: "value", value: 0 };
    return { kind: "binary", operator: "-", left: zero, right: unary() };
  };
  const list = (end: string): (Expression | null)[] => {
    const args: (Expression | null)[] = [];
    while (next() !== end) {
      args.push(next() === "," ? null : binary(0));
      if (next() === ",") take();
    }
    take(end);
    return args;
  };
  const array = (): Expression => {
    const rows: Expression[][] = [[]];
    while (next() !== "}") {
      if (next() === ";") rows.push([]);
      if (next() === ";" || next() === ",") take();
      rows.at(-1)!.push(unary());
    }
    take("}");
    return { kind: "array", rows };
  };
  const primary = (): Expression => {
    const first = take();
    if (first.value !== undefined) return { kind: "value", value: first.value };
    if (first.from !== undefined) return { kind: "range", from: first.from, to: first.to ?? "" };
    if (first.call !== undefined) {
      take("(");
      return { kind: "call", name: first.call, args: list(")") };
    }
    if (first.text === "{") return array();
    if (first.text === "(") {
      const inner = binary(0);
      take(")");
      return inner;
    }
    throw new Error(`cannot read ${first.text} in ${formula}`);
  };
  const expression = binary(0);
  if (rest.length > 0) throw new Error(`left over in ${formula}: ${next()}`);
  return expression;
}
