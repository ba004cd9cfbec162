import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from "react";
import { myDataTexts } from "../../language";
import type { FileSource } from "../../reading";
import { usePane, useTexts } from "../pane-context";
import { FileButton, Notice } from "../parts";
import { acceptedFiles } from "./accepted-files";
import { FoundTables } from "./found-tables";
import { ChosenReview } from "./chosen-review";
import { useChosenTable } from "./use-chosen-table";
import { useReading } from "./use-reading";
import { useSelectedCells } from "./use-selected-cells";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 12px 12px" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "14px 12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  icon: { fontSize: "24px", lineHeight: 1, color: tokens.colorBrandForeground1 },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px", justifyContent: "center" },
  busy: { display: "flex", alignItems: "center", gap: "8px", overflowWrap: "anywhere" },
});

/** Files, pastes and selected cells, and the tables that were found in them. */
export function ReadPart() {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const reading = useReading();
  const selected = useSelectedCells(reading.add);
  const { chosen, choose } = useChosenTable(reading);
  const [pastes, setPastes] = useState(false);
  const [isOver, setOver] = useState(false);

  if (chosen)
    return <ChosenReview {...chosen} reading={reading} onBack={() => choose(undefined)} />;

  const addFiles = async (files: FileList) => {
    const sources = [...files].map(async (one): Promise<FileSource> => ({
      name: one.name,
      bytes: new Uint8Array(await one.arrayBuffer()),
    }));
    await reading.add(await Promise.all(sources));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void addFiles(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    setPastes(false);
    const { clipboardData: data } = event;
    if (data.files.length > 0) return void addFiles(data.files);
    const html = data.getData("text/html");
    const text = data.getData("text/plain");
    void reading.add([{ name: texts.pasted, text, ...(html && { html }) }]);
  };

  return (
    <div className={styles.part}>
      <p className={styles.intro}>{texts.intro}</p>
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={styles.icon} aria-hidden="true">
          <DocumentAddRegular />
        </span>
        <span>{texts.drop}</span>
        <div className={styles.ways}>
          <FileButton
            appearance="primary"
            text={texts.choose}
            accept={acceptedFiles}
            multiple
            onFiles={(files) => void addFiles(files)}
          />
          <Button aria-expanded={pastes} onClick={() => setPastes(!pastes)}>
            {texts.paste}
          </Button>
          {selected.read && <Button onClick={selected.read}>{texts.cells}</Button>}
        </div>
      </div>
      {pastes && <PasteField label={texts.pasteLabel} onPaste={paste} />}
      {reading.busy !== undefined && (
        <div className={styles.busy} role="status">
          <Spinner size="tiny" />
          <span>{texts.reading(reading.busy)}</span>
          <Button size="small" onClick={reading.stop}>
            {texts.stop}
          </Button>
        </div>
      )}
      {selected.failure}
      {reading.unread.map(({ name, reason }) => (
        <Notice
          key={name}
          intent="error"
          title={texts.unreadable(name)}
          onDismiss={reading.dismiss}
        >
          {reason(language)}
        </Notice>
      ))}
      {[...reading.open].reverse().map((one) => (
        <FoundTables
          key={one.id}
          file={one}
          reading={reading}
          onChoose={(id, asRecords) => choose({ file: one.id, table: id, asRecords })}
          onClose={() => reading.close(one)}
        />
      ))}
    </div>
  );
}

/** Takes what is pasted into it, and the focus when it comes. */
function PasteField({
  label,
  onPaste,
}: {
  label: string;
  onPaste: (event: ClipboardEvent) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Textarea
      ref={field}
      aria-label={label}
      placeholder={label}
      rows={3}
      value=""
      onPaste={onPaste}
      onChange={() => undefined}
    />
  );
}
