import type { Bilingual } from "../language";

export type FunctionFamily =
  "index-numbers" | "terms-of-trade" | "trade" | "reference" | "checking";

export interface FunctionParameter {
  name: string;
  optional: boolean;
  description: Bilingual;
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
  /** In Excel's invariant form, with commas: `=BPS.NTP(116.56,107.04)`. */
  example: string;
  /** As each language writes it: columns two blanks apart, rows parted by `; `. */
  exampleResult: Bilingual;
  /** What to beware of. */
  remarks: Bilingual | null;
  source: string;
}
