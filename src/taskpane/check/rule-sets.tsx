import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { ruleSetsTexts } from "../../language";
import type { WorkbookFailure } from "../../workbook/contract";
import { type Message, usePane, useTexts } from "../pane-context";
import { Disclosure, FailureNotice, FileButton, looks, Notice, saveFile } from "../parts";
import { keptRulesOf, type OwnSubject, withKeptRules } from "./checked-subject";
import { readRuleSets, type RuleSet, ruleSetsText, withSets } from "./kept-rule-sets";
import { useRuleSets } from "./use-rule-sets";

const useStyles = makeStyles({
  intro: { margin: "4px 0 8px", ...looks.quiet },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
});

interface RuleSetsProps {
  subject: OwnSubject;
  onApply: (subject: OwnSubject) => void;
}

/** Rules under names: kept from the table that is checked, put to the next one, and carried to other workbooks as a file. */
export function RuleSets({ subject, onApply }: RuleSetsProps) {
  const styles = useStyles();
  const texts = useTexts(ruleSetsTexts);
  const { announce, language } = usePane();
  const { sets, change } = useRuleSets();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState("");
  const [failure, setFailure] = useState<WorkbookFailure>();
  const [said, setSaid] = useState<{ message: Message; isFailure?: boolean }>();
  const set = sets.find((one) => one.name === chosen) ?? sets[0];

  const say = (message: Message, isFailure = false) => {
    setSaid({ message, isFailure });
    announce(message(language));
  };
  async function changed(
    next: (sets: readonly RuleSet[]) => readonly RuleSet[],
    done: Message,
  ): Promise<void> {
    const answer = await change(next);
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) say(done);
  }
  async function importFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const found = readRuleSets(await file.text());
    if (found.length === 0) return say((language) => ruleSetsTexts[language].importFailed, true);
    await changed(
      (kept) => withSets(kept, found),
      (language) => ruleSetsTexts[language].imported(found.length),
    );
  }
  const keep = () => {
    const own = { name: name.trim(), rules: keptRulesOf(subject) };
    void changed(
      (kept) => withSets(kept, [own]),
      (language) => ruleSetsTexts[language].kept(own.name, own.rules.length),
    );
    setChosen(own.name);
  };
  const apply = (one: RuleSet) => {
    const applied = withKeptRules(subject, one.rules);
    onApply(applied.subject);
    say((language) => ruleSetsTexts[language].applied(applied.found, one.rules.length));
  };
  return (
    <Disclosure title={texts.heading} summary={texts.summary(sets.length)}>
      <p className={styles.intro}>{texts.intro}</p>
      {failure && <FailureNotice failure={failure} onDismiss={() => setFailure(undefined)} />}
      {said && (
        <Notice
          intent={said.isFailure ? "error" : "success"}
          title={said.message(language)}
          onDismiss={() => setSaid(undefined)}
        />
      )}
      <Field label={texts.name}>
        <Input value={name} maxLength={200} onChange={(_, data) => setName(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button disabledFocusable={name.trim() === "" || subject.rules.length === 0} onClick={keep}>
          {texts.keep}
        </Button>
        <FileButton
          text={texts.importFile}
          accept=".json"
          onFiles={([file]) => void importFile(file)}
        />
      </div>
      {set && (
        <>
          <Field label={texts.choose}>
            <Select value={set.name} onChange={(_, { value }) => setChosen(value)}>
              {sets.map((one) => (
                <option key={one.name} value={one.name}>
                  {texts.setName(one.name, one.rules.length)}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => apply(set)}>
              {texts.apply}
            </Button>
            <Button
              onClick={() =>
                saveFile("timbang-rules.json", ruleSetsText([set]) ?? "", "application/json")
              }
            >
              {texts.exportSet}
            </Button>
            <Button
              onClick={() =>
                void changed(
                  (kept) => kept.filter((one) => one.name !== set.name),
                  (language) => ruleSetsTexts[language].deleted(set.name),
                )
              }
            >
              {texts.remove}
            </Button>
          </div>
        </>
      )}
    </Disclosure>
  );
}
