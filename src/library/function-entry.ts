import type { Bilingual } from "../language";

export type FunctionFamily =
  "index-numbers" | "terms-of-trade" | "trade" | "reference" | "checking";

export interface FunctionParameter {
  name: string;
  optional: boolean;
  description: Bilingual;
  /** The words that it takes, with what each means; null where it takes others, too. */
  words: Readonly<Record<string, Bilingual>> | null;
}

export interface FunctionExample {
  /** e.g. `=BPS.NTP(116.56,107.04)`; arrays are written `{1,2;3,4}`. */
  formula: string;
  /** The whole spilled result; numbers are compared to 9 significant digits. An error is its Excel text. */
  gives: readonly (readonly (number | string | boolean)[])[];
}

/** What the function browser knows of a cell function; generated from its guide. */
export interface FunctionEntry {
  /** Without the namespace: `NTP`. */
  id: string;
  family: FunctionFamily;
  description: Bilingual;
  /** In letters, as the reference prints it: `NTP = It / Ib x 100`. */
  formula: string;
  parameters: FunctionParameter[];
  /** The first one is shown with the function. */
  examples: readonly FunctionExample[];
  /** What to beware of. */
  remarks: Bilingual | null;
  source: Bilingual;
  /** Ids of the concepts that explain it. */
  concepts: readonly string[];
}
