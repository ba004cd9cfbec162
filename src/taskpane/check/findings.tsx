import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckFinding, TableCheck } from "../../analysis";
import { checkTexts } from "../../language";
import { statementText } from "../../workbook/plan";
import { useTexts } from "../pane-context";
import { ChoiceList } from "../parts";
import { cellName, type CheckSubject, sheetAddress } from "./checked-subject";

const useStyles = makeStyles({
  heading: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingsProps {
  subject: CheckSubject;
  result: TableCheck;
  onSelect: (address: string) => void;
}

/** Rivals and proofs beyond this are only counted. */
const shown = 3;

/** The findings by weight; choosing one selects its cell. */
export function Findings({ subject, result, onSelect }: FindingsProps) {
  const styles = useStyles();
  const texts = useTexts(checkTexts);
  const { exact, rounding, impossible, unlikely } = result.counts;
  const nameOf = (cell: string) => cellName(subject, cell);
  const content = ({ cells, pattern, proof, rivals }: CheckFinding) => {
    const [first] = cells;
    const what =
      cells.length > 1
        ? texts.moved(cells.length)
        : first?.proposed === undefined
          ? (first?.printed ?? "")
          : texts.shouldBe(first.printed, first.proposed);
    const statements = proof.slice(0, shown).map(({ identity }) => statementText(identity, nameOf));
    return (
      <>
        <span className={styles.cell}>{first && nameOf(first.cell)}</span> {what}
        <span className={styles.facts}>
          {texts.patterns[pattern]}; {texts.proofOf(proof.length)}
        </span>
        <span className={styles.facts}>{statements.join("; ")}</span>
        {rivals.length > 0 && (
          <span className={styles.facts}>
            {texts.orElse(rivals.slice(0, shown).map(nameOf).join(", "))}
          </span>
        )}
      </>
    );
  };
  return (
    <>
      <h3 className={styles.heading}>{texts.findings}</h3>
      <p>{texts.counts(exact, rounding, impossible + unlikely)}</p>
      {result.findings.length === 0 ? (
        <p>{texts.nothingFound}</p>
      ) : (
        <ChoiceList
          label={texts.findings}
          choices={result.findings.map((finding, index) => ({
            id: String(index),
            content: content(finding),
          }))}
          onChoose={(id) => {
            const cell = result.findings[Number(id)]?.cells[0]?.cell;
            const address = cell && sheetAddress(subject, cell);
            if (address) onSelect(address);
          }}
        />
      )}
    </>
  );
}
