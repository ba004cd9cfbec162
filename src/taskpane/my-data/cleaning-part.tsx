import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cleaningTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, Notice, NumberField } from "../parts";
import { LongListPart } from "./long-list-part";
import { type CleaningJob, cleaningJobs } from "./plan-cleaning";
import { useCleaning } from "./use-cleaning";
import { useLongList } from "./use-long-list";
import { Preview } from "./cleaning-preview";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 12px 12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  jobs: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0 },
  job: { justifyContent: "flex-start", textAlign: "left" },
  hint: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** Cleans cells of the workbook where they stand. */
export function CleaningPart() {
  const styles = useStyles();
  const texts = useTexts(cleaningTexts);
  const { language } = usePane();
  const cleaning = useCleaning();
  const long = useLongList();
  const [year, setYear] = useState<number>();
  const { busy, plan, done, message, failure } = cleaning.state;
  return (
    <div className={styles.part}>
      <p className={styles.text}>{texts.intro}</p>
      <div role="group" aria-label={texts.jobsLabel} className={styles.jobs}>
        {cleaningJobs.map((job) => (
          <Button
            key={job}
            className={styles.job}
            disabledFocusable={busy || !cleaning.canClean}
            onClick={() => {
              long.dismiss();
              void cleaning.prepare(job, year);
            }}
          >
            <JobWords job={job} />
          </Button>
        ))}
        <Button
          className={styles.job}
          disabledFocusable={busy || !cleaning.canClean}
          onClick={() => {
            cleaning.dismiss();
            void long.prepare();
          }}
        >
          <JobWords job="long" />
        </Button>
        <NumberField
          label={texts.year}
          name={texts.year}
          value={year}
          limits={{ from: 1900, upTo: 2100 }}
          wrong={texts.wrongYear}
          onChange={setYear}
        />
      </div>
      {failure && <FailureNotice failure={failure} onDismiss={cleaning.dismiss} />}
      <LongListPart long={long} />
      {message && (
        <Notice
          intent="success"
          title={message(language)}
          onDismiss={cleaning.dismiss}
          actions={
            done && (
              <Button size="small" onClick={() => void cleaning.undo(done)}>
                {texts.undo}
              </Button>
            )
          }
        />
      )}
      {plan && (
        <Preview
          plan={plan}
          busy={busy}
          onApply={() => void cleaning.apply(plan)}
          onCancel={cleaning.dismiss}
        />
      )}
    </div>
  );
}

function JobWords({ job }: { job: CleaningJob | "long" }) {
  const styles = useStyles();
  const texts = useTexts(cleaningTexts);
  return (
    <span>
      {texts.jobs[job]}
      <span className={styles.hint}>{texts.jobHints[job]}</span>
    </span>
  );
}
