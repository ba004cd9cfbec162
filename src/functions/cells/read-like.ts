import { CoreError, shapeText } from "../../core";
import { readNumberOption, single } from "./option";
import { asCells, readRange, shapeOf } from "./range";

/**
 * The numbers of an argument that lies as another one does, in reading order; a single number stands for each cell.
 *
 * @param otherwise what each cell is when the argument was left out
 * @throws CoreError `shape` when it is neither left out, nor a single cell, nor of the other's size
 */
export function readLike(
  other: unknown,
  argument: unknown,
  name: string,
  otherwise: number,
): Float64Array {
  const expected = shapeOf(asCells(other), name);
  const size = expected.rows * expected.columns;
  if (!Array.isArray(single(argument))) {
    return new Float64Array(size).fill(readNumberOption(argument, name) ?? otherwise);
  }
  const cells = asCells(argument);
  const found = shapeOf(cells, name);
  if (found.rows !== expected.rows || found.columns !== expected.columns) {
    throw new CoreError("shape", {
      argument: name,
      found: shapeText(found),
      expected: shapeText(expected),
    });
  }
  return readRange(cells, name);
}
