import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { fileFaultSentence, liveTexts } from "../../../language";
import { UnreadableFile } from "../../../reading";
import { FailedRequest, pastedAnswer, webApiOrigin } from "../../../web-api";
import { usePane, useTexts } from "../../pane-context";
import { FileButton, looks, Notice } from "../../parts";
import type { LiveTools } from "./live-tools";

const useStyles = makeStyles({
  way: looks.column,
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** An answer that the reader got without the add-in; nothing is asked. */
export function PasteWay({ tools }: { tools: LiveTools }) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const { language } = usePane();
  const [text, setText] = useState("");
  const [unreadable, setUnreadable] = useState<UnreadableFile>();

  async function read(answer: string): Promise<void> {
    setUnreadable(undefined);
    tools.asking.forget();
    try {
      const place = { publisher: "Badan Pusat Statistik", address: webApiOrigin };
      await tools.open(pastedAnswer(answer), place);
      setText("");
    } catch (error) {
      if (error instanceof FailedRequest) tools.asking.tell(error.fault);
      else if (error instanceof UnreadableFile) setUnreadable(error);
      else throw error;
    }
  }
  return (
    <div className={styles.way}>
      <Field label={texts.paste} hint={texts.pasteHint} size="small">
        <Textarea rows={4} value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={text.trim() === ""}
          onClick={() => text.trim() !== "" && void read(text)}
        >
          {texts.read}
        </Button>
        <FileButton
          text={texts.openFile}
          accept=".json,.txt"
          onFiles={([file]) => void file?.text().then(read)}
        />
      </div>
      {unreadable && (
        <Notice intent="error" title={fileFaultSentence(unreadable.fault, language)} />
      )}
    </div>
  );
}
