import type { FunctionEntry } from "../../library";

/** What a function gives on the cells that were chosen. */
export type PreviewResult =
  | { kind: "values"; values: readonly (readonly (number | string)[])[] }
  /** The error that the cell would show; the argument that it is about, where it names one. */
  | { kind: "error"; text: string; argument?: string };

/** Computes a function as a cell would, and reads what comes of it. */
export function previewResult(
  run: (id: string, args: readonly unknown[]) => unknown,
  { id, parameters }: Pick<FunctionEntry, "id" | "parameters">,
  args: readonly unknown[],
): PreviewResult {
  try {
    const result = run(id, args);
    const rows = Array.isArray(result) ? (result as unknown[]) : [[result]];
    const values = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]).map(cell));
    return { kind: "values", values };
  } catch (error) {
    const text = errorText(error);
    const argument = parameters.find(({ name }) => new RegExp(`^${name}\\b`).test(text))?.name;
    return { kind: "error", text, ...(argument !== undefined && { argument }) };
  }
}

const cell = (value: unknown): number | string =>
  typeof value === "number" || typeof value === "string"
    ? value
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : errorText(value);

/** The sentence of an error, or what its cell shows where it has none. */
function errorText(error: unknown): string {
  const { message, code } = (error ?? {}) as { message?: unknown; code?: unknown };
  if (typeof message === "string" && message !== "") return message;
  return typeof code === "string" ? code : String(error);
}

/** Decimals that tell results apart: none for whole numbers, two for all others. */
export const resultFormat = (values: readonly (readonly (number | string)[])[]): string => {
  const isWhole = values
    .flat()
    .every((value) => typeof value !== "number" || Number.isInteger(value));
  return isWhole ? "#,##0" : "#,##0.00";
};
