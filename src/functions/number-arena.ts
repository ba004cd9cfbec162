/**
 * Room for the numbers of one call. Fresh arrays of megabytes cost more than what is computed with them, so that calls
 * share one block; it is given back at the start of the next call. Nothing that a call returns may lie in it.
 */
const block = new Float64Array(2 ** 18);
let used = 0;

/** Gives all room back. Custom functions run one after the other, never inside each other. */
export function releaseNumbers(): void {
  used = 0;
}

/** Room for so many numbers, to be filled by the caller; what does not fit into the block gets an array of its own. */
export function roomFor(count: number): Float64Array {
  if (count > block.length - used) return new Float64Array(count);
  used += count;
  return block.subarray(used - count, used);
}
