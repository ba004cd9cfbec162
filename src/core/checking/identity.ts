/** A cell of a set of tables, written `table!row!column`, e.g. `l2!ntp!2020-01`. */
export type CellId = string;

export function cellId(table: string, row: string, column: string): CellId {
  return `${table}!${row}!${column}`;
}

/** What an identity says; the official word for it is in the language catalogue. */
export type IdentityKind =
  | "sum"
  | "difference"
  | "mean"
  | "ratio"
  | "share"
  | "change"
  | "same"
  | "between"
  | "presence"
  | "part"
  | "alike";

export interface Term {
  cell: CellId;
  sign: 1n | -1n;
}

/** sum of signed cells + constant (in units of the grid). */
export interface LinearForm {
  terms: Term[];
  constant: bigint;
}

/**
 * What a sum was taken of: of `printed` numbers rounding excuses no difference; of `unrounded` ones, as other sums of the table
 * show, it is not impossible to miss by a unit more than rounding explains, by numbers that were rounded twice; `counted` ones are not
 * rounded at all.
 */
export type Addends = "printed" | "unrounded" | "counted";

/** result = scale x numerator / denominator + offset. Sums have the denominator 1, means the number of their parts. */
export interface QuotientIdentity {
  kind: "sum" | "difference" | "mean" | "ratio" | "share" | "change";
  relation: string;
  result: CellId;
  numerator: LinearForm;
  denominator: LinearForm;
  scale: bigint;
  offset: bigint;
  addends?: Addends;
}

/** The same figure in two places. */
export interface SameIdentity {
  kind: "same";
  relation: string;
  result: CellId;
  other: CellId;
}

/** A mean with positive weights lies between the smallest and the largest of its parts. */
export interface BetweenIdentity {
  kind: "between";
  relation: string;
  result: CellId;
  parts: CellId[];
}

/** There is a volume where there is a value, and none where there is none. */
export interface PresenceIdentity {
  kind: "presence";
  relation: string;
  result: CellId;
  other: CellId;
}

/** A part is not more than the whole that contains it, nor than the sum of several wholes that cover it. */
export interface PartIdentity {
  kind: "part";
  relation: string;
  result: CellId;
  wholes: CellId[];
}

/**
 * Two values of about the same goods: the values are the same just where the volumes are the same, and not far apart where the
 * volumes are nearly equal. A likelihood.
 */
export interface AlikeIdentity {
  kind: "alike";
  relation: string;
  result: CellId;
  other: CellId;
  volume: CellId;
  otherVolume: CellId;
}

/** A statement about printed numbers that is true of the numbers before they were rounded. */
export type Identity =
  | QuotientIdentity
  | SameIdentity
  | BetweenIdentity
  | PresenceIdentity
  | PartIdentity
  | AlikeIdentity;

/** All cells that an identity binds, its result first. */
export function cellsOf(identity: Identity): CellId[] {
  switch (identity.kind) {
    case "same":
    case "presence":
      return [identity.result, identity.other];
    case "between":
      return [identity.result, ...identity.parts];
    case "alike":
      return [identity.result, identity.other, identity.volume, identity.otherVolume];
    case "part":
      return [identity.result, ...identity.wholes];
    default:
      return [
        identity.result,
        ...identity.numerator.terms.map((term) => term.cell),
        ...identity.denominator.terms.map((term) => term.cell),
      ];
  }
}
