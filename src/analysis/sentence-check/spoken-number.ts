import type { Claim } from "./claim";
import type { MarkedSentence } from "./marked-sentence";
import type { SentenceNumber } from "./read-numbers";
import type { SentencePeriods } from "./sentence-periods";
import type { Topic } from "./topic";

/** Whether a number is the subject's, what it is compared with, or what it rose or fell from or to. */
export type Role = "subject" | "against" | "from" | "to";

/** A number of a sentence, with all that may be said of it. */
export interface SpokenNumber {
  number: SentenceNumber;
  /** Its position in the sentence. */
  at: number;
  sentence: MarkedSentence;
  periods: SentencePeriods;
  topic: Topic;
  /** Positions before and behind it of the marks that speak of it. */
  zone: readonly number[];
  trail: readonly number[];
  role: Role;
  /** The claim before in this sentence, and the last one that speaks of the sentence's own period. */
  last: Claim | undefined;
  subject: Claim | undefined;
}
