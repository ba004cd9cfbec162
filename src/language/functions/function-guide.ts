import type { Bilingual } from "../language";
import type { SourceText } from "../source-text";

/**
 * What is said about a custom function beside its English description, which stands in its doc comment.
 * Keys of the records are parameter names.
 */
export interface FunctionGuide {
  /** In letters of the field, e.g. `NTP = It / Ib × 100`. */
  formula: string;
  /** Calls in comma form with the answer they give; each runs as a test. The first is shown in the pane. */
  examples: readonly FunctionExample[];
  /** Publication and chapter, or manual and section. */
  source: SourceText;
  /** What a reader must know before trusting the number. */
  remarks?: Bilingual;
  id: {
    description: string;
    parameters: Readonly<Record<string, string>>;
  };
}

export interface FunctionExample {
  /** e.g. `=BPS.NTP(116.56,107.04)`; arrays are written `{1,2;3,4}`. */
  formula: string;
  /** The whole spilled result; numbers are compared to 9 significant digits. An error is its Excel text. */
  gives: readonly (readonly (number | string | boolean)[])[];
}
