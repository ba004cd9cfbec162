import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { scenarioRecord, weightsOfBook } from "../../analysis";
import { ledgerTexts, scenarioPaneTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, looks, Notice, Section, useRequest } from "../parts";
import { today } from "../today";
import { isNamed, withBack, withName, withoutSaved, withSaved } from "./saved-edits";
import { longestName, SavedRow } from "./saved-row";
import type { SavedScenario } from "./scenario-draft";
import { SideBySide } from "./side-by-side";
import type { ComparedScenarios } from "./use-compared";
import type { OpenScenario } from "./use-scenario";
import type { KeptScenarios } from "./use-workbook-scenarios";
import { mostScenarios } from "./workbook-scenarios";

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
  message: { margin: "8px 0" },
  note: { margin: "8px 0 16px", ...looks.quiet },
});

interface SavedListProps {
  open: OpenScenario;
  workbook: KeptScenarios;
  compared: ComparedScenarios;
}

/** Scenarios kept in the workbook under names, and which of them stand side by side. */
export function SavedList({ open, workbook, compared }: SavedListProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const ledger = useTexts(ledgerTexts);
  const { announce } = usePane();
  const [deleted, setDeleted] = useState<{ scenario: SavedScenario; place: number } | undefined>();
  const { failure, forgetFailure, tell } = useRequest();
  const { scenarios } = workbook.kept;
  const edit = async (change: (saved: readonly SavedScenario[]) => SavedScenario[]) =>
    tell(await workbook.keep((now) => ({ ...now, scenarios: change(now.scenarios) })));
  return (
    <Section heading={texts.savedTitle}>
      {workbook.isFromNewer && <FailureNotice failure={{ code: "newer-version", asItWas: true }} />}
      <SaveForm
        fault={(name) =>
          scenarios.length >= mostScenarios && !isNamed(scenarios, name)
            ? ledger.full(mostScenarios)
            : undefined
        }
        onSave={async (name) => {
          const { shocks, links } = open.draft;
          const record = recordOf(open, workbook);
          const isKept = await edit((saved) =>
            withSaved(saved, { name, shocks, links, ...(record && { record }) }),
          );
          if (!isKept) return;
          if (compared.hasRoom) compared.show(name, true);
          announce(texts.saved(name));
        }}
      />
      {(failure ?? deleted) && (
        <div className={styles.message}>
          {failure && <FailureNotice failure={failure} onDismiss={forgetFailure} />}
          {deleted && (
            <Notice
              intent="info"
              title={texts.forgotten(deleted.scenario.name)}
              actions={
                <Button
                  size="small"
                  onClick={() => {
                    void edit((saved) => withBack(saved, deleted.scenario, deleted.place));
                    setDeleted(undefined);
                  }}
                >
                  {texts.undo}
                </Button>
              }
              onDismiss={() => setDeleted(undefined)}
            />
          )}
        </div>
      )}
      {scenarios.length > 0 && (
        <ul className={styles.list} aria-label={texts.compareTitle}>
          <li>
            <Checkbox
              label={texts.current}
              checked={compared.compared.current}
              disabled={!compared.compared.current && !compared.hasRoom}
              onChange={(_, data) => compared.showCurrent(data.checked === true)}
            />
          </li>
          {scenarios.map((scenario, place) => (
            <SavedRow
              key={scenario.name}
              name={scenario.name}
              isCompared={compared.compared.names.includes(scenario.name)}
              canCompare={compared.hasRoom}
              onCompare={(isIn) => compared.show(scenario.name, isIn)}
              onOpen={() => open.change({ shocks: scenario.shocks, links: scenario.links })}
              nameFault={(next) => (isNamed(scenarios, next) ? texts.nameTaken : undefined)}
              onRename={(next) => {
                compared.follow(scenario.name, next);
                void edit((saved) => withName(saved, scenario.name, next));
              }}
              onDelete={async () => {
                const isDeleted = await edit((saved) => withoutSaved(saved, scenario.name));
                if (isDeleted) setDeleted({ scenario, place });
              }}
            />
          ))}
        </ul>
      )}
      <p className={styles.note}>{scenarios.length === 0 ? texts.noSaved : texts.onlyThree}</p>
      {scenarios.length > 0 && <SideBySide columns={compared.columns} />}
    </Section>
  );
}

const recordOf = ({ model, scenario, outcome }: OpenScenario, { kept }: KeptScenarios) =>
  outcome &&
  scenarioRecord(model, scenario, outcome, {
    weights: weightsOfBook(model.book, kept.weights),
    day: today(),
  });

interface SaveFormProps {
  /** Answers why nothing can be saved under a name, if anything. */
  fault: (name: string) => string | undefined;
  onSave: (name: string) => Promise<void>;
}

function SaveForm({ fault, onSave }: SaveFormProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const [name, setName] = useState("");
  const title = name.trim();
  const found = title === "" ? undefined : fault(title);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (title === "" || found !== undefined) return;
        void onSave(title);
        setName("");
      }}
    >
      <Field
        label={texts.name}
        size="small"
        {...(found !== undefined && { validationMessage: found, validationState: "error" })}
      >
        <Input
          placeholder={texts.nameHint}
          maxLength={longestName}
          value={name}
          onChange={(_, data) => setName(data.value)}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={title === "" || found !== undefined}>
        {texts.save}
      </Button>
    </form>
  );
}
