import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowEnterRegular } from "@fluentui/react-icons/svg/arrow-enter";
import type { ReactNode } from "react";
import type { CheckFinding, KnownDoubt, TableCheck } from "../../analysis";
import type { CellId } from "../../core/checking";
import { checkTexts } from "../../language";
import { decimalText, provenFaultText, readingsText, statementText } from "../../sheets/check";
import { usePane, useTexts } from "../pane-context";
import { ChoiceList, looks, type Verdict, VerdictSign } from "../parts";
import type { CheckSubject } from "./checked-subject";
import { cellLabels, cellName, labelledName, sheetAddress } from "./cell-names";

const useStyles = makeStyles({
  heading: { margin: "12px 0 4px", ...looks.subheading },
  cell: { fontWeight: tokens.fontWeightSemibold },
  finding: { display: "flex", gap: "8px" },
  words: { minWidth: 0, flexGrow: 1 },
  go: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    marginTop: "4px",
    ...looks.small,
    color: tokens.colorBrandForeground1,
  },
  facts: {
    display: "block",
    marginTop: "2px",
    overflowWrap: "anywhere",
    ...looks.small,
    color: tokens.colorNeutralForeground2,
  },
  counts: { margin: "0 0 8px" },
});

interface FindingsProps {
  subject: CheckSubject;
  result: TableCheck;
  onSelect: (address: string) => void;
}

/** Rivals and proofs beyond this are only counted. */
const shown = 3;

/** The findings by weight, the unlikely and the known ones apart; choosing one selects its cell. */
export function Findings({ subject, result, onSelect }: FindingsProps) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { exact, rounding, impossible, unlikely } = result.counts;
  const entries = result.findings.map((finding, index) => ({
    id: `finding-${index}`,
    sure: finding.pattern !== "unlikely",
    cell: finding.cells[0]?.cell,
    content: <FindingContent subject={subject} finding={finding} />,
  }));
  const known = result.known.map((doubt, index) => ({
    id: `doubt-${index}`,
    cell: doubt.cells[0]?.cell,
    content: <DoubtContent subject={subject} doubt={doubt} />,
  }));
  const select = (id: string) => {
    const cell = [...entries, ...known].find((one) => one.id === id)?.cell;
    const address = cell && sheetAddress(subject, cell);
    if (address) onSelect(address);
  };
  const lists = [
    { title: texts.worthALook, choices: entries.filter(({ sure }) => !sure), intro: undefined },
    { title: texts.knownDoubts, choices: known, intro: texts.knownDoubtsIntro },
  ];
  const sure = entries.filter((entry) => entry.sure);
  return (
    <>
      <h3 className={styles.heading}>{texts.findings}</h3>
      <p className={styles.counts}>{texts.counts(exact, rounding, impossible, unlikely)}</p>
      {sure.length === 0 ? (
        <p>{result.checked.length === 0 ? texts.nothingChecked : texts.nothingFound}</p>
      ) : (
        <ChoiceList asCards label={texts.findings} choices={sure} onChoose={select} />
      )}
      {lists
        .filter(({ choices }) => choices.length > 0)
        .map(({ title, intro, choices }) => (
          <section key={title} aria-label={title}>
            <h3 className={styles.heading}>{title}</h3>
            {intro && <p>{intro}</p>}
            <ChoiceList asCards label={title} choices={choices} onChoose={select} />
          </section>
        ))}
    </>
  );
}

interface FindingProps {
  verdict: Verdict;
  /** What a click does. */
  goTo: string | undefined;
  children: ReactNode;
}

/** A finding with its sign before it and the way to its cell below. */
function Finding({ verdict, goTo, children }: FindingProps) {
  const styles = useStyles();
  return (
    <span className={styles.finding}>
      <VerdictSign verdict={verdict} />
      <span className={styles.words}>
        {children}
        {goTo && (
          <span className={styles.go}>
            <ArrowEnterRegular aria-hidden="true" />
            {goTo}
          </span>
        )}
      </span>
    </span>
  );
}

function FindingContent({ subject, finding }: { subject: CheckSubject; finding: CheckFinding }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { language } = usePane();
  const { cells, proof, rivals, rivalPairs, isProved } = finding;
  const nameOf = (cell: CellId) => cellName(subject, cell, language);
  const [first] = cells;
  if (!first) return null;
  const printed = decimalText(first.printed, language);
  const printedText = (print: string, recomputed: string | undefined) =>
    recomputed === undefined ? print : texts.computedAs(print, decimalText(recomputed, language));
  const what =
    cells.length > 1
      ? texts.moved(cells.length)
      : first.proposed === undefined
        ? printedText(printed, proof[0]?.explanation?.recomputed)
        : (isProved ? texts.shouldBe : texts.mayBe)(printed, decimalText(first.proposed, language));
  const pairTexts = rivalPairs.map((pair) => {
    const [one = "", other = ""] = pair.map(
      ({ cell, proposed }) => `${nameOf(cell)} ${decimalText(proposed, language)}`,
    );
    return texts.both(one, other);
  });
  const labels = cellLabels(subject, first.cell, language);
  const statements = proof.slice(0, shown).map(({ identity }) => statementText(identity, nameOf));
  return (
    <Finding verdict={isProved ? "wrong" : "doubtful"} goTo={texts.goTo(nameOf(first.cell))}>
      <span className={styles.cell}>{nameOf(first.cell)}</span> {what}
      {labels && <span className={styles.facts}>{labels}</span>}
      <span className={styles.facts}>{provenFaultText(finding, language)}</span>
      <span className={styles.facts}>{statements.join("; ")}</span>
      {rivals.length > 0 && (
        <span className={styles.facts}>
          {texts.orElse(rivals.slice(0, shown).map(nameOf).join(", "), rivals.length - shown)}
        </span>
      )}
      {pairTexts.length > 0 && (
        <span className={styles.facts}>
          {texts.orTwo(pairTexts.slice(0, shown).join("; "), pairTexts.length - shown)}
        </span>
      )}
    </Finding>
  );
}

function DoubtContent({ subject, doubt }: { subject: CheckSubject; doubt: KnownDoubt }) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { language } = usePane();
  const { cells, reason, proof } = doubt;
  const nameOf = (cell: CellId) => cellName(subject, cell, language);
  const readings = readingsText(cells, language);
  const [first] = cells;
  return (
    <Finding verdict="unknown" goTo={first && texts.goTo(nameOf(first.cell))}>
      <span className={styles.cell}>
        {cells.map(({ cell }) => labelledName(subject, cell, language)).join(", ")}
      </span>{" "}
      {readings !== "" && texts.readings(readings)}
      <span className={styles.facts}>{reason[language]}</span>
      <span className={styles.facts}>
        {proof
          .slice(0, shown)
          .map(({ identity }) => statementText(identity, nameOf))
          .join("; ")}
      </span>
    </Finding>
  );
}
