import { CoreError } from "../errors";

/** Size of a rectangle of cells. */
export interface Shape {
  rows: number;
  columns: number;
}

/** Written as `rows x columns`, e.g. `3 x 12`. */
export const shapeText = ({ rows, columns }: Shape): string => `${rows} x ${columns}`;

/**
 * Common shape of arguments that are combined element by element: in each dimension they are equal, or one of them is 1.
 *
 * @param shapes one shape an argument
 * @param names the arguments' names, for the message
 * @returns the shape of the result
 * @throws CoreError `shape` when two of them do not fit
 * @example broadcastShape([{ rows: 1, columns: 6 }, { rows: 4, columns: 1 }], ["it", "ib"]) // { rows: 4, columns: 6 }
 */
export function broadcastShape(shapes: readonly Shape[], names: readonly string[]): Shape {
  const result = { rows: 1, columns: 1 };
  shapes.forEach((shape, index) => {
    for (const dimension of ["rows", "columns"] as const) {
      const size = shape[dimension];
      if (size === 1 || size === result[dimension]) continue;
      if (result[dimension] !== 1) {
        throw new CoreError("shape", {
          argument: names[index],
          found: shapeText(shape),
          expected: shapeText(result),
        });
      }
      result[dimension] = size;
    }
  });
  return result;
}
