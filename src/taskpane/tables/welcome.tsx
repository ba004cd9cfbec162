import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sheetTexts, tablesTexts } from "../../language";
import { sampleTable } from "../../sheets/sample";
import { isBlockOf } from "../../workbook/plan";
import { looks } from "../parts";
import { FailedInsertion, useInsertion } from "../insertion";
import { samplePlan } from "../open-sample";
import { usePane, useTexts } from "../pane-context";
import { useWorkbookLimit } from "../use-workbook-limit";

const useStyles = makeStyles({
  card: {
    margin: "10px 12px 4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0, ...looks.subheading },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  dismiss: { minWidth: "auto" },
  jobs: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
  job: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  hint: { margin: "2px 0 8px", ...looks.small, color: tokens.colorNeutralForeground2 },
});

/** The first meeting: what this is for, and one button that shows it. It disappears once it was used or dismissed. */
export function Welcome() {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { services, language, announce, open } = usePane();
  const { storage, library } = services;
  const [seen, setSeen] = useState(() => storage.read("welcomed") === "yes");
  const insertion = useInsertion();
  const sample = sampleTable(library);
  const { isLimited } = useWorkbookLimit();
  if (seen || sample === undefined || isLimited) return null;

  const dismiss = () => {
    storage.write("welcomed", "yes");
    setSeen(true);
  };
  const showExample = async () => {
    const places = await services.executor.places();
    const there = places.ok && places.value.find(({ block }) => isBlockOf(block.id, sample));
    if (there && (await services.executor.goTo(there.block.id)).ok) {
      announce(texts.welcomeThere);
      return dismiss();
    }
    const isInserted = await insertion.onNewSheet(
      (target) => samplePlan(services, language, target),
      sheetTexts[language].sampleSheet,
    );
    if (!isInserted) return;
    announce(texts.welcomeDone);
    dismiss();
  };
  const { state } = insertion;
  return (
    <section className={styles.card} aria-labelledby="welcome-title">
      <h3 id="welcome-title" className={styles.title}>
        {texts.welcomeTitle}
      </h3>
      <p className={styles.hint}>{texts.welcomeHint}</p>
      {state.step === "failed" && (
        <FailedInsertion insertion={insertion} failure={state.failure} ways={state.ways} />
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={state.step === "working"}
          onClick={() => void showExample()}
        >
          {texts.welcomeAction}
        </Button>
        <Button className={styles.dismiss} appearance="subtle" onClick={dismiss}>
          {texts.welcomeDismiss}
        </Button>
      </div>
      <div role="group" aria-label={texts.welcomeJobs} className={styles.jobs}>
        {Object.entries(texts.jobs).map(([screen, job]) => (
          <Button
            key={screen}
            className={styles.job}
            size="small"
            shape="circular"
            onClick={() => open(screen)}
          >
            {job}
          </Button>
        ))}
      </div>
    </section>
  );
}
