import { CoreError } from "../../core";
import { isNil, readCell } from "./read-cell";

/** A code in a cell, as number or text. A blank, a dash and 0 are a missing code. */
export function readCode(cell: unknown, argument: string): number | string {
  const text = typeof cell === "string" ? cell.trim() : readCell(cell, argument);
  if (text === 0 || text === "" || isNil(text)) {
    throw new CoreError("missing", { argument });
  }
  return text;
}

/** A label in a cell: what stands there, a blank as an empty text. */
export function readLabel(cell: unknown, argument: string): number | string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell === null || cell === undefined ? "" : readCell(cell, argument);
}
