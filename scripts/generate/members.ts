import * as v from "valibot";

/** A shape for each member of an object. */
export type Members<T> = { [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> };

/**
 * A value from a data file as the object that its members say it is.
 *
 * @param place where it stands, for the error: `data/ntp-kaltim-2020/book.json`
 * @throws Error naming the place and the first member that is missing, unknown or has another shape
 */
export function checkedMembers<T extends object>(
  value: unknown,
  members: Members<T>,
  place: string,
): T {
  if (typeof value !== "object" || value === null) throw new Error(`${place}: no object`);
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(members, name));
  if (unknown !== undefined) throw new Error(`${place}: unknown member ${unknown}`);
  for (const [name, shape] of Object.entries<v.GenericSchema>(members)) {
    if (v.is(shape, given[name])) continue;
    const fault = Object.hasOwn(given, name) ? "has another shape" : "is missing";
    throw new Error(`${place}: ${name} ${fault}`);
  }
  return value as T;
}

/** A text with something in it. */
export const words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== ""),
);

export const bilingual = v.object({ id: words, en: words });
