import { Button, Field, makeStyles, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { sentenceTexts } from "../../language";
import { useKept, usePane, useTexts } from "../pane-context";
import { FailureNotice, Notice } from "../parts";
import { RunningCheck } from "./running-check";
import type { FactOrigin } from "./sentence-facts";
import { SentenceResults } from "./sentence-results";
import { useSentenceCheck } from "./use-sentence-check";

const useStyles = makeStyles({
  choice: { marginTop: "12px" },
  start: { width: "100%", margin: "8px 0" },
});

const origins: readonly FactOrigin[] = ["book", "selection", "block"];

/** Checks the numbers of a pasted text against figures that the reader chooses. */
export function SentencePart() {
  const styles = useStyles();
  const texts = useTexts(sentenceTexts);
  const { services } = usePane();
  const [text, setText] = useKept("check-text", "");
  const [origin, setOrigin] = useKept<FactOrigin>("check-origin", "book");
  // Anew with each check, so that its list begins with the first page and with no choice of the one before.
  const [checks, setChecks] = useState(0);
  const check = useSentenceCheck();
  const { found, text: checked = "", progress, without, failure } = check.state;
  const running = progress !== undefined;
  return (
    <>
      <Field label={texts.paste} hint={texts.pasteHint}>
        <Textarea
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {services.checkedWorkbook && (
        <Field className={styles.choice} label={texts.compareWith} hint={texts.originHints[origin]}>
          <RadioGroup value={origin} onChange={(_, { value }) => setOrigin(value as FactOrigin)}>
            {origins.map((one) => (
              <Radio key={one} value={one} label={texts.origins[one]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={running || text.trim() === ""}
        onClick={() => {
          setChecks(checks + 1);
          void check.check(text, services.checkedWorkbook ? origin : "book");
        }}
      >
        {texts.check}
      </Button>
      {running && (
        <RunningCheck
          label={texts.checking}
          progress={progress}
          stop={texts.stop}
          onStop={check.stop}
        />
      )}
      {failure && <FailureNotice failure={failure} onDismiss={check.dismiss} />}
      {without === "selection" && (
        <Notice intent="warning" title={texts.noTable}>
          {texts.noTableNext}
        </Notice>
      )}
      {without === "block" && (
        <Notice intent="warning" title={texts.noBlocks}>
          {texts.noBlocksNext}
        </Notice>
      )}
      {found && <SentenceResults key={checks} found={found} text={checked} />}
    </>
  );
}
