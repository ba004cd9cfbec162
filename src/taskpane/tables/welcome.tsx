import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sheetTexts, tablesTexts } from "../../language";
import { sampleTable } from "../../sheets/sample";
import { looks } from "../parts";
import { FailedInsertion, useInsertion } from "../insertion";
import { samplePlan } from "../open-sample";
import { usePane, useTexts } from "../pane-context";
import { useWorkbookLimit } from "../use-workbook-limit";

const useStyles = makeStyles({
  card: {
    margin: "12px 12px 4px",
    padding: "16px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0, ...looks.heading },
  text: { margin: "4px 0 12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hint: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The first meeting: what this is for, and one button that shows it. Gone once it was used or put aside. */
export function Welcome() {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { services, language, announce } = usePane();
  const { storage, library } = services;
  const [seen, setSeen] = useState(() => storage.read("welcomed") === "yes");
  const insertion = useInsertion();
  const known = sampleTable(library) !== undefined;
  const { isLimited } = useWorkbookLimit();
  if (seen || !known || isLimited) return null;

  const dismiss = () => {
    storage.write("welcomed", "yes");
    setSeen(true);
  };
  const showExample = async () => {
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
      <p className={styles.text}>{texts.welcomeText}</p>
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
        <Button appearance="subtle" onClick={dismiss}>
          {texts.welcomeDismiss}
        </Button>
      </div>
      <p className={styles.hint}>{texts.welcomeHint}</p>
    </section>
  );
}
