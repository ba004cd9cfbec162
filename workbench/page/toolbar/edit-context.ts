import type { Workbook } from "../../host";
import type { EditTexts } from "../language";

/** What the editing tools need of the page. */
export interface EditContext {
  readonly workbook: Workbook;
  texts(): EditTexts;
  /** Tells a person something in the line below the grid. */
  notice(sentence: string): void;
  /** Lets the keyboard back into the cells. */
  focusCells(): void;
}
