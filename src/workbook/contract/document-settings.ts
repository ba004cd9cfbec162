import type { Answer } from "./executor";

/** Texts that the pane keeps in the workbook: they travel with the file, and whoever opens it can read them. */
export interface DocumentSettings {
  /** Undefined where nothing is kept. */
  read(key: string): Promise<Answer<string | undefined>>;
  /** Undefined takes away what is kept. */
  write(key: string, value: string | undefined): Promise<Answer<null>>;
}
