import type { CellLookup, KnownCells, Library } from "../library";
import type { Executor } from "../workbook/contract";
import { sheetOfAddress } from "../workbook/plan";

/** What is known of the cells of the open workbook: read when somebody asks, and again after it has changed. */
export interface CellLookups {
  /**
   * What is known now. A function cannot wait for a workbook that waits for its functions: while the workbook is read it
   * gets what was known before, and everything is calculated again where something else is known then.
   */
  known: KnownCells;
  /** The workbook has changed: what is known of it may be old. */
  forget(): void;
  /** Resolves when nothing is being read. */
  settled(): Promise<void>;
}

const unread: CellLookup = () => "unread";

export function cellLookups(executor: Executor, library: Library): CellLookups {
  let lookup = unread;
  let seen: string | undefined;
  let isOld = true;
  let isAsked = false;
  let reading: Promise<void> | undefined;
  /** Sheets with blocks, and others that were asked about. */
  let sheets = new Set<string>();
  const read = async (): Promise<void> => {
    try {
      while (isOld && isAsked) {
        isOld = isAsked = false;
        // It needs the planners of all sheets, which the first screen does without.
        const { lookupIn } = await import("./lookup-in");
        const answer = await executor.places();
        const found = answer.ok ? JSON.stringify(answer.value) : "";
        if (found === seen) continue;
        seen = found;
        const places = answer.ok ? answer.value : [];
        sheets = new Set(places.map(({ block }) => block.sheet));
        lookup = answer.ok ? lookupIn(library, places) : unread;
        await executor.recalculate();
      }
    } finally {
      reading = undefined;
    }
  };
  const ask = (): void => {
    isAsked = true;
    if (isOld) reading ??= read();
  };
  /** Most Excels tell nobody that a sheet has another name: one that was never heard of may be an old one. */
  const hearOf = (sheet: string): void => {
    if (reading || sheets.has(sheet)) return;
    sheets.add(sheet);
    isOld = true;
    ask();
  };
  return {
    known() {
      ask();
      return (address, value) => {
        hearOf(sheetOfAddress(address));
        return lookup(address, value);
      };
    },
    forget() {
      isOld = true;
    },
    settled: () => reading ?? Promise.resolve(),
  };
}
