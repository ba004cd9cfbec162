import { CoreError } from "../../core";

/** Hyphen-minus, hyphen, figure dash, en dash, em dash, minus sign: alone in a cell they mean nil. */
const nil = /^\s*[-\u2010\u2012\u2013\u2014\u2212]\s*$/;

/** Whether a text is only a dash. */
export const isNil = (text: unknown): boolean => typeof text === "string" && nil.test(text);

/**
 * The number in a cell. A blank (which arrives as "", null or 0, depending on the platform) and a dash are 0: every
 * function treats the three alike, as nil in trade values and as missing in prices and indices.
 *
 * @throws CoreError `not-a-number`, `boolean` or `error-cell`, without a position
 */
export function readCell(cell: unknown, argument: string): number {
  if (typeof cell === "number") return readNumber(cell, argument);
  if (cell === "" || cell === null || cell === undefined) return 0;
  if (typeof cell === "string") {
    if (nil.test(cell)) return 0;
    throw new CoreError("not-a-number", { argument, found: cell.slice(0, 40) });
  }
  if (typeof cell === "boolean") {
    const found = cell ? "TRUE" : "FALSE";
    throw new CoreError("boolean", { argument, found });
  }
  const basic = basicValueOf(cell);
  if (basic !== cell) return readCell(basic, argument);
  throw objectCell(cell, argument);
}

/** What a formatted number or an entity stands for in a calculation; every other value, an error too, as it is. */
export function basicValueOf(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null || Array.isArray(cell)) return cell;
  const { type, basicType, basicValue } = cell as Record<string, unknown>;
  if (type === "Error" || basicType === "Error") return cell;
  return ["number", "string", "boolean"].includes(typeof basicValue) ? basicValue : cell;
}

function readNumber(value: number, argument: string): number {
  if (value - value === 0) return value;
  throw new CoreError("overflow", { argument });
}

/** Excel hands an error cell over as an object that carries its code, or as a value of type Error that carries its text. */
function objectCell(cell: unknown, argument: string): CoreError {
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  const found = [code, basicValue].find((text) => typeof text === "string");
  if (found === undefined) {
    return new CoreError("not-a-number", { argument, found: "{…}" });
  }
  return new CoreError("error-cell", { argument, found });
}
