import { CustomFunctionsError } from "../fakes/custom-functions";

/** Cells as a sheet shows them: errors as their Excel text, numbers to ten decimals. */
export function shown(cells: unknown[][]): unknown[][] {
  return cells.map((row) =>
    row.map((cell) => {
      if (cell instanceof CustomFunctionsError) return cell.code;
      return typeof cell === "number" ? Number(cell.toFixed(10)) : cell;
    }),
  );
}

/** The Excel error of a call that fails as a whole, with its sentence. */
export function failureOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return `${error.code} ${error.message}`.trim();
    throw error;
  }
  throw new Error("the call did not fail");
}
