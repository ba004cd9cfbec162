/** Says whether a value has a shape. Settings of a workbook come from anyone: none is used before one of these has said yes. */
export type Shape<T> = (value: unknown) => value is T;

type Of<S> = S extends Shape<infer T> ? T : never;

export const isText = (value: unknown): value is string => typeof value === "string";

export const isTextUpTo =
  (most: number): Shape<string> =>
  (value): value is string =>
    isText(value) && value.length <= most;

export const isFiniteNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

export const isAbove =
  (limit: number): Shape<number> =>
  (value): value is number =>
    isFiniteNumber(value) && value > limit;

export const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

/** Whole and not negative: a place or a size. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

export const isNull = (value: unknown): value is null => value === null;

export const isOneOf =
  <const T extends readonly (string | number | boolean)[]>(...choices: T): Shape<T[number]> =>
  (value): value is T[number] =>
    choices.includes(value as T[number]);

export const isEither =
  <S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Of<S[number]>> =>
  (value): value is Of<S[number]> =>
    shapes.some((isOfShape) => isOfShape(value));

/** What may be left out of an object. */
export const isOptional =
  <T>(isOne: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || isOne(value);

export const isListOf =
  <T>(isOne: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every((one) => isOne(one));

/** An object that has at least these members. */
export const isObjectOf =
  <M extends Record<string, Shape<unknown>>>(members: M): Shape<{ [K in keyof M]: Of<M[K]> }> =>
  (value): value is { [K in keyof M]: Of<M[K]> } =>
    isObject(value) &&
    Object.entries(members).every(([name, isMember]) =>
      isMember(Object.hasOwn(value, name) ? value[name] : undefined),
    );

/** An object whose members, whatever their names, all have one shape. */
export const isMapOf =
  <T>(isOne: Shape<T>): Shape<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isObject(value) && Object.values(value).every((one) => isOne(one));

/** What a setting holds; undefined where it is damaged or holds something else. */
export function readSetting<T>(text: unknown, isOfShape: Shape<T>): T | undefined {
  const value = parsedSetting(text);
  return isOfShape(value) ? value : undefined;
}

/** Whether a setting was written by a version of Timbang that knows more than this one: it must be left as it is. */
export function isOfNewerVersion(text: unknown, known: number): boolean {
  const value = parsedSetting(text);
  return isObject(value) && isFiniteNumber(value.version) && value.version > known;
}

function parsedSetting(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
