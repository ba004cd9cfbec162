import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import { runScenario } from "../../analysis";
import { scenarioPaneTexts } from "../../language";
import { NumberTable } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { Section, usePoints } from "../parts";
import type { ComparedScenarios } from "./use-saved";
import type { OpenScenario } from "./use-scenario";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "6px",
    alignItems: "end",
    "& > *": { minWidth: 0 },
    "& input": { minWidth: 0 },
  },
  list: { listStyleType: "none", margin: "8px 0", padding: 0 },
  line: { display: "flex", gap: "4px", alignItems: "center" },
  open: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  note: {
    margin: "8px 0 16px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const longestName = 40;

interface SavedListProps {
  open: OpenScenario;
  compared: ComparedScenarios;
}

/** Scenarios under names, and the one on the screen beside them. */
export function SavedList({ open, compared }: SavedListProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { announce } = usePane();
  const [name, setName] = useState("");
  const { saved, save, forget } = compared;
  const title = name.trim();
  return (
    <Section heading={texts.savedTitle}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (title === "") return;
          save({ name: title, shocks: open.draft.shocks });
          announce(texts.saved(title));
          setName("");
        }}
      >
        <Field label={texts.name} size="small">
          <Input
            placeholder={texts.nameHint}
            maxLength={longestName}
            value={name}
            onChange={(_, data) => setName(data.value)}
          />
        </Field>
        <Button type="submit" size="small" disabledFocusable={title === ""}>
          {texts.save}
        </Button>
      </form>
      <ul className={styles.list}>
        {saved.map((scenario) => (
          <li key={scenario.name} className={styles.line}>
            <Button
              className={styles.open}
              size="small"
              appearance="subtle"
              aria-label={texts.openNamed(scenario.name)}
              onClick={() => open.change({ shocks: scenario.shocks })}
            >
              {scenario.name}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.forget(scenario.name)}
              onClick={() => forget(scenario.name)}
            />
          </li>
        ))}
      </ul>
      {saved.length === 0 ? (
        <p className={styles.note}>{texts.noSaved}</p>
      ) : (
        <SideBySide open={open} compared={compared} />
      )}
    </Section>
  );
}

const compareRows = ["ntp", "ntup", "it", "ib"] as const;

function SideBySide({ open, compared }: SavedListProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { point } = usePoints();
  const outcomes = [
    open.outcome,
    ...compared.beside.map((scenario) => runScenario(open.model, scenario)),
  ];
  const results = outcomes.flatMap(({ groups }) => groups.slice(-1));
  return (
    <>
      <NumberTable
        label={texts.compareTitle}
        headers={[
          texts.index,
          texts.base,
          texts.current,
          ...compared.beside.map(({ name }) => name),
        ]}
        rows={compareRows.map((index) => ({
          cells: [
            texts.indices[index],
            ...results.slice(0, 1).map(({ base }) => point(base[index])),
            ...results.map(({ after }) => point(after[index])),
          ],
        }))}
      />
      {compared.saved.length > compared.beside.length && (
        <p className={styles.note}>{texts.onlyThree}</p>
      )}
    </>
  );
}
