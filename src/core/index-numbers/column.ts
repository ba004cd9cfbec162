/**
 * A column of cells, one row an item: the shape in which most arguments come. An index of columns reads them while it adds,
 * and gives the very number of the function on numbers; or undefined unless every row holds one sound number and a quantity
 * is positive: who looks for the fault knows the argument. It throws a CoreError, `overflow`, only when all cells are sound.
 *
 * Each reading stands in its loop: a function that several share takes three times as long, because it meets cells of all kinds.
 */
export type Column = readonly ArrayLike<unknown>[];

/** Whether all columns have so many items. */
export const isOfOneLength = (items: number, ...columns: readonly Column[]): boolean =>
  columns.every(({ length }) => length === items);
