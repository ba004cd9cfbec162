import {
  type CellId,
  cellsOf,
  checkIdentity,
  type IdentityVerdict,
  type PrintedFigure,
  readFigure,
} from "../../core/checking";
import type { CheckedIdentity } from "./checked-identity";
import { type CheckFinding, figureText } from "./check-figures";

/** One statement fits many numbers, a wrong one of its other cells among them; two that share only the cell fit one by no chance. */
const leastStatements = 2;

/**
 * A finding as it is shown of a table of which nothing else is known: it proposes a number only where several statements agree on
 * it that have nothing else in common, and where none breaks that holds with the print. Otherwise it is a contradiction; it is none
 * at all where everything holds with the print.
 */
export function supportedFinding(
  found: CheckFinding,
  checked: readonly CheckedIdentity[],
  figures: ReadonlyMap<CellId, PrintedFigure>,
): CheckFinding[] {
  // What only another finding's number contradicts is nothing that is printed.
  const proof = found.proof.filter(({ verdict }) => !holds(verdict));
  if (proof.length === 0) return [];
  const finding = { ...found, proof };
  const { cells } = finding;
  if (cells.every(({ proposed }) => proposed === undefined)) return [finding];
  const proposals = new Map(cells.map(({ cell, proposed = "" }) => [cell, readFigure(proposed)]));
  const figureAt = (cell: CellId) =>
    proposals.has(cell) ? proposals.get(cell) : figures.get(cell);
  const others = proof.map(({ identity }) =>
    cellsOf(identity)
      .filter((cell) => !proposals.has(cell))
      .sort()
      .join(" "),
  );
  const isAgreed = new Set(others).size >= leastStatements;
  const breaks = checked.some(
    ({ identity, verdict }) =>
      holds(verdict) &&
      cellsOf(identity).some((cell) => proposals.has(cell)) &&
      !holds(checkIdentity(identity, figureAt)),
  );
  return [isAgreed && !breaks ? finding : withoutProposal(finding, isAgreed, figures)];
}

const holds = (verdict: IdentityVerdict | undefined): boolean =>
  verdict === "exact" || verdict === "rounding";

/** Of several statements the cell that they share is named, of a single one its result. */
function withoutProposal(
  finding: CheckFinding,
  isShared: boolean,
  figures: ReadonlyMap<CellId, PrintedFigure>,
): CheckFinding {
  const plain = { ...finding, pattern: "unexplained" as const, isProved: false, rivalPairs: [] };
  const [result, ...others] = finding.proof[0] ? cellsOf(finding.proof[0].identity) : [];
  if (isShared || result === undefined) {
    const cells = finding.cells.map((one) => ({ ...one, proposed: undefined }));
    return { ...plain, cells, rivals: [] };
  }
  const known = finding.cells.find(({ cell }) => cell === result);
  const printed = known?.printed ?? figureText(figures.get(result));
  return { ...plain, cells: [{ cell: result, printed, proposed: undefined }], rivals: others };
}
