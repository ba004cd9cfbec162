/** The argument in which a formula that is being typed ends: the function's name, and the argument's place from 0. */
export interface OpenArgument {
  name: string;
  place: number;
}

/**
 * @param formula up to the caret, with `,` or `;` between arguments
 * @example openArgument("=BPS.CITE(A1;SUM(B1,B2);") // { name: "BPS.CITE", place: 2 }
 */
export function openArgument(formula: string): OpenArgument | undefined {
  const open: (OpenArgument | undefined)[] = [];
  let rest = formula;
  while (rest !== "") {
    // A text, a name with what follows it, or a single sign; a text may still be open.
    const [part = "", name] =
      /^(?:"(?:[^"]|"")*"?|'(?:[^']|'')*'?|([\p{L}_][\p{L}\d_.]*)|.)/su.exec(rest) ?? [];
    rest = rest.slice(part.length);
    const call = name !== undefined && rest.startsWith("(");
    if (call) {
      open.push({ name: name.toUpperCase(), place: 0 });
      rest = rest.slice(1);
    } else if (part === "(" || part === "{") open.push(undefined);
    else if (part === ")" || part === "}") open.pop();
    else if (part === "," || part === ";") {
      const inner = open.at(-1);
      if (inner) inner.place++;
    }
  }
  return open.at(-1);
}
