import {
  type CellId,
  cellsOf,
  checkIdentity,
  explainIdentity,
  type FaultPattern,
  gridText,
  type Identity,
  IdentitySystem,
  type IdentityVerdict,
  locateFaults,
  type PrintedFigure,
  type Repair,
  RepairProver,
  type CheckedTable,
  sumRarity,
} from "../../core/checking";
import type { CheckedIdentity } from "./checked-identity";
import { type DoubtfulCells, isKnownDoubt, type KnownDoubt, knownDoubts } from "./known-doubts";

/** Figures with the identities that bind them, ready to be checked. */
export interface CheckRequest {
  identities: readonly Identity[];
  figures: ReadonlyMap<CellId, PrintedFigure>;
  /** The tables of the figures, for the order of their rows. */
  tables: readonly CheckedTable[];
  /** Of a publication: where it is known to contradict itself. */
  doubtful?: DoubtfulCells;
}

/** A wrong cell, or several that moved together, with what it should be. */
export interface CheckFinding {
  pattern: FaultPattern | "unexplained" | "unlikely";
  cells: { cell: CellId; printed: string; proposed: string | undefined }[];
  /** Statements that fail with the print and hold with the proposal: the more, the weightier. */
  proof: CheckedIdentity[];
  /** No other change of one or two cells satisfies all statements about the cell. */
  isProved: boolean;
  /** Cells whose change would settle as many. */
  rivals: readonly CellId[];
  /** Two slips that settle as many as the proposal, which no slip explains. */
  rivalPairs: readonly { cell: CellId; proposed: string }[][];
  /** Of an unlikely sum: rounding alone misses by so much in fewer than one of so many. */
  oneIn?: number;
}

export interface TableCheck {
  checked: CheckedIdentity[];
  /** Without the statements of known doubts. */
  counts: Record<IdentityVerdict, number>;
  /** The weightiest first. */
  findings: CheckFinding[];
  known: KnownDoubt[];
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
  const { identities, figures, tables, doubtful } = request;
  const figureAt = (cell: CellId) => figures.get(cell);
  const counts: TableCheck["counts"] = { exact: 0, rounding: 0, impossible: 0, unlikely: 0 };
  const checked: CheckedIdentity[] = [];
  const doubted: CheckedIdentity[] = [];
  for (const [index, identity] of identities.entries()) {
    if (index % slice === 0) yield { done: (index / identities.length) * 0.5 };
    const verdict = checkIdentity(identity, figureAt);
    if (!verdict) continue;
    const one = { identity, verdict, explanation: explainIdentity(identity, figureAt) };
    if (doubtful && fails(verdict) && isKnownDoubt(identity, figures, doubtful)) {
      doubted.push(one);
      continue;
    }
    counts[verdict]++;
    checked.push(one);
  }
  const byIdentity = new Map(checked.map((one) => [one.identity, one]));
  const system = new IdentitySystem([...byIdentity.keys()], figures);
  const prover = new RepairProver(byIdentity.keys(), figures);
  const failing = system.failing.size;
  const findings: CheckFinding[] = [];
  while (system.failing.size > 0) {
    yield { done: 0.5 + 0.5 * (1 - system.failing.size / failing) };
    const [repair] = locateFaults(system, tables, 1).repairs;
    if (!repair) break;
    findings.push(findingOf(repair, byIdentity, isProved(repair, prover, system)));
  }
  for (const identity of system.failing) {
    const one = byIdentity.get(identity);
    // What only a proposed number made fail is nothing that is printed.
    if (one && fails(one.verdict)) findings.push(unexplained(one, figureAt));
  }
  findings.sort((a, b) => weight(b) - weight(a));
  const known = doubtful ? knownDoubts(doubted, doubtful) : [];
  return { checked: [...checked, ...doubted], counts, findings, known };
}

const fails = (verdict: IdentityVerdict) => verdict === "impossible" || verdict === "unlikely";

const weight = ({ pattern, proof }: CheckFinding): number =>
  pattern === "unlikely" ? -1 : pattern === "unexplained" ? 0 : proof.length;

/** A figure as a finding writes it. */
export const figureText = (figure: PrintedFigure | undefined): string =>
  !figure || figure.blank ? "" : figure.nil ? "-" : gridText(figure.value, figure.decimals);

function isProved({ cells }: Repair, prover: RepairProver, system: IdentitySystem): boolean {
  const [only, other] = cells;
  if (!only?.proposed || other) return false;
  return prover.isProved(only.cell, only.proposed, system.decimalsBeside(only.cell));
}

function findingOf(
  repair: Repair,
  byIdentity: ReadonlyMap<Identity, CheckedIdentity>,
  proved: boolean,
): CheckFinding {
  return {
    pattern: repair.pattern,
    cells: repair.cells.map(({ cell, printed, proposed }) => ({
      cell,
      printed: figureText(printed),
      proposed: figureText(proposed),
    })),
    proof: repair.settles.flatMap((identity) => byIdentity.get(identity) ?? []),
    isProved: proved,
    rivals: repair.rivals,
    rivalPairs: repair.rivalPairs.map((pair) =>
      pair.map(({ cell, proposed }) => ({ cell, proposed: figureText(proposed) })),
    ),
  };
}

function unexplained(
  one: CheckedIdentity,
  figureAt: (cell: CellId) => PrintedFigure | undefined,
): CheckFinding {
  const [result, ...others] = cellsOf(one.identity);
  const cell = result as CellId;
  const cells = [{ cell, printed: figureText(figureAt(cell)), proposed: undefined }];
  if (one.verdict !== "unlikely") {
    const pattern = "unexplained";
    return { pattern, cells, proof: [one], isProved: false, rivals: others, rivalPairs: [] };
  }
  // Any of the parts may be off: to name them all says nothing.
  const oneIn = sumRarity(one.identity, figureAt);
  return {
    pattern: "unlikely",
    cells,
    proof: [one],
    isProved: false,
    rivals: [],
    rivalPairs: [],
    ...(oneIn ? { oneIn } : {}),
  };
}
