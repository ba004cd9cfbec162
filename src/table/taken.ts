/** Some numbers of a list, by their places; a loop, which is many times quicker than `from` with a function. */
export function taken<Numbers extends Uint32Array | Float64Array>(
  all: Numbers,
  places: Uint32Array,
): Numbers {
  const found = new (all.constructor as new (length: number) => Numbers)(places.length);
  for (let at = 0; at < places.length; at++) found[at] = all[places[at] as number] as number;
  return found;
}
