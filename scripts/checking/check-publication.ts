import {
  CellIndex,
  type CellId,
  cellId,
  cellsOf,
  checkIdentity,
  type CheckedTable,
  expandRelations,
  type Identity,
  type IdentityVerdict,
  type Interval,
  intervalOf,
  type PrintedFigure,
  readFigure,
  type RelationSet,
} from "../../src/core/checking";
import type { DoubtRecord } from "./publication-tables";

export interface Finding {
  identity: Identity;
  /** `open` when one of the cells is not printed, or nothing can be compared. */
  verdict: IdentityVerdict | "open";
}

export interface PublicationCheck {
  identities: Identity[];
  figures: Map<CellId, PrintedFigure>;
  findings: Finding[];
}

/** Verdicts on all declared identities of a publication's tables. */
export function checkPublication(
  tables: readonly CheckedTable[],
  relations: RelationSet,
): PublicationCheck {
  const figures = new CellIndex(tables, relations).figures();
  const identities = expandRelations(relations, tables);
  const findings = identities.map((identity) => ({
    identity,
    verdict: checkIdentity(identity, (cell) => figures.get(cell)) ?? ("open" as const),
  }));
  return { identities, figures, findings };
}

export function doubtfulCells(doubts: readonly DoubtRecord[]): Set<CellId> {
  return new Set(doubts.map(({ table, row, column }) => cellId(table, row, column)));
}

/** Findings that are impossible or unlikely and do not touch any of the doubtful cells. */
export function unexplained(
  findings: readonly Finding[],
  doubtful: ReadonlySet<CellId>,
): Finding[] {
  return findings.filter(
    ({ identity, verdict }) =>
      (verdict === "impossible" || verdict === "unlikely") &&
      !cellsOf(identity).some((cell) => doubtful.has(cell)),
  );
}

const widest = intervalOf(readFigure("0") as PrintedFigure).high * 2n * 10n ** 9n;

/** Intervals of the printed figures; a cell that is not printed (a lost row, a latent month) may be anything positive. */
export function startingRanges(
  identities: readonly Identity[],
  figures: ReadonlyMap<CellId, PrintedFigure>,
): Map<CellId, Interval> {
  const ranges = new Map<CellId, Interval>();
  for (const identity of identities) {
    for (const cell of cellsOf(identity)) {
      const figure = figures.get(cell);
      ranges.set(cell, figure ? intervalOf(figure) : { low: 0n, high: widest });
    }
  }
  return ranges;
}
