import type { WorkbookFailureCode } from "../../language";
import type { Answer } from "./executor";

/** Texts that the pane keeps in the workbook: they travel with the file, and whoever opens it can read them. */
export interface DocumentSettings {
  /** Undefined where nothing is kept. */
  read(key: string): Promise<Answer<string | undefined>>;
  /** Changes what is kept by what is kept at that moment; no other change comes between the reading and the writing. */
  change(key: string, changed: (kept: string | undefined) => SettingChange): Promise<Answer<null>>;
}

/** Undefined takes away what is kept. */
export type SettingChange = { text: string | undefined } | { refused: WorkbookFailureCode };
