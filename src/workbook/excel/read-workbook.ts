import { isRecordKey, recordKey } from "./block-record";
import { Refusal } from "./failure-code";
import { entryOf, readEntry, replacedIn } from "./journal";

/** What must be known of the whole workbook before a block is written. */
export interface WorkbookFacts {
  sheetNames: string[];
  /** Names of tables and defined names of the workbook: Excel takes no name twice, whatever its case. */
  takenNames: string[];
  /** Keys of the records of blocks. */
  recordKeys: string[];
  /** Blocks of which only the journal's entry is left, and nothing that is to come back. */
  strayEntries: string[];
  /** Characters that the add-in's settings take in the file, without the journal's entries. */
  settingsSize: number;
  hasProtectedStructure: boolean;
}

/**
 * Queues the reading of what holds for the whole workbook; the answer is to be asked for after the next sync.
 *
 * Names of single sheets are left out: asking for them fails while another workbook has the focus (office-js issue 6365).
 *
 * @throws Refusal `read-only` when it is asked
 */
export function loadWorkbook({ workbook }: Excel.RequestContext): () => WorkbookFacts {
  const { worksheets, tables, names, settings, protection } = workbook;
  workbook.load("readOnly");
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  settings.load("items/key,items/value");
  protection.load("protected");
  return () => {
    if (workbook.readOnly) throw new Refusal("read-only");
    const keys = settings.items.map(({ key }) => key);
    return {
      sheetNames: worksheets.items.map(({ name }) => name),
      takenNames: [...tables.items, ...names.items].map(({ name }) => name),
      recordKeys: keys.filter(isRecordKey),
      strayEntries: settings.items.flatMap(({ key, value }) => {
        const id = entryOf(key);
        if (id === undefined || keys.includes(recordKey(id))) return [];
        return replacedIn(readEntry(value)) ? [] : [id];
      }),
      settingsSize: settings.items
        .filter(({ key }) => entryOf(key) === undefined)
        .reduce((sum, { key, value }) => sum + key.length + String(value).length, 0),
      hasProtectedStructure: protection.protected,
    };
  };
}
