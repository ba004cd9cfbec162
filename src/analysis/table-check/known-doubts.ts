import {
  type CellId,
  cellId,
  cellsOf,
  type Identity,
  type PrintedFigure,
} from "../../core/checking";
import type { Doubt } from "../../library";
import type { CheckedIdentity } from "./checked-identity";

/** What a publication is known to contradict itself in. */
export interface DoubtfulCells {
  doubts: readonly Doubt[];
  /** The figures of the publication's edition; a statement with others is not a known doubt. */
  untouched: ReadonlyMap<CellId, PrintedFigure>;
}

/** A contradiction of the publication that nothing decides: no finding, but to be known. */
export interface KnownDoubt {
  cells: { cell: CellId; readings: Doubt["readings"] }[];
  reason: Doubt["reason"];
  /** The statements that fail. */
  proof: CheckedIdentity[];
}

/** Says whether a failing statement is a known contradiction of the publication, with its figures as published. */
export function isKnownDoubt(
  identity: Identity,
  figures: ReadonlyMap<CellId, PrintedFigure>,
  { doubts, untouched }: DoubtfulCells,
): boolean {
  const cells = cellsOf(identity);
  const doubtful = new Set(doubts.map(placeOf));
  if (!cells.some((cell) => doubtful.has(cell))) return false;
  return cells.every((cell) => figures.get(cell)?.value === untouched.get(cell)?.value);
}

/** Known contradictions by their reason: several cells and statements may share one. */
export function knownDoubts(
  failing: readonly CheckedIdentity[],
  { doubts }: DoubtfulCells,
): KnownDoubt[] {
  const byReason = new Map<string, KnownDoubt>();
  for (const doubt of doubts) {
    const proof = failing.filter(({ identity }) => cellsOf(identity).includes(placeOf(doubt)));
    if (proof.length === 0) continue;
    const { reason, readings } = doubt;
    const known = byReason.get(reason.en) ?? { cells: [], reason, proof };
    known.cells.push({ cell: placeOf(doubt), readings });
    byReason.set(reason.en, known);
  }
  return [...byReason.values()];
}

const placeOf = ({ table, row, column }: Doubt): CellId => cellId(table, row, column);
