import type { CellOffset } from "../plan";
import { partOf, passing } from "./passing-ranges";

/** Queues the question which cells of a range are filled by the spill of a formula; to be asked for after the next sync. */
export function loadSpills(range: Excel.Range, cells: readonly CellOffset[]): () => boolean[] {
  const parents = cells.map((cell) =>
    passing(partOf(range, cell).getSpillParentOrNullObject()).load("address"),
  );
  return () => parents.map((parent) => !parent.isNullObject);
}
