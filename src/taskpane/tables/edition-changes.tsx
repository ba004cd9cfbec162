import { Button, makeStyles } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useMemo } from "react";
import { vintagesSheetTexts } from "../../language";
import { changedTables, planBookVintages, planVintages } from "../../sheets/vintages";
import { newBlockId } from "../../workbook/plan";
import type { Insertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "0 0 12px" },
});

/** Sheets of what differs between the editions, or was revised: of the table, and of its whole book. */
export function EditionChanges({ tableId, insertion }: { tableId: string; insertion: Insertion }) {
  const styles = useStyles();
  const texts = useTexts(vintagesSheetTexts);
  const { services, language } = usePane();
  const { library } = services;
  const book = library.bookOf(tableId);
  const { tables, count } = useMemo(() => changedTables(library, book), [library, book]);
  const own = tables.find(({ table }) => table.id === tableId);
  if (tables.length === 0) return null;
  return (
    <div className={styles.ways}>
      {own && (
        <Button
          size="small"
          icon={<HistoryRegular />}
          onClick={() =>
            void insertion.onNewSheet(
              (target) =>
                planVintages({ blockId: newBlockId(tableId), language, target, book, ...own })!,
              texts.sheet,
            )
          }
        >
          {texts.compareTable}
        </Button>
      )}
      {tables.length > (own ? 1 : 0) && (
        <Button
          size="small"
          icon={<HistoryRegular />}
          onClick={() =>
            void insertion.onNewSheet(
              (target) =>
                planBookVintages({
                  ...{ blockId: newBlockId(book.id), language, target, book, tables },
                })!,
              texts.sheet,
            )
          }
        >
          {texts.compareBook(count)}
        </Button>
      )}
    </div>
  );
}
