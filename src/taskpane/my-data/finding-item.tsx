import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CellKeys, TableFinding, TableProof } from "../../analysis";
import { cellsOf } from "../../core/checking";
import { type Language, myDataTexts } from "../../language";
import { decimalText, provenFaultText } from "../../sheets/check";
import type { Correction, Table } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { looks, VerdictSign } from "../parts";
import { cellWords, proofWords } from "./finding-words";
import { repairOf, typedFigure } from "./finding-repair";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "4px", ...looks.card },
  head: { display: "flex", gap: "8px" },
  cell: { fontWeight: tokens.fontWeightSemibold },
  proof: { marginLeft: "28px", ...looks.quiet, overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", gap: "6px" },
  under: { marginLeft: "28px" },
  form: { display: "flex", flexDirection: "column", gap: "6px" },
  input: { width: "100%", minWidth: 0 },
});

interface FindingItemProps {
  finding: TableFinding;
  proof: TableProof;
  table: Table;
  placeOf: (row: string, column: string) => string;
  onCorrect: (corrections: Correction[]) => void;
}

/** One contradiction: where it stands, which statements say so, and what the reader can do about it. */
export function FindingItem({ finding, proof, table, placeOf, onCorrect }: FindingItemProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const [isTyping, setTyping] = useState(false);
  const statement = proofWords(finding, table, proof, language);
  const repair = repairOf(finding);
  const [first] = finding.cells;
  const name = first ? cellWords(table, first, language) : "";
  const where = finding.cells
    .slice(0, 2)
    .map((cell) =>
      [placeOf(cell.row, cell.column), cellWords(table, cell, language)].filter(Boolean).join(": "),
    )
    .join("; ");
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        <VerdictSign verdict={finding.isProved ? "wrong" : "doubtful"} />
        <span>
          <span className={styles.cell}>{where}</span> {printedWords(finding, language, texts)}:{" "}
          {provenFaultText(finding, language)}.
        </span>
      </span>
      <span className={styles.proof}>{texts.statement(statement)}</span>
      <div className={mergeClasses(styles.ways, styles.under)}>
        {repair && (
          <Button
            size="small"
            appearance="primary"
            aria-label={texts.acceptFor(acceptWords(repair, language, texts), name)}
            onClick={() => onCorrect(repair.map((one) => ({ ...one, proof: statement })))}
          >
            {acceptWords(repair, language, texts)}
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={isTyping}
          aria-label={texts.acceptFor(texts.otherNumber, name)}
          onClick={() => setTyping(!isTyping)}
        >
          {texts.otherNumber}
        </Button>
      </div>
      {isTyping && (
        <TypedNumber
          table={table}
          cells={cellsInDoubt(finding, proof)}
          onTyped={(typed) => onCorrect([{ ...typed, proof: texts.byReader(statement) }])}
        />
      )}
    </li>
  );
}

/** Every cell that may be the wrong one: those that are named, others that would settle as much, and those of the statements. */
function cellsInDoubt(
  { cells, rivals, proof: [first] }: TableFinding,
  proof: TableProof,
): CellKeys[] {
  const bound = first ? cellsOf(first.identity).map(proof.cellKeys) : [];
  const named = [...cells, ...rivals, ...bound];
  const seen = new Set<string>();
  return named.filter(({ row, column }) => {
    const key = JSON.stringify([row, column]);
    return !seen.has(key) && seen.add(key);
  });
}

interface TypedNumberProps {
  table: Table;
  cells: CellKeys[];
  onTyped: (repair: Omit<Correction, "proof">) => void;
}

/** A number that the reader knows better, for one of the cells in doubt. */
function TypedNumber({ table, cells, onTyped }: TypedNumberProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const [at, setAt] = useState(0);
  const [text, setText] = useState("");
  const cell = cells[at] ?? { row: "", column: "" };
  const printed = valueAt(table, cell);
  const corrected = typedFigure(text, printed);
  const isWrong = text.trim() !== "" && corrected === undefined;
  const apply = () => {
    if (corrected !== undefined) onTyped({ ...cell, printed, corrected });
  };
  return (
    <div className={styles.form}>
      <Field size="small" label={texts.whichCell}>
        <Select value={String(at)} onChange={(_, { value }) => setAt(Number(value))}>
          {cells.map((one, index) => (
            <option key={index} value={index}>
              {`${cellWords(table, one, language)}: ${decimalText(valueAt(table, one), language)}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        size="small"
        label={texts.rightNumber}
        {...(isWrong && { validationMessage: texts.noNumber, validationState: "error" })}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          inputMode="decimal"
          value={text}
          onChange={(_, { value }) => setText(value)}
          onKeyDown={({ key }) => key === "Enter" && apply()}
        />
      </Field>
      <div className={styles.ways}>
        <Button size="small" disabledFocusable={corrected === undefined} onClick={apply}>
          {texts.takeNumber}
        </Button>
      </div>
    </div>
  );
}

const valueAt = ({ rows, columns }: Table, { row, column }: CellKeys): string =>
  rows.find(({ key }) => key === row)?.values[columns.findIndex(({ key }) => key === column)] ?? "";

type Texts = (typeof myDataTexts)["en"];

function acceptWords(
  repair: readonly { corrected: string }[],
  language: Language,
  texts: Texts,
): string {
  const [only, other] = repair;
  return only && !other
    ? texts.accept(decimalText(only.corrected, language) || texts.blank)
    : texts.acceptCells(repair.length);
}

function printedWords({ cells }: TableFinding, language: Language, texts: Texts): string {
  const [first] = cells;
  if (!first) return "";
  const printed = decimalText(first.printed, language) || texts.blank;
  return first.proposed === undefined
    ? printed
    : texts.maybe(printed, decimalText(first.proposed, language) || texts.blank);
}
