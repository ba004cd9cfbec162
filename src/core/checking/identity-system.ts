import { type CellId, cellsOf, type Identity } from "./identity";
import { impliedRanges } from "./implied-range";
import { anything, intersect, type Interval } from "./interval";
import { intervalOf, type PrintedFigure } from "./printed-figure";
import { checkIdentity, type IdentityVerdict } from "./verdict";

/** Figures of tables with all identities that bind them; figures can be replaced on trial. */
export class IdentitySystem {
  private readonly bound = new Map<CellId, Identity[]>();
  private readonly figures: Map<CellId, PrintedFigure | undefined>;
  /** How many numbers of a column show how many decimals. */
  private readonly decimals = new Map<string, Map<number, number>>();
  private readonly changed = new Set<CellId>();
  private readonly failingAsPrinted: readonly Identity[];
  /** Identities that are impossible or unlikely with the figures in place. */
  readonly failing = new Set<Identity>();

  constructor(
    readonly identities: readonly Identity[],
    private readonly printed: ReadonlyMap<CellId, PrintedFigure>,
  ) {
    this.figures = new Map(printed);
    for (const [cell, { nil, decimals }] of printed) {
      if (nil) continue;
      const column = columnOf(cell);
      const counts = this.decimals.get(column) ?? new Map<number, number>();
      this.decimals.set(column, counts.set(decimals, (counts.get(decimals) ?? 0) + 1));
    }
    for (const identity of identities) {
      for (const cell of new Set(cellsOf(identity))) {
        const list = this.bound.get(cell);
        if (list) list.push(identity);
        else this.bound.set(cell, [identity]);
      }
      if (this.fails(identity)) this.failing.add(identity);
    }
    this.failingAsPrinted = [...this.failing];
  }

  /** Decimals that the other numbers of its column show. */
  decimalsBeside(cell: CellId): Set<number> {
    const counts = new Map(this.decimals.get(columnOf(cell)));
    const own = this.printed.get(cell);
    if (own && !own.nil) counts.set(own.decimals, (counts.get(own.decimals) ?? 0) - 1);
    return new Set([...counts].flatMap(([decimals, count]) => (count > 0 ? [decimals] : [])));
  }

  figure(cell: CellId): PrintedFigure | undefined {
    return this.figures.get(cell);
  }

  identitiesOf(cell: CellId): readonly Identity[] {
    return this.bound.get(cell) ?? [];
  }

  /** Identities of the cell that fail, when at least one of them does more than make rounding unlikely: that tells no cell. */
  evidenceAt(cell: CellId): readonly Identity[] {
    const failing = this.identitiesOf(cell).filter((identity) => this.failing.has(identity));
    const tells = (identity: Identity) =>
      identity.kind !== "sum" || this.verdict(identity) === "impossible";
    return failing.some(tells) ? failing : [];
  }

  /**
   * Values that the other cells leave for this one, by all its identities together; undefined when they contradict each
   * other: then this cell alone cannot be the wrong one.
   */
  allowed(cell: CellId): Interval | undefined {
    const rangeAt = (id: CellId) => {
      const figure = this.figures.get(id);
      return figure ? intervalOf(figure) : id === cell ? anything : undefined;
    };
    let range: Interval | undefined = anything;
    for (const identity of this.identitiesOf(cell)) {
      // A blank may itself be a lost number: it does not say that there is nothing.
      if (
        identity.kind === "presence" &&
        cellsOf(identity).some((id) => this.figures.get(id)?.blank)
      ) {
        continue;
      }
      for (const implied of impliedRanges(identity, rangeAt, cell)) {
        if (implied.cell === cell) range = range && intersect(range, implied.range);
      }
    }
    return range;
  }

  /**
   * Identities that these figures settle less those that they break; nothing is changed. Below `least` the count is not
   * finished: then the answer only says that it is less.
   */
  gain(changes: ReadonlyMap<CellId, PrintedFigure | undefined>, least = 1): number {
    const touched = this.touched(changes.keys());
    const old = this.replace(changes);
    let gain = 0;
    for (const identity of touched) {
      if (this.failing.has(identity) && this.holds(identity)) gain++;
    }
    for (const identity of touched) {
      if (gain < least) break;
      if (!this.failing.has(identity) && this.fails(identity)) gain--;
    }
    this.replace(old);
    return gain;
  }

  /** Whether these figures settle an identity that fails, whatever they break; nothing is changed. */
  settlesAny(changes: ReadonlyMap<CellId, PrintedFigure | undefined>): boolean {
    const old = this.replace(changes);
    const settles = [...this.touched(changes.keys())].some(
      (identity) => this.failing.has(identity) && this.holds(identity),
    );
    this.replace(old);
    return settles;
  }

  /** Puts the figures in place; returns the identities that failed before and hold now. */
  apply(changes: ReadonlyMap<CellId, PrintedFigure | undefined>): Identity[] {
    this.replace(changes);
    for (const cell of changes.keys()) this.changed.add(cell);
    const settled: Identity[] = [];
    for (const identity of this.touched(changes.keys())) {
      if (this.fails(identity)) this.failing.add(identity);
      else if (this.holds(identity) && this.failing.delete(identity)) settled.push(identity);
    }
    return settled;
  }

  /** Puts all figures back as they were printed. */
  restore(): void {
    this.replace(new Map([...this.changed].map((cell) => [cell, this.printed.get(cell)])));
    this.changed.clear();
    this.failing.clear();
    for (const identity of this.failingAsPrinted) this.failing.add(identity);
  }

  private fails(identity: Identity): boolean {
    const verdict = this.verdict(identity);
    return verdict === "impossible" || verdict === "unlikely";
  }

  private holds(identity: Identity): boolean {
    const verdict = this.verdict(identity);
    return verdict === "exact" || verdict === "rounding";
  }

  private verdict(identity: Identity): IdentityVerdict | undefined {
    return checkIdentity(identity, (cell) => this.figures.get(cell));
  }

  private replace(
    changes: ReadonlyMap<CellId, PrintedFigure | undefined>,
  ): Map<CellId, PrintedFigure | undefined> {
    const old = new Map<CellId, PrintedFigure | undefined>();
    for (const [cell, figure] of changes) {
      old.set(cell, this.figures.get(cell));
      this.figures.set(cell, figure);
    }
    return old;
  }

  private touched(cells: Iterable<CellId>): Set<Identity> {
    const touched = new Set<Identity>();
    for (const cell of cells) for (const identity of this.identitiesOf(cell)) touched.add(identity);
    return touched;
  }
}

/** Table and column of a cell. */
const columnOf = (cell: CellId): string => {
  const [table, , column] = cell.split("!");
  return `${table}!${column}`;
};
