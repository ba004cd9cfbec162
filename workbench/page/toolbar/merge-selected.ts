import { HostError, isMergeSelected, lostByMerging, toggleMerge } from "../../host";
import { ask } from "../chrome";
import { attempt } from "./attempt";
import type { EditContext } from "./edit-context";

/** Merges the selected cells, or takes them apart; asks first where contents would be lost. */
export async function mergeSelected(context: EditContext): Promise<void> {
  const { workbook, texts, notice } = context;
  const { cancel, merge, mergeTitle, mergeQuestion, obstacles } = texts();
  const lost = isMergeSelected(workbook) ? 0 : lostByMerging(workbook);
  if (lost > 0) {
    const sentences = [mergeQuestion(lost)];
    if (!(await ask({ title: mergeTitle, sentences, yes: merge, no: cancel }))) return;
  }
  attempt(context, () => {
    try {
      toggleMerge(workbook);
    } catch (error) {
      const isTable = error instanceof HostError && error.code === "InvalidOperation";
      if (!isTable) throw error;
      notice(obstacles.table);
    }
  });
}
