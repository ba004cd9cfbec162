import {
  CellIndex,
  type CellId,
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

/** Whether a verdict speaks against the print. */
export const fails = ({ verdict }: Pick<Finding, "verdict">): boolean =>
  verdict === "impossible" || verdict === "unlikely";

/** Findings that fail and do not touch any of the doubtful cells. */
export function unexplained(
  findings: readonly Finding[],
  doubtful: ReadonlySet<CellId>,
): Finding[] {
  return findings.filter((finding) => fails(finding) && !touches(finding.identity, doubtful));
}

/** Identities that do not fail and do not touch any of the doubtful cells. */
export function soundIdentities(
  findings: readonly Finding[],
  doubtful: ReadonlySet<CellId>,
): Identity[] {
  return findings
    .filter((finding) => !fails(finding) && !touches(finding.identity, doubtful))
    .map(({ identity }) => identity);
}

const touches = (identity: Identity, cells: ReadonlySet<CellId>): boolean =>
  cellsOf(identity).some((cell) => cells.has(cell));

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
