import type { CellError, CellValue } from "../../host";

/** Codes that a function of an add-in may return; any other failure shows as `#VALUE!`. */
const RETURNABLE = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);
/** Codes whose sentence Excel shows. */
const WITH_MESSAGE = new Set(["#VALUE!", "#N/A"]);

/**
 * A failure of a function as the cell shows it.
 *
 * @example cellErrorOf(new CustomFunctions.Error("#N/A", "No data")) // { error: "#N/A", message: "No data" }
 */
export function cellErrorOf(failure: unknown): CellError {
  const { code, message } = (failure ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== "string" || !RETURNABLE.has(code)) return { error: "#VALUE!" };
  const hasMessage = WITH_MESSAGE.has(code) && typeof message === "string" && message !== "";
  return hasMessage ? { error: code, message } : { error: code };
}

function cellOf(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
      // In Excel such a number becomes null on its way to the cell; here it must not pass for one.
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "string":
    case "boolean":
      return value;
    case "undefined":
      return 0;
    default:
      return value === null ? 0 : cellErrorOf(value);
  }
}

/**
 * What a function returned, as rows of cells: null and undefined show as 0, error objects as errors.
 *
 * @param result a value, or a rectangle of values
 */
export function resultRows(result: unknown): CellValue[][] {
  if (!Array.isArray(result)) return [[cellOf(result)]];
  const rows = result as unknown[];
  const isRectangle =
    rows.length > 0 &&
    rows.every((row) => Array.isArray(row) && row.length > 0) &&
    new Set((rows as unknown[][]).map((row) => row.length)).size === 1;
  return isRectangle
    ? (rows as unknown[][]).map((row) => row.map(cellOf))
    : [[{ error: "#VALUE!" }]];
}
