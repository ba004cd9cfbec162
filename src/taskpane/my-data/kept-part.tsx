import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArchiveRegular } from "@fluentui/react-icons/svg/archive";
import { useState } from "react";
import { myDataTexts } from "../../language";
import { exportText, readExport } from "../own-tables";
import { type Message, usePane, useTexts } from "../pane-context";
import { EmptyState, FileButton, looks, Notice, saveFile } from "../parts";
import { KeptCollection, KeptTitle } from "./kept-collection";
import { WorkbookTables } from "./workbook-tables";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 12px 12px" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { ...looks.list, ...looks.column, margin: "4px 0 0" },
});

/** What was done last, or was not. */
interface Outcome {
  title: Message;
  isFailure: boolean;
  /** Brings back what was removed. */
  undo?: () => Promise<void>;
}

/** The reader's own library: renamed, pruned, exported and imported. */
export function KeptPart() {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { own, announce, language } = usePane();
  const [outcome, setOutcome] = useState<Outcome>();

  const say = (title: Message, isFailure = false, undo?: Outcome["undo"]) => {
    setOutcome({ title, isFailure, ...(undo && { undo }) });
    announce(title(language));
  };
  const attempt = async (work: () => Promise<void>, done: Message, undo?: Outcome["undo"]) => {
    try {
      await work();
      say(done, false, undo);
    } catch {
      say((language) => myDataTexts[language].notKept, true);
    }
  };
  const importFile = async (file: File | undefined) => {
    if (!file) return;
    const collections = readExport(await file.text());
    if (!collections) return say((language) => myDataTexts[language].importFailed, true);
    const count = collections.reduce((sum, { tables }) => sum + tables.length, 0);
    await attempt(
      () => own.add(collections),
      (language) => myDataTexts[language].imported(count),
    );
  };
  const undo = outcome?.undo;
  const { books, collections } = own;
  return (
    <div className={styles.part}>
      <p className={styles.intro}>{texts.keptIntro}</p>
      <div className={styles.ways}>
        <Button
          disabledFocusable={own.collections.length === 0}
          onClick={() =>
            saveFile("timbang-tables.json", exportText(own.collections), "application/json")
          }
        >
          {texts.exportAll}
        </Button>
        <FileButton
          text={texts.importFile}
          accept=".json"
          onFiles={([file]) => void importFile(file)}
        />
      </div>
      {outcome && (
        <Notice
          intent={outcome.isFailure ? "error" : "success"}
          title={outcome.title(language)}
          onDismiss={() => setOutcome(undefined)}
          actions={
            undo && (
              <Button
                size="small"
                onClick={() => void attempt(undo, (language) => myDataTexts[language].broughtBack)}
              >
                {texts.undo}
              </Button>
            )
          }
        />
      )}
      {collections.length + books.length === 0 && (
        <EmptyState
          icon={<ArchiveRegular />}
          title={texts.nothingKept}
          text={texts.nothingKeptNext}
        />
      )}
      {books.length > 0 && (
        <section aria-label={texts.keptBooks}>
          <h3 className={styles.heading}>{texts.keptBooks}</h3>
          <ul className={styles.list}>
            {books.map((book) => (
              <KeptTitle
                key={book.id}
                title={book.title[language]}
                onRemove={() =>
                  void attempt(
                    () => own.removeBook(book.id),
                    (language) => myDataTexts[language].removed(book.title[language]),
                    () => own.addBook(book),
                  )
                }
              />
            ))}
          </ul>
        </section>
      )}
      {collections.map((kept) => (
        <KeptCollection
          key={kept.id}
          kept={kept}
          onRename={(title) =>
            void attempt(
              () => own.rename(kept.id, title),
              () => title,
            )
          }
          onReplace={(table) =>
            void attempt(
              () => own.replace(kept.id, table),
              (language) => myDataTexts[language].changed,
            )
          }
          onRemove={(table, title) => {
            const undo = { ...kept, tables: kept.tables.filter(({ id }) => id === table) };
            void attempt(
              () => own.removeTable(kept.id, table),
              (language) => myDataTexts[language].removed(title),
              () => own.add([undo]),
            );
          }}
        />
      ))}
      <WorkbookTables
        onKeep={(table, collection) =>
          void attempt(
            () => own.keep(table, collection),
            (language) => myDataTexts[language].kept,
          )
        }
      />
    </div>
  );
}
