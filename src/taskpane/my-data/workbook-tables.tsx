import { Button, makeStyles } from "@fluentui/react-components";
import { myDataTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import { NewerFile } from "./newer-file";
import { collectionOf } from "./own-table";
import { useWorkbookTables, type WorkbookTable } from "./use-workbook-tables";

const useStyles = makeStyles({
  heading: { margin: "8px 0 4px", ...looks.subheading },
  list: { ...looks.list, ...looks.column },
  card: looks.card,
  title: { margin: 0, overflowWrap: "anywhere" },
  place: { margin: "2px 0 6px", ...looks.quiet },
  ways: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface WorkbookTablesProps {
  onKeep: (table: WorkbookTable["table"], collection: { id: string; title: string }) => void;
}

/** Own tables that are in the open workbook, kept in this browser or not. */
export function WorkbookTables({ onKeep }: WorkbookTablesProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language, services } = usePane();
  const { tables, read } = useWorkbookTables();
  if (tables.length === 0) return null;
  return (
    <section aria-label={texts.inWorkbook}>
      <h3 className={styles.heading}>{texts.inWorkbook}</h3>
      <ul className={styles.list}>
        {tables.map(({ block, table }) => {
          const title = table.title[language] || texts.untitled;
          const collection = collectionOf(table.source.file ?? title);
          const isKept = services.library.has(table.id);
          return (
            <li key={block.id} className={styles.card}>
              <p className={styles.title}>{title}</p>
              <p className={styles.place}>
                {[`${block.sheet}!${block.address}`, isKept && texts.isKept]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              <div className={styles.ways}>
                <NewerFile table={table} title={title} target={{ block }} onDone={read} />
                {!isKept && services.tableStore && (
                  <Button
                    size="small"
                    aria-label={texts.keepNamed(title)}
                    onClick={() => onKeep(table, collection)}
                  >
                    {texts.keep}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
