/** Reads a call in invariant form, `=BPS.NAME(1,{1,2;3,4},,"id",TRUE)`, as Excel would hand it to the function. */
export interface FormulaCall {
  id: string;
  /** Ranges and arrays as rows of cells, single values as they are, an omitted argument as null. */
  arguments: unknown[];
}

export function readFormulaCall(formula: string): FormulaCall {
  const match = /^=BPS\.([A-Z_]+)\((.*)\)$/.exec(formula);
  if (!match) throw new Error(`not a call of a BPS function: ${formula}`);
  return { id: match[1] as string, arguments: split(match[2] as string, ",").map(readArgument) };
}

function readArgument(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.startsWith("{")) {
    return split(trimmed.slice(1, -1), ";").map((row) => split(row, ",").map(readValue));
  }
  return readValue(trimmed);
}

function readValue(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed.startsWith('"')) return trimmed.slice(1, -1).replaceAll('""', '"');
  if (trimmed === "TRUE" || trimmed === "FALSE") return trimmed === "TRUE";
  const number = Number(trimmed);
  if (trimmed === "" || Number.isNaN(number)) throw new Error(`not a constant: ${text}`);
  return number;
}

/** Splits at a separator outside texts and arrays. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === "{") depth++;
    if (!quoted && character === "}") depth--;
    if (character === separator && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
