import { numberReader, type NumberReader, parsePrintedNumber } from "../../core";
import type { TypedWeights } from "./weight-sets";

/** A component as the reader may call it: by its key, as printed, or by its name in either language. */
export interface NamedComponent {
  key: string;
  names: readonly string[];
}

export interface ReadWeights {
  weights: TypedWeights;
  /** What is next to a number and names no component. */
  unknown: string[];
}

/**
 * Weights from the cells of a range: one row a component, its name anywhere before the number that stands last. A range of
 * numbers alone, as many as there are components, is read in their order.
 */
export function readWeights(
  cells: readonly (readonly unknown[])[],
  components: readonly NamedComponent[],
): ReadWeights {
  const weightOf = weightsOf(cells);
  const rows = cells.filter((row) => row.some((cell) => textOf(cell) !== ""));
  const plain = rows.flat().map(weightOf);
  if (plain.length === components.length && plain.every((weight) => weight !== undefined)) {
    return {
      weights: Object.fromEntries(components.map(({ key }, i) => [key, plain[i] as number])),
      unknown: [],
    };
  }
  const weights: Record<string, number> = {};
  const unknown: string[] = [];
  for (const row of rows) {
    const weight = row
      .map(weightOf)
      .reverse()
      .find((found) => found !== undefined);
    if (weight === undefined) continue;
    const words = row.map(textOf).filter((word) => word !== "" && weightOf(word) === undefined);
    const found = components.find(({ key, names }) =>
      [key, ...names].some((name) => words.some((word) => isSame(word, name))),
    );
    if (found) weights[found.key] = weight;
    else unknown.push(words.join(" ") || String(weight));
  }
  return { weights, unknown };
}

const isSame = (a: string, b: string): boolean =>
  a.toLocaleLowerCase("id") === b.toLocaleLowerCase("id");

const textOf = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

/** The weights of a range: what one text leaves open, the others settle. */
function weightsOf(cells: readonly (readonly unknown[])[]): (cell: unknown) => number | undefined {
  const reader = numberReader(cells.flat().filter((cell) => typeof cell === "string"));
  return (cell) => {
    const found = typeof cell === "number" ? cell : printedNumber(textOf(cell), reader);
    return found !== undefined && found >= 0 ? found : undefined;
  };
}

function printedNumber(text: string, reader: NumberReader): number | undefined {
  if (!/\d/.test(text)) return undefined;
  try {
    return parsePrintedNumber(text, reader);
  } catch {
    return undefined;
  }
}
