/** What the pane can do where it runs. */
export interface Capabilities {
  workbook: WorkbookLink;
  /** How cells calculate our functions: in the pane's runtime, in one of their own, or not at all. */
  functions: "shared" | "apart" | "missing";
  /** Whether choices are remembered when the pane is closed. */
  storage: boolean;
}

/** Whether the pane reaches a workbook: it does, not yet, it never will, or Excel is below our floor. */
export type WorkbookLink = "ready" | "waiting" | "absent" | "too-old";
