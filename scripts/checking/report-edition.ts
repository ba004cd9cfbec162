import {
  type CellId,
  cellsOf,
  type Explanation,
  explainIdentity,
  gridText,
  IdentitySystem,
  locateFaults,
  type PrintedFigure,
  propagate,
  type Repair,
} from "../../src/core/checking";
import type { Edition } from "../../src/library";
import { type FamilyCheck, checkFamilies } from "./check-families";
import {
  checkPublication,
  type Finding,
  soundIdentities,
  startingRanges,
} from "./check-publication";
import { publicationTables } from "./publication-tables";

export interface ReportedFinding extends Partial<Explanation> {
  relation: string;
  kind: string;
  verdict: Finding["verdict"];
  cells: CellId[];
  /** One of the cells is listed in doubts.csv. */
  doubtful: boolean;
}

export interface ReportedRepair {
  pattern: Repair["pattern"];
  changes: { cell: CellId; printed: string; proposed: string }[];
  settles: number;
  rivals: CellId[];
}

export interface EditionReport {
  edition: Edition;
  /** Time to expand and to check all identities. */
  milliseconds: number;
  findings: ReportedFinding[];
  /** Identities that hold by themselves, but not together with the others. */
  contradictions: { relation: string; result: CellId }[];
  repairs: ReportedRepair[];
  families: FamilyCheck[];
}

/** Everything that the identities say about one edition of a publication. */
export async function reportEdition(publication: string, edition: Edition): Promise<EditionReport> {
  const { tables, relations, doubtful } = publicationTables(publication, edition);
  const start = performance.now();
  const check = checkPublication(tables, relations);
  const milliseconds = Math.round(performance.now() - start);
  const { identities, figures, findings } = check;
  const sound = soundIdentities(findings, doubtful);
  const { contradictions } = propagate(sound, startingRanges(sound, figures));
  const { repairs } = locateFaults(new IdentitySystem(identities, figures), tables);
  return {
    edition,
    milliseconds,
    findings: findings.map(({ identity, verdict }) => ({
      relation: identity.relation,
      kind: identity.kind,
      verdict,
      cells: cellsOf(identity),
      doubtful: cellsOf(identity).some((cell) => doubtful.has(cell)),
      ...explainIdentity(identity, (cell) => figures.get(cell)),
    })),
    contradictions: contradictions.map(({ relation, result }) => ({ relation, result })),
    repairs: repairs.map(({ pattern, cells, settles, rivals }) => ({
      pattern,
      changes: cells.map(({ cell, printed, proposed }) => ({
        cell,
        printed: figureText(printed),
        proposed: figureText(proposed),
      })),
      settles: settles.length,
      rivals,
    })),
    families: edition === "corrected" ? await checkFamilies(sound, figures) : [],
  };
}

function figureText(figure: PrintedFigure | undefined): string {
  if (!figure || figure.blank) return "";
  return figure.nil ? "-" : gridText(figure.value, figure.decimals);
}
