import { type Period, periodsPerYear } from "../../core";
import type { MarkedSentence } from "./marked-sentence";
import type { SaidPeriod } from "./periods";
import { stepBack, yearBefore } from "./steps";

/** A period of the text that is known, or the first and last of several. */
export interface KnownPeriod {
  period: Period;
  from?: Period;
}

/** The periods of a sentence by the position of their marks, those without a year found from the others. */
export class SentencePeriods {
  private readonly known: readonly (KnownPeriod | undefined)[];

  /** @param topic the period that the sentences before spoke of */
  constructor(
    private readonly sentence: MarkedSentence,
    topic: Period | undefined,
  ) {
    this.known = resolve(sentence, topic);
  }

  at(index: number): Period | undefined {
    return this.known[index]?.period;
  }

  hasRange(indexes: readonly number[]): boolean {
    return this.among(indexes).some(({ from }) => from !== undefined);
  }

  among(indexes: readonly number[]): KnownPeriod[] {
    return indexes.flatMap((index) => this.known[index] ?? []);
  }

  /** The last period of marks; a year right behind a month of it adds nothing. */
  last(indexes: readonly number[]): KnownPeriod | undefined {
    const found = this.among(indexes);
    const last = found.at(-1);
    const before = found.at(-2);
    const isYearOf =
      last?.period.every === "year" &&
      before?.period.every === "month" &&
      Math.floor(before.period.at / 12) === last.period.at;
    return isYearOf ? before : last;
  }

  /** Positions of periods that are the subject's, and not yet said of a number before. */
  ofSubject(indexes: readonly number[] = this.sentence.positions): number[] {
    const { sentence } = this;
    return sentence
      .of("subject", indexes)
      .filter((index) => !sentence.spent.has(index) && this.known[index] !== undefined);
  }

  firstOfSubject(): Period | undefined {
    const [first] = this.among(this.ofSubject());
    return first?.period;
  }
}

const yearOf = ({ every, at }: Period): number => Math.floor(at / periodsPerYear[every]);

function resolve(sentence: MarkedSentence, topic: Period | undefined): (KnownPeriod | undefined)[] {
  const found = sentence.marks.map((mark) =>
    mark.type === "period" ? fullPeriod(mark.period) : undefined,
  );
  const first = found.find((known, index) => known && !sentence.isOf("against", index));
  const outset = first?.period ?? topic;
  /** Of the last full period so far. */
  let year = outset && yearOf(outset);
  return sentence.marks.map((mark, index) => {
    const known = found[index];
    if (known && !sentence.isOf("against", index)) year = yearOf(known.period);
    if (mark.type !== "period") return undefined;
    const { period } = mark;
    if (period.type === "part" && year !== undefined) {
      const { every, place } = period;
      return { period: { every, at: year * periodsPerYear[every] + place } };
    }
    if (period.type === "before" && topic && sentence.isOf("subject", index)) {
      return { period: period.by === "one" ? stepBack(topic) : yearBefore(topic) };
    }
    return known;
  });
}

function fullPeriod(said: SaidPeriod): KnownPeriod | undefined {
  if (said.type === "period") return { period: said.period };
  return said.type === "range" ? { period: said.to, from: said.from } : undefined;
}
