import { HostError } from "../../host";
import type { EditContext } from "./edit-context";

/** Changes the workbook, or says why it cannot be changed. */
export function attempt(context: EditContext, change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { obstacles } = context.texts();
    context.notice(error.code === "AccessDenied" ? obstacles.protected : obstacles.array);
  }
}
