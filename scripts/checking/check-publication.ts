import {
  CellIndex,
  type CellId,
  cellsOf,
  checkIdentity,
  type CheckedTable,
  expandRelations,
  type Identity,
  type IdentityVerdict,
  type PrintedFigure,
  type RelationSet,
} from "../../src/core/checking";

export interface Finding {
  identity: Identity;
  /** `open` when one of the cells is not printed. */
  verdict: IdentityVerdict | "open";
}

export interface PublicationCheck {
  figures: Map<CellId, PrintedFigure>;
  findings: Finding[];
}

/** Verdicts on all declared identities of a publication's tables. */
export function checkPublication(
  tables: readonly CheckedTable[],
  relations: RelationSet,
): PublicationCheck {
  const figures = new CellIndex(tables, relations).figures();
  const findings = expandRelations(relations, tables).map((identity) => ({
    identity,
    verdict: checkIdentity(identity, (cell) => figures.get(cell)) ?? ("open" as const),
  }));
  return { figures, findings };
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
