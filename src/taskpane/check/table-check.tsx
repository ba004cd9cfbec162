import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { checkTexts } from "../../language";
import { InsertionOutcome, useInsertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, Notice } from "../parts";
import { Findings } from "./findings";
import { MisprintExample } from "./misprint-example";
import { Recognised } from "./recognised";
import { RuleSets } from "./rule-sets";
import { RunningCheck } from "./running-check";
import { selectionChoice, useCheck } from "./use-check";
import { useCheckableBlocks } from "./use-checkable-blocks";
import { useMisprintExample } from "./use-misprint-example";

const useStyles = makeStyles({
  // Names of tables are longer than the pane is wide.
  source: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, width: "100%" } },
  start: { width: "100%", margin: "8px 0" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "12px 0" },
});

/** Checks the selected cells, or a table that was inserted. */
export function TableCheckPart() {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { language } = usePane();
  const { blocks, readAgain } = useCheckableBlocks();
  const [choice, setChoice] = useState(selectionChoice);
  const check = useCheck();
  const { report } = check;
  const insertion = useInsertion();
  const example = useMisprintExample(blocks);
  const { subject, result, progress, empty, failure, message } = check.state;
  const checkExample = (block: string) => {
    readAgain();
    setChoice(block);
    void check.read(block);
  };
  const running = progress !== undefined;
  return (
    <>
      <Field className={styles.source} label={texts.source}>
        <Select
          // A long name is cut.
          title={blocks.find(({ id }) => id === choice)?.title}
          value={choice}
          onChange={(_, { value }) => setChoice(value)}
        >
          <option value={selectionChoice}>{texts.selection}</option>
          {blocks.map(({ id, title, sheet }) => (
            <option key={id} value={id}>{`${title} (${sheet})`}</option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={running}
        onClick={() => void check.read(choice)}
      >
        {result ? texts.again : texts.start}
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
      {empty && (
        <Notice intent="warning" title={texts.noTable}>
          {texts.noTableNext}
        </Notice>
      )}
      {message && <Notice intent="success" title={message(language)} onDismiss={check.dismiss} />}
      <InsertionOutcome insertion={example.insertion} />
      {!subject && !running && <MisprintExample example={example} onShown={checkExample} />}
      {subject && result && (
        <>
          <Findings
            subject={subject}
            result={result}
            onSelect={(address) => void check.select(address)}
          />
          <div className={styles.actions}>
            <Button
              disabledFocusable={result.findings.length === 0}
              onClick={() => void check.mark()}
            >
              {texts.mark}
            </Button>
            <Button onClick={() => void check.unmark()}>{texts.unmark}</Button>
            {report && (
              <Button
                disabledFocusable={insertion.state.step === "working"}
                onClick={() => void insertion.onNewSheet(report, texts.reportSheet)}
              >
                {texts.report}
              </Button>
            )}
          </div>
          <InsertionOutcome insertion={insertion} />
        </>
      )}
      {subject?.kind === "inserted" && <p>{texts.declared(subject.request.identities.length)}</p>}
      {subject?.kind === "own" && (
        <>
          <Recognised subject={subject} onChange={(changed) => void check.check(changed)} />
          <RuleSets subject={subject} onApply={(changed) => void check.check(changed)} />
        </>
      )}
    </>
  );
}
