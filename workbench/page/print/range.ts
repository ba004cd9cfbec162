/** So many whole numbers from the first on. */
export const range = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);
