import type { ReadTable } from "../../reading";
import { useKept } from "../pane-context";
import type { OpenReading, Reading } from "./use-reading";

interface Choice {
  file: number;
  table: string;
  asRecords: boolean;
}

export interface ChosenTable {
  file: OpenReading;
  table: ReadTable;
  asRecords: boolean;
}

/** The table that was chosen for its review, from whatever was read; undefined where none is, or where it was closed. */
export function useChosenTable({ open }: Reading) {
  const [choice, choose] = useKept<Choice | undefined>("my-data.chosen", undefined);
  const file = open.find(({ id }) => id === choice?.file);
  const table = file?.read.tables.find(({ id }) => id === choice?.table);
  const chosen: ChosenTable | undefined = file &&
    table &&
    choice && { file, table, asRecords: choice.asRecords };
  return { chosen, choose };
}
