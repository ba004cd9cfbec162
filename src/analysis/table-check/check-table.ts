import {
  type CellId,
  cellsOf,
  checkIdentity,
  explainIdentity,
  type Explanation,
  type FaultPattern,
  gridText,
  type Identity,
  IdentitySystem,
  type IdentityVerdict,
  locateFaults,
  type PrintedFigure,
  type Repair,
  type CheckedTable,
} from "../../core/checking";

/** Figures with the identities that bind them, ready to be checked. */
export interface CheckRequest {
  identities: readonly Identity[];
  figures: ReadonlyMap<CellId, PrintedFigure>;
  /** The tables of the figures, for the order of their rows. */
  tables: readonly CheckedTable[];
}

/** One statement with its verdict and the numbers behind it. */
export interface CheckedIdentity {
  identity: Identity;
  verdict: IdentityVerdict;
  explanation: Explanation | undefined;
}

/** A wrong cell, or several that moved together, with what it should be. */
export interface CheckFinding {
  pattern: FaultPattern | "unexplained";
  cells: { cell: CellId; printed: string; proposed: string | undefined }[];
  /** Statements that fail with the print and hold with the proposal: the more, the weightier. */
  proof: CheckedIdentity[];
  /** Cells whose change would settle as many. */
  rivals: readonly CellId[];
}

export interface TableCheck {
  checked: CheckedIdentity[];
  counts: Record<IdentityVerdict, number>;
  /** The weightiest first. */
  findings: CheckFinding[];
}

/** How far a check has come, from 0 to 1. */
export interface CheckProgress {
  done: number;
}

/** Identities between two pauses. */
const slice = 200;

/**
 * Checks figures against identities and locates the faults, in steps: between two of them the caller may show progress, let
 * others work, or stop.
 *
 * @param request figures, identities and tables
 * @returns a generator that yields its progress and returns the result
 */
export function* checkFigures(request: CheckRequest): Generator<CheckProgress, TableCheck> {
  const { identities, figures, tables } = request;
  const figureAt = (cell: CellId) => figures.get(cell);
  const counts: TableCheck["counts"] = { exact: 0, rounding: 0, impossible: 0, unlikely: 0 };
  const checked: CheckedIdentity[] = [];
  for (const [index, identity] of identities.entries()) {
    if (index % slice === 0) yield { done: (index / identities.length) * 0.5 };
    const verdict = checkIdentity(identity, figureAt);
    if (!verdict) continue;
    counts[verdict]++;
    checked.push({ identity, verdict, explanation: explainIdentity(identity, figureAt) });
  }
  const byIdentity = new Map(checked.map((one) => [one.identity, one]));
  const system = new IdentitySystem(
    checked.map(({ identity }) => identity),
    figures,
  );
  const failing = system.failing.size;
  const findings: CheckFinding[] = [];
  while (system.failing.size > 0) {
    yield { done: 0.5 + 0.5 * (1 - system.failing.size / failing) };
    const [repair] = locateFaults(system, tables, 1).repairs;
    if (!repair) break;
    findings.push(findingOf(repair, byIdentity));
  }
  for (const identity of system.failing) {
    const one = byIdentity.get(identity);
    if (one) findings.push(unexplained(one, figureAt));
  }
  findings.sort((a, b) => weight(b) - weight(a));
  return { checked, counts, findings };
}

const weight = ({ pattern, proof }: CheckFinding): number =>
  pattern === "unexplained" ? 0 : proof.length;

const textOf = (figure: PrintedFigure | undefined): string =>
  !figure || figure.blank ? "" : figure.nil ? "-" : gridText(figure.value, figure.decimals);

function findingOf(
  repair: Repair,
  byIdentity: ReadonlyMap<Identity, CheckedIdentity>,
): CheckFinding {
  return {
    pattern: repair.pattern,
    cells: repair.cells.map(({ cell, printed, proposed }) => ({
      cell,
      printed: textOf(printed),
      proposed: textOf(proposed),
    })),
    proof: repair.settles.flatMap((identity) => byIdentity.get(identity) ?? []),
    rivals: repair.rivals,
  };
}

function unexplained(
  one: CheckedIdentity,
  figureAt: (cell: CellId) => PrintedFigure | undefined,
): CheckFinding {
  const [result, ...others] = cellsOf(one.identity);
  const cell = result as CellId;
  return {
    pattern: "unexplained",
    cells: [{ cell, printed: textOf(figureAt(cell)), proposed: undefined }],
    proof: [one],
    rivals: others,
  };
}

/** Runs a check to its end without pauses. */
export function finishCheck(steps: Generator<CheckProgress, TableCheck>): TableCheck {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
