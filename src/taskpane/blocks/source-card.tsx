import { Button, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useEffect, useRef } from "react";
import { sourceCardTexts } from "../../language";
import type { CitedCell } from "../../library";
import { cellFacts } from "../../sheets";
import { usePane, useTexts } from "../pane-context";
import { CitationPart, Facts, FailureNotice, looks, Notice } from "../parts";
import { useSource } from "./use-source";

const useStyles = makeStyles({
  part: { ...looks.column, marginBottom: "12px" },
  card: { ...looks.card, ...looks.column, ":focus": { outlineStyle: "none" } },
  head: { display: "flex", alignItems: "start", gap: "8px" },
  heading: { flexGrow: 1, margin: 0, ...looks.subheading, overflowWrap: "anywhere" },
  note: { margin: 0, ...looks.quiet },
});

/** Looks up where the selected cell comes from, and gives its citation. */
export function SourceCard() {
  const styles = useStyles();
  const texts = useTexts(sourceCardTexts);
  const { state, look, close } = useSource();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.step === "found") heading.current?.focus();
  }, [state]);
  return (
    <section className={styles.part} aria-label={texts.ask}>
      <div>
        <Button size="small" icon={<InfoRegular />} onClick={() => void look()}>
          {texts.ask}
        </Button>
      </div>
      {state.step === "failed" && <FailureNotice failure={state.failure} onDismiss={close} />}
      {state.step === "found" && (
        <div className={styles.card}>
          <div className={styles.head}>
            <h3 className={styles.heading} ref={heading} tabIndex={-1}>
              {texts.heading(state.cell)}
            </h3>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={texts.close}
              onClick={close}
            />
          </div>
          {typeof state.found === "string" ? (
            <Notice intent="info" title={texts.unknown[state.found]} />
          ) : (
            <Known cell={state.found} />
          )}
        </div>
      )}
    </section>
  );
}

function Known({ cell }: { cell: CitedCell }) {
  const styles = useStyles();
  const texts = useTexts(sourceCardTexts);
  const { language } = usePane();
  return (
    <>
      <Facts facts={cellFacts(cell, language)} />
      {cell.isComputed && <p className={styles.note}>{texts.computed}</p>}
      {!cell.figure && !cell.isComputed && <p className={styles.note}>{texts.wholeBlock}</p>}
      <CitationPart cell={cell} />
    </>
  );
}
