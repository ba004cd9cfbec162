import type { Library } from "../library";
import type { ReadingDesk } from "../reading";
import type { Language } from "../language";
import type {
  CellCleaner,
  CheckedWorkbook,
  DocumentSettings,
  Executor,
} from "../workbook/contract";
import type { Capabilities } from "./capabilities";
import type { TitleStore } from "./my-data/live/title-store";
import type { TableStore } from "./own-tables";
import type { KeyValueStorage } from "./storage";

/** What the pane needs from outside; entry gives it Excel's, tests give it their own. */
export interface PaneServices {
  capabilities: Capabilities;
  executor: Executor;
  /** Left out where there is no workbook to check. */
  checkedWorkbook?: CheckedWorkbook;
  /** Left out where there is no workbook to clean. */
  cellCleaner?: CellCleaner;
  /** Fires `change` when cells or sheets of the workbook have changed; left out where nobody tells. */
  changes?: EventTarget;
  /** Where files are read, away from the thread of the pane. */
  readingDesk: ReadingDesk;
  /** What is kept in the workbook; what is kept in the browser is in `storage`. */
  settings: DocumentSettings;
  /** The books at the start; the pane adds to them. */
  library: Library;
  /** Left out where nothing can be kept. */
  tableStore?: TableStore;
  /** Lists of the Web API; left out where nothing can be kept. */
  titleStore?: TitleStore;
  /** Computes a cell function on values, as a cell would; throws what the cell would show. Left out where nothing computes. */
  runFunction?: (id: string, args: readonly unknown[]) => unknown;
  /** Language of Office; the reader's own choice, kept in storage, goes before it. */
  language: Language;
  /** Whether Office shows a dark theme. */
  dark: boolean;
  storage: KeyValueStorage;
  /** Is told the language in use, at the start and after every switch. */
  onLanguage?: (language: Language) => void;
}
