/** The value with one part at a time, at any depth, replaced by what it cannot be; each with the path of that part. */
function* damaged(value: unknown, path = ""): Generator<[path: string, damaged: unknown]> {
  if (typeof value !== "object" || value === null) {
    // No part of a stamp is a nothing or a list of lists.
    for (const wrong of [null, [[]]]) yield [path, wrong];
    return;
  }
  yield [path, null];
  yield [path, "text"];
  yield [path, Array.isArray(value) ? { ...(value as unknown[]) } : [value]];
  for (const [name, part] of Object.entries(value)) {
    for (const [below, wrong] of damaged(part, `${path}.${name}`)) {
      const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
      (copy as Record<string, unknown>)[name] = wrong;
      yield [below, copy];
    }
  }
}
/** Paths of the parts that may be damaged so that the value is still accepted. */
export const acceptedAfterDamage = (isOne: (value: unknown) => boolean, value: unknown) =>
  [...damaged(value)].filter(([, wrong]) => isOne(wrong)).map(([path]) => path);

const without = (value: object, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

/** Members of a value without which it is not accepted. */
export const neededMembers = (isOne: (value: unknown) => boolean, value: object) =>
  Object.keys(value).filter((name) => !isOne(without(value, name)));
