import type { Bilingual, SourceText } from "../../language";
import type { FunctionExample } from "../../library";

/**
 * Everything that is said about a custom function, in every language. What Excel completes, the pages of help, the pane's builder
 * and the tables of docs/methods*.md are written from it.
 */
export interface FunctionGuide {
  /** The name in a formula, after `BPS.`; the file is named after it. */
  id: string;
  /** What Excel shows beside the name. */
  description: Bilingual;
  /** In letters of the field, e.g. `NTP = It / Ib × 100`. */
  formula: string;
  /** As the adapter takes them; optional ones are last. */
  parameters: readonly GuideParameter[];
  /** A single value where the answer is no range. */
  result?: "value";
  /** The adapter asks where its arguments stand, and takes Excel's invocation behind them. */
  readsAddresses?: true;
  /** Calls in comma form with the answer they give; each runs as a test. The first is shown in the pane. */
  examples: readonly FunctionExample[];
  /** Publication and chapter, or manual and section. */
  source: SourceText;
  /** What a reader must know before trusting the number. */
  remarks?: Bilingual;
  /** Ids of the concepts in src/language/concepts that explain it, the nearest first. */
  concepts: readonly string[];
}

export interface GuideParameter {
  name: string;
  shape: "range" | "value";
  optional?: true;
  /** Texts, such as codes and labels, or TRUE and FALSE. Numbers where neither this nor a choice is given. */
  takes?: "texts" | "truth";
  /** A 0 in the formula is the number 0, and not the option left out. */
  zeroIsMeant?: true;
  description: Bilingual;
  choice?: WordChoice;
}

/** Words that an argument takes, with what each means: Excel completes them, and the pane offers them. */
export interface WordChoice {
  /** Unique; letters, digits, points and underscores. */
  id: string;
  /** The one that is meant when the argument is left out comes first. */
  words: Readonly<Record<string, Bilingual>>;
}
