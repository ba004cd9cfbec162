import type { Bilingual } from "../language";
import type { FunctionExample } from "../language/functions";

export type { FunctionExample };

export type FunctionFamily =
  "index-numbers" | "terms-of-trade" | "trade" | "reference" | "checking";

export interface FunctionParameter {
  name: string;
  optional: boolean;
  description: Bilingual;
  /** The words that it takes, with what each means; null where it takes others, too. */
  words: Readonly<Record<string, Bilingual>> | null;
}

/** What the function browser knows of a cell function; generated from the functions' metadata. */
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
}
