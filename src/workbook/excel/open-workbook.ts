import type { CellCleaner, CheckedWorkbook, DocumentSettings, Executor } from "../contract";
import { cellCleaner } from "./cell-cleaner";
import { checkedWorkbook } from "./checked-workbook";
import { documentSettings } from "./document-settings";
import { excelExecutor } from "./excel-executor";
import { WorkbookQueue } from "./workbook-queue";

/** All that the pane does to the open workbook; every request waits for its turn in one queue. */
export interface OpenWorkbook {
  executor: Executor;
  checkedWorkbook: CheckedWorkbook;
  cellCleaner: CellCleaner;
  settings: DocumentSettings;
}

export function openWorkbook(): OpenWorkbook {
  const queue = new WorkbookQueue();
  return {
    executor: excelExecutor(queue),
    checkedWorkbook: checkedWorkbook(queue),
    cellCleaner: cellCleaner(queue),
    settings: documentSettings(queue),
  };
}
