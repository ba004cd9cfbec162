import type { Bilingual } from "../../src/language";
import type { Message } from "../../src/taskpane/pane-context";

/** A message that the pane keeps, as it is shown in each language. */
export const inBoth = (message: Message | undefined): Bilingual | undefined =>
  message && { en: message("en"), id: message("id") };
