import type { Period } from "../../core";
import type { SentenceNumber } from "./read-numbers";

export type Direction = "up" | "down";

export type ClaimKind = "level" | "change" | "difference" | "share" | "sum" | "mean";

/** What a sentence says of one of its numbers. */
export interface Claim {
  number: SentenceNumber;
  /** What the number can be, the likelier first. */
  kinds: readonly ClaimKind[];
  /** That it rose or fell. */
  direction: Direction | undefined;
  /** Whether a balance is called a surplus (up) or a deficit (down), which may grow or shrink. */
  balance: Direction | undefined;
  /** The direction is said of the number itself, not taken over from the one before. */
  isOwnDirection: boolean;
  /** Names said of this number, and those said before it, the last ones first. */
  names: ClaimNames;
  place: string | undefined;
  /** Said in the sentence, or the only one of the text. */
  isSurePlace: boolean;
  period: Period | undefined;
  isSurePeriod: boolean;
  /** Of a running sum. */
  from: Period | undefined;
  /** What a change is measured from: what is said, or what it may be. */
  against: readonly Period[];
  isSureAgainst: boolean;
  /** A word that says of what it is a share, where that is not the total. */
  whole: string | undefined;
  isContribution: boolean;
  rank: "highest" | "lowest" | undefined;
  /** Something was said that only a reader understands: a list in two parts, an unknown word, "about". */
  isUnclear: boolean;
}

export interface ClaimNames {
  /** What is measured, as the number's own words or those before in its sentence say. */
  heads: readonly string[];
  /** Of what. */
  own: readonly string[];
  /** Names in the sentence before the own ones, and in the sentences before. */
  sentence: ReadonlySet<string>;
  before: ReadonlySet<string>;
  /** Measures named before, the last one first. */
  headsBefore: readonly string[];
  /** Words that narrow the subject and are in no table. */
  unknown: readonly string[];
  /** Rural areas are spoken of: inflation there is that of the households' consumption index. */
  isRural: boolean;
}
