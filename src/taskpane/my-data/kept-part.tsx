import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArchiveRegular } from "@fluentui/react-icons/svg/archive";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef, useState } from "react";
import { myDataTexts } from "../../language";
import { exportText, type KeptTables, readExport } from "../own-tables";
import { usePane, useTexts } from "../pane-context";
import { EmptyState, Notice } from "../parts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 12px 12px" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hidden: { display: "none" },
  name: { width: "100%", minWidth: 0 },
  text: { width: "100%", minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  table: { display: "flex", alignItems: "center", gap: "4px", overflowWrap: "anywhere" },
  title: { flexGrow: 1 },
});

/** The reader's own library: renamed, thinned out, exported and imported. */
export function KeptPart() {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { own, announce } = usePane();
  const [outcome, setOutcome] = useState<{ title: string; isFailure: boolean }>();
  const input = useRef<HTMLInputElement>(null);

  const say = (title: string, isFailure = false) => {
    setOutcome({ title, isFailure });
    announce(title);
  };
  const attempt = async (work: () => Promise<void>, done: string) => {
    try {
      await work();
      say(done);
    } catch {
      say(texts.notKept, true);
    }
  };
  const importFile = async (file: File | undefined) => {
    if (!file) return;
    const collections = readExport(await file.text());
    if (!collections) return say(texts.importFailed, true);
    const count = collections.reduce((sum, { tables }) => sum + tables.length, 0);
    await attempt(() => own.add(collections), texts.imported(count));
  };
  return (
    <div className={styles.part}>
      <p className={styles.intro}>{texts.keptIntro}</p>
      <div className={styles.ways}>
        <Button
          disabledFocusable={own.collections.length === 0}
          onClick={() => download(exportText(own.collections))}
        >
          {texts.exportAll}
        </Button>
        <Button onClick={() => input.current?.click()}>{texts.importFile}</Button>
        <input
          ref={input}
          type="file"
          accept=".json"
          className={styles.hidden}
          aria-label={texts.importFile}
          onChange={(event) => {
            void importFile(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {outcome && (
        <Notice
          intent={outcome.isFailure ? "error" : "success"}
          title={outcome.title}
          onDismiss={() => setOutcome(undefined)}
        />
      )}
      {own.collections.length === 0 && (
        <EmptyState
          icon={<ArchiveRegular />}
          title={texts.nothingKept}
          text={texts.nothingKeptNext}
        />
      )}
      {own.collections.map((kept) => (
        <Collection
          key={kept.id}
          kept={kept}
          onRename={(title) => void attempt(() => own.rename(kept.id, title), title)}
          onRemove={(table, title) =>
            void attempt(() => own.removeTable(kept.id, table), texts.removed(title))
          }
        />
      ))}
    </div>
  );
}

interface CollectionProps {
  kept: KeptTables;
  onRename: (title: string) => void;
  onRemove: (table: string, title: string) => void;
}

function Collection({ kept, onRename, onRemove }: CollectionProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const [name, setName] = useState(kept.title);
  const rename = () => {
    const title = name.trim();
    if (title !== "" && title !== kept.title) onRename(title);
    else setName(kept.title);
  };
  return (
    <section aria-label={kept.title}>
      <Input
        className={styles.name}
        input={{ className: styles.text }}
        appearance="underline"
        aria-label={texts.rename}
        value={name}
        onChange={(_, { value }) => setName(value)}
        onBlur={rename}
        onKeyDown={({ key }) => key === "Enter" && rename()}
      />
      <ul className={styles.list}>
        {kept.tables.map(({ id, title }) => {
          const text = title[language] || texts.untitled;
          return (
            <li key={id} className={styles.table}>
              <span className={styles.title}>{text}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={texts.remove(text)}
                onClick={() => onRemove(id, text)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Gives a text as a file, from an address of this page's own. */
function download(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "timbang-tables.json";
  link.click();
  URL.revokeObjectURL(link.href);
}
