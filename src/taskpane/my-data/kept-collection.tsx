import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactNode, useMemo, useState } from "react";
import { myDataTexts } from "../../language";
import { type OwnTable, type PackedTable, unpackTable } from "../../table";
import type { KeptTables } from "../own-tables";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import { CorrectionList } from "./correction-list";
import { NewerFile } from "./newer-file";

const useStyles = makeStyles({
  name: { width: "100%", minWidth: 0 },
  text: { width: "100%", minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  list: { ...looks.list, ...looks.column, margin: "4px 0 0" },
  kept: looks.column,
  head: { display: "flex", alignItems: "center", gap: "4px", overflowWrap: "anywhere" },
  title: { flexGrow: 1, minWidth: 0 },
});

interface KeptCollectionProps {
  kept: KeptTables;
  onRename: (title: string) => void;
  onReplace: (table: OwnTable) => void;
  onRemove: (table: string, title: string) => void;
}

/** The kept tables of one file under a name of the reader's. */
export function KeptCollection({ kept, onRename, onReplace, onRemove }: KeptCollectionProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
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
        {kept.tables.map((table) => (
          <KeptTable
            key={table.id}
            packed={table}
            collection={kept.id}
            onReplace={onReplace}
            onRemove={onRemove}
          />
        ))}
      </ul>
    </section>
  );
}

interface KeptTableProps extends Pick<KeptCollectionProps, "onReplace" | "onRemove"> {
  packed: PackedTable;
  collection: string;
}

function KeptTable({ packed, collection, onReplace, onRemove }: KeptTableProps) {
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const table = useMemo(() => unpackTable(packed), [packed]);
  const title = table.title[language] || texts.untitled;
  const { corrections = [] } = table;
  return (
    <KeptTitle title={title} onRemove={() => onRemove(table.id, title)}>
      <NewerFile table={table} title={title} target={{ collection }} onDone={() => undefined} />
      <CorrectionList
        table={table}
        corrections={corrections}
        onUndo={(undone) =>
          onReplace({ ...table, corrections: corrections.filter((one) => one !== undone) })
        }
      />
    </KeptTitle>
  );
}

interface KeptTitleProps {
  title: string;
  onRemove: () => void;
  children?: ReactNode;
}

/** Something that is kept, with the button that removes it. */
export function KeptTitle({ title, onRemove, children }: KeptTitleProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  return (
    <li className={styles.kept}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.remove(title)}
          onClick={onRemove}
        />
      </div>
      {children}
    </li>
  );
}
