import { CoreError, shapeText, type Shape } from "../../core";
import { asCells, firstRowShape, type Cells } from "./range";

/** How items and periods lie in the ranges of one call. Items run down unless the first argument is one row of several. */
export interface Orientation {
  across: boolean;
  items: number;
}

/** Reads orientation and number of items from the argument that decides them, which holds a single period. */
export function orientationOf(deciding: unknown, argument: string): Orientation {
  const shape = firstRowShape(asCells(deciding), argument);
  if (shape.columns === 1) return { across: false, items: shape.rows };
  if (shape.rows === 1) return { across: true, items: shape.columns };
  throw new CoreError("shape", {
    argument,
    found: shapeText(shape),
    expected: `${shape.rows} x 1`,
  });
}

/**
 * Number of periods of a range that lies as the orientation says and whose rows are as long as the first one: who reads
 * them must check that.
 *
 * @param expected number of periods that it must have
 * @throws CoreError `shape` when the number of items or of periods is another
 */
export function periodsOf(
  cells: Cells,
  argument: string,
  orientation: Orientation,
  expected?: number,
): number {
  const shape = firstRowShape(cells, argument);
  const { across, items } = orientation;
  const periods = across ? shape.rows : shape.columns;
  if ((across ? shape.columns : shape.rows) === items && periods === (expected ?? periods)) {
    return periods;
  }
  throw shapeFault(shape, argument, orientation, expected ?? periods);
}

function shapeFault(
  found: Shape,
  argument: string,
  { across, items }: Orientation,
  periods: number,
): CoreError {
  const expected = across ? `${periods} x ${items}` : `${items} x ${periods}`;
  return new CoreError("shape", { argument, found: shapeText(found), expected });
}
