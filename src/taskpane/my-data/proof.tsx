import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { checkTableSteps, type TableProof } from "../../analysis";
import { myDataTexts } from "../../language";
import { type Correction, correctedTable, type Table } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { looks, Notice, useRuns } from "../parts";
import { CorrectionList } from "./correction-list";
import { FindingItem } from "./finding-item";
import { cellWords } from "./finding-words";

const mostShown = 20;

const useStyles = makeStyles({
  heading: { margin: "0 0 6px", ...looks.subheading, ":focus": { outlineStyle: "none" } },
  findings: { ...looks.list, ...looks.column, margin: "8px 0 12px" },
});

interface ProofProps {
  /** As it was read. */
  table: Table;
  corrections: readonly Correction[];
  onChange: (corrections: readonly Correction[]) => void;
  /** Where a cell is in its file, e.g. `D12`. */
  placeOf: (row: string, column: string) => string;
}

/** What the table proves of itself, said before anybody trusts it; the reader corrects what contradicts. */
export function Proof({ table, corrections, onChange, placeOf }: ProofProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language, announce } = usePane();
  const [proved, setProved] = useState<{ of: Table; proof: TableProof }>();
  const [progress, setProgress] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const runs = useRuns();
  const shown = useMemo(() => correctedTable(table, corrections), [table, corrections]);
  useEffect(() => {
    void runs
      .begin()
      .inSlices(checkTableSteps(shown), ({ done }) => setProgress(done))
      .then((result) => result && setProved({ of: shown, proof: result }));
  }, [runs, shown]);
  const proof = proved?.of === shown ? proved.proof : undefined;

  // The button that was pressed goes with what it was about.
  const change = (next: readonly Correction[], message: string) => {
    onChange(next);
    announce(message);
    heading.current?.focus();
  };
  const isSame = (a: Correction, b: Correction) => a.row === b.row && a.column === b.column;
  const correct = (added: readonly Correction[]) => {
    // What was corrected before is printed as it was read, not as it was corrected to.
    const asPrinted = added.map((one) => {
      const earlier = corrections.find((other) => isSame(one, other));
      return earlier ? { ...one, printed: earlier.printed } : one;
    });
    const others = corrections.filter((one) => !added.some((other) => isSame(one, other)));
    change([...others, ...asPrinted], texts.correctedNow(added.length));
  };
  const undo = (correction: Correction) =>
    change(
      corrections.filter((one) => one !== correction),
      texts.correctionUndone(cellWords(table, correction, language)),
    );
  return (
    <section>
      <h3 className={styles.heading} ref={heading} tabIndex={-1}>
        {texts.proof}
      </h3>
      {proof ? (
        <ProofNotice {...proof} corrections={corrections.length} />
      ) : (
        <ProgressBar aria-label={texts.proving} value={progress} />
      )}
      <CorrectionList table={table} corrections={corrections} onUndo={undo} />
      {proof && proof.findings.length > 0 && (
        <ul className={styles.findings} aria-label={texts.contradictionList}>
          {proof.findings.slice(0, mostShown).map((finding, index) => (
            <FindingItem
              key={`${corrections.length} ${index}`}
              {...{ finding, proof, placeOf }}
              table={shown}
              onCorrect={correct}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function ProofNotice({
  cells,
  identities,
  hold,
  findings,
  corrections,
}: TableProof & { corrections: number }) {
  const texts = useTexts(myDataTexts);
  const title = texts.proved(cells, identities, hold);
  if (findings.length > 0) {
    return (
      <Notice intent="warning" title={title}>
        {texts.contradictions(findings.length, corrections)}
      </Notice>
    );
  }
  return <Notice intent={identities === 0 ? "info" : "success"} title={title} />;
}
