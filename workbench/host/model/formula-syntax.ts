const operand = new RegExp(
  [
    '^(?:"(?:[^"]|"")*"', // text
    "#[A-Z/0!?]+", // error
    "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?(?![\\w.:])", // number
    "\\$?\\d+:\\$?\\d+", // whole rows
    // names, references, 'quoted sheets'! and [structured [references]]; none begins with a digit
    "(?![\\d.])(?:[A-Za-z_\\\\$\\d.:!@#?\\u0080-\\uffff]|'(?:[^']|'')*'!|\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\])+)",
  ].join("|"),
);
const operator = /^(?:<>|<=|>=|[-+*/^&=<>,;])/;
const longestFormula = 8192;

/**
 * Whether Excel would accept the text after the equals sign as a formula: quotes and brackets closed, no operator
 * without operand. A name that does not exist is no fault here (it calculates to #NAME?).
 */
export function isFormula(body: string): boolean {
  if (body.trim() === "" || body.length >= longestFormula) return false;
  const brackets: string[] = [];
  let expectOperand = true;
  let rest = body.trimStart();
  while (rest !== "") {
    const first = rest[0] ?? "";
    if (first === "(" || first === "{") {
      brackets.push(first);
      expectOperand = true;
      rest = rest.slice(1).trimStart();
      // An empty argument list is complete.
      if (rest.startsWith(")")) expectOperand = false;
      continue;
    }
    if (first === ")" || first === "}") {
      const opened = brackets.pop();
      if (opened !== (first === ")" ? "(" : "{")) return false;
      // `F(1,)` is accepted: a trailing argument may be left out.
      expectOperand = false;
      rest = rest.slice(1).trimStart();
      continue;
    }
    if (first === "%" && !expectOperand) {
      rest = rest.slice(1).trimStart();
      continue;
    }
    const sign = operator.exec(rest)?.[0];
    if (sign) {
      const separator = sign === "," || sign === ";";
      if (separator && brackets.length === 0) return false;
      // Rows of an array constant; between arguments it is another culture's.
      if (sign === ";" && brackets.at(-1) !== "{") return false;
      if (expectOperand && !separator && sign !== "-" && sign !== "+") return false;
      expectOperand = true;
      rest = rest.slice(sign.length).trimStart();
      // `F(1,)` and `F(,1)`: what a separator stands before or after may be left out.
      if (separator && rest.startsWith(")")) expectOperand = false;
      continue;
    }
    const word = operand.exec(rest)?.[0];
    if (!word) return false;
    // Two operands with nothing but a space between them are an intersection of ranges.
    expectOperand = false;
    rest = rest.slice(word.length).trimStart();
  }
  return !expectOperand && brackets.length === 0;
}
