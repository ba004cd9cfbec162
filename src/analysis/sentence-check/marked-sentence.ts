import { isHead } from "./concepts";
import type { Cue } from "./cues";
import type { KnownWords } from "./fact-index";
import { type Belonging, belongings, hasCue, isChangeCue, isFiller } from "./phrases";
import type { Mark } from "./read-text";

/** The marks of a sentence by their position, with what each belongs to and names. */
export class MarkedSentence {
  readonly positions: readonly number[];
  /** Periods and places behind a number, which are not said of the next one. */
  readonly spent = new Set<number>();
  private readonly belongs: readonly Belonging[];

  /** @param words what the available figures are called */
  constructor(
    readonly marks: readonly Mark[],
    readonly words: KnownWords,
  ) {
    this.positions = [...marks.keys()];
    this.belongs = belongings(marks);
  }

  markAt(index: number): Mark {
    return this.marks[index] as Mark;
  }

  marksAt(indexes: readonly number[]): Mark[] {
    return indexes.map((index) => this.markAt(index));
  }

  hasCue(index: number, ...cues: readonly Cue[]): boolean {
    return hasCue(this.marks[index], ...cues);
  }

  isChange(index: number): boolean {
    return isChangeCue(this.marks[index]);
  }

  isFiller(index: number): boolean {
    return isFiller(this.markAt(index));
  }

  isOf(belonging: Belonging, index: number): boolean {
    return this.belongs[index] === belonging;
  }

  /** The positions whose marks belong to one thing. */
  of(belonging: Belonging, indexes: readonly number[] = this.positions): number[] {
    return indexes.filter((index) => this.isOf(belonging, index));
  }

  headsAt(index: number): readonly string[] {
    const mark = this.marks[index];
    return mark?.type === "words" ? mark.tokens.filter(isHead) : [];
  }

  namesAt(index: number): readonly string[] {
    return this.namesOf(this.markAt(index));
  }

  namesOf(mark: Mark): readonly string[] {
    if (mark.type !== "words") return [];
    if (mark.isConcept) return mark.tokens;
    return mark.tokens.filter((token) => this.words.naming.has(token));
  }

  /** Names of the subject, up to a position. */
  namesBefore(at: number = this.marks.length): string[] {
    return this.of("subject", this.positions.slice(0, at)).flatMap((index) => this.namesAt(index));
  }

  /** Two things named side by side, as in "It dan Ib": it is not told which one is meant. */
  isJoint(zone: readonly number[], valueAt: (index: number) => unknown): boolean {
    const found = zone.filter((index) => valueAt(index) !== undefined);
    const [one, other] = found.slice(-2);
    if (one === undefined || other === undefined || valueAt(one) === valueAt(other)) return false;
    const between = this.marks.slice(one + 1, other);
    return (
      between.some((mark) => hasCue(mark, "and")) &&
      between.every(
        (mark) =>
          mark.type === "stop" || mark.type === "place" || hasCue(mark, "and") || isFiller(mark),
      )
    );
  }
}
