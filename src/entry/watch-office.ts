import type { WorkbookLink } from "../taskpane";
import { isExcelSupported } from "../workbook/excel";

/** Excel usually answers within a second; after this many milliseconds a reader wants to begin. */
const patience = 5000;

/** Tells how Excel stands: when it answers, and before that when it is not there or slow. */
export function watchOffice(tell: (link: WorkbookLink) => void): void {
  // The script of Office.js may be blocked, and outside Excel it answers without a host.
  if (typeof Office === "undefined") {
    tell("absent");
    return;
  }
  const timer = setTimeout(() => tell("waiting"), patience);
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    if (host !== Office.HostType.Excel) tell("absent");
    else tell(isExcelSupported() ? "ready" : "too-old");
  });
}
