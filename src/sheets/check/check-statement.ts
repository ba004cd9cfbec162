import type { CellId, Identity, LinearForm } from "../../core/checking";

/** Parts of a sum that are written out; of more, the first, the last and how many. */
const writtenOut = 4;

/**
 * An identity as a formula of cell addresses.
 *
 * @param identity statement about cells
 * @param addressOf address of a cell, as it is shown
 * @example "D5 = D2 + D3 + D4"
 */
export function statementText(identity: Identity, addressOf: (cell: CellId) => string): string {
  const result = addressOf(identity.result);
  switch (identity.kind) {
    case "same":
      return `${result} = ${addressOf(identity.other)}`;
    case "presence":
      return `${result} ≠ 0 ⇔ ${addressOf(identity.other)} ≠ 0`;
    case "alike":
      return `${result} ≈ ${addressOf(identity.other)}`;
    case "part":
      return `${result} ≤ ${sum(identity.wholes.map(addressOf))}`;
    case "between": {
      const parts = identity.parts.map(addressOf);
      return `min ≤ ${result} ≤ max (${list(parts, ", ")})`;
    }
    case "mean":
      return `${result} = Ø (${list(
        identity.numerator.terms.map(({ cell }) => addressOf(cell)),
        ", ",
      )})`;
    default: {
      const top = formText(identity.numerator, addressOf);
      if (identity.denominator.terms.length === 0) return `${result} = ${top}`;
      const bottom = formText(identity.denominator, addressOf);
      const several = identity.denominator.terms.length > 1;
      const quotient = `${top} / ${several ? `(${bottom})` : bottom} × ${identity.scale}`;
      return `${result} = ${quotient}${identity.kind === "change" ? " − 100" : ""}`;
    }
  }
}

const sum = (parts: readonly string[]) => list(parts, " + ");

function list(parts: readonly string[], separator: string): string {
  if (parts.length <= writtenOut) return parts.join(separator);
  return `${parts[0]}${separator}…${separator}${parts.at(-1)} (${parts.length})`;
}

function formText({ terms }: LinearForm, addressOf: (cell: CellId) => string): string {
  const plus = terms.filter(({ sign }) => sign === 1n).map(({ cell }) => addressOf(cell));
  const minus = terms.filter(({ sign }) => sign === -1n).map(({ cell }) => addressOf(cell));
  return [sum(plus), ...minus].join(" − ");
}
