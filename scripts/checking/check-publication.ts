import {
  CellIndex,
  type CellId,
  cellsOf,
  checkIdentity,
  type CheckedTable,
  expandRelations,
  type Identity,
  type PrintedFigure,
  type RelationSet,
  type Verdict,
} from "../../src/core/checking";

export interface Finding {
  identity: Identity;
  /** `open` when one of the cells is not printed. */
  verdict: Verdict | "open";
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

/** Findings that are impossible and do not touch any of the doubtful cells. */
export function unexplained(
  findings: readonly Finding[],
  doubtful: ReadonlySet<CellId>,
): Finding[] {
  return findings.filter(
    ({ identity, verdict }) =>
      verdict === "impossible" && !cellsOf(identity).some((cell) => doubtful.has(cell)),
  );
}
