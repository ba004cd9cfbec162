import type { Book } from "../library";
import { ntpLevel } from "./ntp-levels";
import { rowOfIndex } from "./scenario";
import type { ScenarioModel } from "./scenario-model";
import { allItems, groupsWithin } from "./scenario-sides";

/** Id of the table that prints NTP of a base month's group. */
export const ntpTable = ({ book, root, month, edition }: ScenarioModel): string =>
  ntpLevel(book, root.id, "ntp", month, edition)?.tables[0] ?? "";

/** Ids of the tables from which the items of a base month have their indices. */
export const itemTables = ({ root }: ScenarioModel): string[] =>
  allItems(root).flatMap(({ item }) => item.tables);

/** Ids of the tables that print the indices of all groups of a base month, beside which a scenario stands. */
export const comparedTables = ({ book, root, month, edition }: ScenarioModel): string[] =>
  groupsWithin(root).flatMap(({ id }) =>
    Object.values(rowOfIndex).flatMap(
      (row) => ntpLevel(book, id, row, month, edition)?.tables ?? [],
    ),
  );

/** Ids of tables of a book, each once, in printed order. */
export const inPrintedOrder = ({ tables }: Book, ids: readonly string[]): string[] =>
  tables.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
