import { CoreError, shapeText } from "../../core";
import { asCells, orientationOf, readItems, shapeOf, type Orientation } from "../cells";

/** How the items of both sides lie, and the results: received items, then paid items. */
export interface Sides {
  it: Orientation;
  ib: Orientation;
  results: Orientation;
}

type Argument = readonly [name: string, cells: unknown];

/**
 * Orientation of two sides from the argument that decides each. A single item lies either way.
 *
 * @throws CoreError `shape` when the items of one side run down and those of the other across
 */
export function sidesOf(it: Argument, ib: Argument): Sides {
  const received = orientationOf(it[1], it[0]);
  const paid = orientationOf(ib[1], ib[0]);
  const across = received.across || paid.across;
  if (
    (!received.across && received.items > 1 && across) ||
    (!paid.across && paid.items > 1 && across)
  ) {
    throw new CoreError("shape", {
      argument: ib[0],
      found: shapeText(shapeOf(asCells(ib[1]), ib[0])),
      expected: received.across ? `1 x ${paid.items}` : `${paid.items} x 1`,
    });
  }
  return {
    it: { ...received, across },
    ib: { ...paid, across },
    results: { across, items: received.items + paid.items },
  };
}

/** The arguments of one side, one number an item each; an argument is called by side and field, e.g. `it_weights`. */
export function readSide<Field extends string>(
  side: "it" | "ib",
  orientation: Orientation,
  fields: Readonly<Record<Field, unknown>>,
): Record<Field, Float64Array> {
  const read = {} as Record<Field, Float64Array>;
  for (const field in fields) {
    read[field] = readItems(fields[field], `${side}_${field}`, orientation);
  }
  return read;
}

/** Received items, then paid items. */
export function joined(received: Float64Array, paid: Float64Array): Float64Array {
  const both = new Float64Array(received.length + paid.length);
  both.set(received);
  both.set(paid, received.length);
  return both;
}
