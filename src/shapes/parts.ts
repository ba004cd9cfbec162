import * as v from "valibot";

export const text = v.custom<string>((value) => typeof value === "string");

export const textUpTo = (most: number) => v.pipe(text, v.maxLength(most));

export const finite = v.pipe(v.number(), v.finite());

export const above = (limit: number) => v.pipe(finite, v.gtValue(limit));

/** Whole and not negative: a place or a size. */
export const count = v.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);

const twoCounts = v.strictTuple([count, count]);
export const pair = v.custom<readonly [number, number]>((value) => v.is(twoCounts, value));

/** What a cell may hold: a text, a finite number or a boolean. */
export const scalar = v.custom<string | number | boolean>(
  (value) => typeof value === "string" || typeof value === "boolean" || Number.isFinite(value),
);

export function list<S extends v.GenericSchema>(of: S) {
  const isOne = checkOf(of);
  return v.custom<readonly v.InferOutput<S>[]>(
    (value) => Array.isArray(value) && value.every((item) => isOne(item)),
  );
}

/** An object whose members, whatever their names, all have one shape; `v.record` passes over the name `constructor`. */
export function mapOf<S extends v.GenericSchema>(of: S) {
  const isOne = checkOf(of);
  return v.custom<Readonly<Record<string, v.InferOutput<S>>>>(
    (value) => isObject(value) && Object.values(value).every((member) => isOne(member)),
  );
}

/** An object that needs none of its members; `v.object` would take a list for one. */
export function allOptional<E extends v.ObjectEntries>(entries: E) {
  const members = v.object(entries);
  return v.custom<v.InferOutput<typeof members>>(
    (value) => isObject(value) && v.is(members, value),
  );
}

/**
 * Whether a value has a shape. Of text, counts and the like it is asked without what valibot notes of each value, which for the
 * 125,000 cells of a block takes longer than the question; for the same reason lists and maps are no `v.array` and `v.record`,
 * which copy what they hold.
 */
function checkOf(shape: v.GenericSchema): (value: unknown) => boolean {
  return isQuestion(shape) ? shape.check : (value) => v.is(shape, value);
}

const isQuestion = (shape: v.GenericSchema): shape is v.CustomSchema<unknown, undefined> =>
  shape.type === "custom" && !("pipe" in shape);

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
