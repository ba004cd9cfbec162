import {
  blankFigure,
  type Interval,
  type LinearForm,
  type PrintedFigure,
  type QuotientIdentity,
  readFigure,
} from "../../src/core/checking";

const one = 10n ** 12n;

/** The sum of cells; one that begins with `-` is subtracted. */
export const formOf = (...cells: string[]): LinearForm => ({
  terms: cells.map((cell) =>
    cell.startsWith("-") ? { cell: cell.slice(1), sign: -1n } : { cell, sign: 1n },
  ),
  constant: 0n,
});

/** A form that is a whole number. */
export const constantOf = (value: number): LinearForm => ({
  terms: [],
  constant: BigInt(value) * one,
});

const quotient = (
  result: string,
  rest: Pick<QuotientIdentity, "kind" | "numerator" | "denominator"> & Partial<QuotientIdentity>,
): QuotientIdentity => ({ relation: rest.kind, result, scale: 1n, offset: 0n, ...rest });

export const sumOf = (result: string, ...cells: string[]): QuotientIdentity =>
  quotient(result, { kind: "sum", numerator: formOf(...cells), denominator: constantOf(1) });

export const meanOf = (result: string, ...cells: string[]): QuotientIdentity =>
  quotient(result, {
    kind: "mean",
    numerator: formOf(...cells),
    denominator: constantOf(cells.length),
  });

/** result = top / bottom x 100 */
export const ratioOf = (result: string, top: string, bottom: string): QuotientIdentity =>
  quotient(result, {
    kind: "ratio",
    numerator: formOf(top),
    denominator: formOf(bottom),
    scale: 100n,
  });

/** result = now / before x 100 - 100 */
export const changeOf = (result: string, now: string, before: string): QuotientIdentity => ({
  ...ratioOf(result, now, before),
  kind: "change",
  offset: -100n * one,
});

export const sameAs = (result: string, other: string) =>
  ({ kind: "same", relation: "same", result, other }) as const;

export const presenceOf = (result: string, other: string) =>
  ({ kind: "presence", relation: "presence", result, other }) as const;

export const between = (result: string, ...parts: string[]) =>
  ({ kind: "between", relation: "between", result, parts }) as const;

export const partOf = (result: string, ...wholes: string[]) =>
  ({ kind: "part", relation: "part", result, wholes }) as const;

export const alike = (result: string, other: string, volume: string, otherVolume: string) =>
  ({ kind: "alike", relation: "alike", result, other, volume, otherVolume }) as const;

/** Figures of cells from what is printed there; an empty text is no figure. */
export const lookupIn =
  (texts: Readonly<Record<string, string>>) =>
  (cell: string): PrintedFigure | undefined =>
    readFigure(texts[cell] ?? "");

const valueOf = (text: string) => (readFigure(text) as PrintedFigure).value;

/** From the one number to the other, both as texts. */
export const rangeOf = (low: string, high = low): Interval => ({
  low: valueOf(low),
  high: valueOf(high),
});

/** Figures of cells from what is printed there; an empty text is a blank, which may be a number that was lost. */
export const figuresIn = (
  texts: Readonly<Record<string, string>>,
): ReadonlyMap<string, PrintedFigure> =>
  new Map(Object.entries(texts).map(([cell, text]) => [cell, readFigure(text) ?? blankFigure]));
