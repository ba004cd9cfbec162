import { isCellError, type CellValue } from "../../host";
import type { CellPlace } from "./custom-function";

const keyOf = ({ sheetId, row, column }: CellPlace) => `${sheetId}:${row}:${column}`;

/** Sentences that functions gave with their errors, by the cell of the formula; Univer's engine does not carry them. */
export class ErrorMessages {
  private readonly results = new Map<string, readonly (readonly CellValue[])[]>();

  /** Keeps the errors of the result that a function gave in a cell; the next result there replaces it. */
  keep(place: CellPlace, result: readonly (readonly CellValue[])[]): void {
    if (result.some((row) => row.some(isCellError))) this.results.set(keyOf(place), result);
    else this.results.delete(keyOf(place));
  }

  /** The value with the sentence that belongs to it, where it is an error that the cell's function gave there. */
  attach(place: CellPlace, row: number, column: number, value: CellValue): CellValue {
    if (!isCellError(value)) return value;
    const given = this.results.get(keyOf(place))?.[row]?.[column];
    return given && isCellError(given) && given.error === value.error ? given : value;
  }
}
