import type { Period } from "../../core";
import type { Claim } from "./claim";
import { isHead } from "./concepts";
import type { MarkedSentence } from "./marked-sentence";

/** Sentences back to which a name is remembered. */
const memory = 5;
/** Measures that are remembered. */
const heads = 12;

/** What was said before a sentence. */
export class Topic {
  period: Period | undefined;
  place: string | undefined;
  /** The last one first. */
  heads: readonly string[] = [];
  /** Of the sentences before, the last one first. */
  names: readonly (readonly string[])[] = [];
  private readonly periods = new Set<string>();
  private readonly places = new Set<string>();

  /** One period only was spoken of in the paragraph. */
  get isOnePeriod(): boolean {
    return this.periods.size === 1;
  }

  get isOnePlace(): boolean {
    return this.places.size === 1;
  }

  openParagraph(): void {
    this.periods.clear();
  }

  /** @param period the one that the sentence speaks of */
  remember(sentence: MarkedSentence, claims: readonly Claim[], period: Period | undefined): void {
    if (period) {
      this.period = period;
      for (const said of [...claims.map((claim) => claim.period), period])
        if (said) this.periods.add(`${said.every}${said.at}`);
    }
    const places = sentence.marks.flatMap((mark) => (mark.type === "place" ? [mark.place] : []));
    for (const place of places) this.places.add(place);
    this.place = places[0] ?? this.place;
    const names = sentence.namesBefore();
    if (names.length === 0) return;
    this.heads = [...names.filter(isHead).reverse(), ...this.heads].slice(0, heads);
    this.names = [names.filter((name) => !isHead(name)), ...this.names].slice(0, memory);
  }
}
