import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { checkTableSteps, type TableFinding, type TableProof } from "../../analysis";
import { myDataTexts, type Language } from "../../language";
import { decimalText, provenFaultText } from "../../sheets/check";
import type { Table } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { Notice, useRuns } from "../parts";

const mostShown = 20;

const useStyles = makeStyles({
  findings: { margin: "6px 0 12px", paddingLeft: "18px" },
  cell: { fontWeight: tokens.fontWeightSemibold },
});

interface ProofProps {
  table: Table;
  /** Where a cell stands in its file, e.g. `D12`. */
  placeOf: (row: string, column: string) => string;
}

/** What the table proves of itself, said before anybody trusts it. */
export function Proof({ table, placeOf }: ProofProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const [proof, setProof] = useState<TableProof>();
  const [progress, setProgress] = useState(0);
  const runs = useRuns();
  useEffect(() => {
    void runs
      .begin()
      .inSlices(checkTableSteps(table), ({ done }) => setProgress(done))
      .then((result) => result && setProof(result));
  }, [runs, table]);
  if (!proof) return <ProgressBar aria-label={texts.proving} value={progress} />;
  const { cells, identities, hold, findings } = proof;
  if (findings.length === 0) {
    const intent = identities === 0 ? "info" : "success";
    return <Notice intent={intent} title={texts.proved(cells, identities, hold)} />;
  }
  return (
    <>
      <Notice intent="warning" title={texts.proved(cells, identities, hold)}>
        {texts.contradictions(findings.length)}
      </Notice>
      <ul className={styles.findings}>
        {findings.slice(0, mostShown).map((finding, index) => (
          <li key={index}>
            <span className={styles.cell}>{cellsText(finding, table, language, placeOf)}</span>{" "}
            {printedText(finding, language, texts)}. {provenFaultText(finding, language)}.
          </li>
        ))}
      </ul>
    </>
  );
}

function cellsText(
  { cells }: TableFinding,
  { rows, columns }: Table,
  language: Language,
  placeOf: ProofProps["placeOf"],
): string {
  return cells
    .slice(0, 2)
    .map(({ row, column }) => {
      const label = rows.find(({ key }) => key === row)?.label ?? row;
      const title = columns.find(({ key }) => key === column)?.title[language] ?? column;
      return [placeOf(row, column), `${label}, ${title}`].filter(Boolean).join(": ");
    })
    .join("; ");
}

function printedText(
  { cells }: TableFinding,
  language: Language,
  texts: (typeof myDataTexts)["en"],
): string {
  const first = cells[0];
  if (!first) return "";
  const printed = decimalText(first.printed, language);
  return first.proposed === undefined
    ? printed
    : texts.maybe(printed, decimalText(first.proposed, language));
}
