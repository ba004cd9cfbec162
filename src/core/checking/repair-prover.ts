import { type CellId, cellsOf, type Identity } from "./identity";
import { anything, type Interval } from "./interval";
import { intervalOf, type PrintedFigure } from "./printed-figure";
import { propagate } from "./propagate";
import { type TypoRepair, typoRepairs } from "./typo";
import { checkIdentity } from "./verdict";

/** So many sets of cells are tried; a repair that needs more is not called proved. */
const mostSets = 3000;

/**
 * Tells which repairs are proved: of all ways to make every statement about a cell hold by changing it, another cell, or two
 * cells, each changes this one, and by a slip of the pen to this very figure. So a repair that is called proved is right
 * even when a second slip hides beside it. Works on the figures as printed.
 */
export class RepairProver {
  private readonly bound = new Map<CellId, Identity[]>();
  private tried = 0;

  constructor(
    identities: Iterable<Identity>,
    private readonly printed: ReadonlyMap<CellId, PrintedFigure>,
  ) {
    for (const identity of identities) {
      // A blank may itself be a lost number: it does not say that there is nothing.
      const cells = new Set(cellsOf(identity));
      if (identity.kind === "presence" && [...cells].some((cell) => printed.get(cell)?.blank)) {
        continue;
      }
      for (const cell of cells) {
        const list = this.bound.get(cell);
        if (list) list.push(identity);
        else this.bound.set(cell, [identity]);
      }
    }
  }

  /** @param decimals those that numbers of the cell's column show */
  isProved(cell: CellId, proposed: PrintedFigure, decimals: ReadonlySet<number>): boolean {
    const figure = this.printed.get(cell);
    const failing = this.at(cell).filter(
      (identity) => checkIdentity(identity, (id) => this.printed.get(id)) === "impossible",
    );
    if (!figure || failing.length < 2) return false;
    this.tried = 0;
    const slipsAmong = (cells: readonly CellId[]) => {
      const range = this.ranges(cells)?.get(cell);
      return range ? typoRepairs(figure, range, decimals) : [];
    };
    const isProposed = (slip: TypoRepair) => slip.figure.value === proposed.value;
    return (
      slipsAmong([cell]).some(isProposed) &&
      !this.canBeOthers(cell, failing) &&
      this.partners(cell).every((partner) => slipsAmong([cell, partner]).every(isProposed))
    );
  }

  /** Whether one or two other cells can explain all that fails at this one. */
  private canBeOthers(cell: CellId, failing: readonly Identity[]): boolean {
    const [smallest] = [...failing].sort((a, b) => cellsOf(a).length - cellsOf(b).length);
    return cellsOf(smallest as Identity).some((first) => {
      if (first === cell) return false;
      const [open, ...others] = failing.filter((identity) => !cellsOf(identity).includes(first));
      const seconds = open
        ? cellsOf(open).filter((id) => others.every((one) => cellsOf(one).includes(id)))
        : this.partners(first);
      return seconds.some(
        (second) => second !== cell && this.ranges([first, second]) !== undefined,
      );
    });
  }

  private at(cell: CellId): readonly Identity[] {
    return this.bound.get(cell) ?? [];
  }

  /** Cells that share a statement with this one, and itself. */
  private partners(cell: CellId): CellId[] {
    return [...new Set(this.at(cell).flatMap(cellsOf))];
  }

  /**
   * What is left for cells that may be anything, when all statements about them hold; undefined when no values suit. After
   * too many trials everything is possible.
   */
  private ranges(cells: readonly CellId[]): ReadonlyMap<CellId, Interval> | undefined {
    if (this.tried++ > mostSets) return new Map(cells.map((cell) => [cell, anything]));
    const identities = [...new Set(cells.flatMap((cell) => this.at(cell)))];
    const start = new Map<CellId, Interval>();
    for (const id of identities.flatMap(cellsOf)) {
      const figure = this.printed.get(id);
      if (figure) start.set(id, intervalOf(figure));
    }
    for (const cell of cells) start.set(cell, anything);
    const { ranges, contradictions } = propagate(identities, start);
    return contradictions.length > 0 ? undefined : ranges;
  }
}
