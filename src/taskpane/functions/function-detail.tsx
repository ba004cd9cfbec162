import { makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionEntry, FunctionExample } from "../../library";
import { functionsTexts, localFormula, resultText } from "../../language";
import { newBlockId, planFormula, type PlanTarget } from "../../workbook/plan";
import { conceptsNamed, methodsPage } from "../../language/concepts";
import { ConceptLinks, ConceptPage, useReading } from "../concepts";
import { InsertionBar, useInsertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { DetailFrame, Disclosure, FormulaLine, HelpLink, looks } from "../parts";
import { Explanation } from "./explanation";
import { FunctionBuilder } from "./function-builder";
import { FormulaText } from "./formula-text";
import { resultFormat } from "./preview-result";
import { useBuilder } from "./use-builder";
import { useDecimalComma } from "./use-decimal-comma";
import { useRecent } from "./use-recent";

const useStyles = makeStyles({
  lead: { margin: "0 0 12px" },
  formula: {
    margin: "0 0 12px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: "Cambria, Georgia, serif",
    fontSize: tokens.fontSizeBase400,
    overflowWrap: "anywhere",
  },
  heading: { margin: "12px 0 6px", ...looks.subheading },
  small: { fontSize: tokens.fontSizeBase200 },
});

/** What a formula is expected to give: a matrix where it spills. */
const spilled = (values: readonly (readonly (number | string | boolean)[])[]) => {
  const cells = values.map((row) =>
    row.map((value) => (typeof value === "boolean" ? String(value).toUpperCase() : value)),
  );
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? "") : cells;
};

interface FunctionDetailProps {
  entry: FunctionEntry;
  /** Whether focus goes to the heading. */
  takeFocus: boolean;
  onBack: () => void;
}

/** One function: what it does, its formula and arguments, and an example in both ways of writing. */
export function FunctionDetail({ entry, takeFocus, onBack }: FunctionDetailProps) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(functionsTexts);
  const insertion = useInsertion();
  const reading = useReading(entry.id);
  const decimalComma = useDecimalComma();
  const builder = useBuilder(entry, decimalComma);
  const recent = useRecent();
  const { formula, preview } = builder;
  const [example] = entry.examples as [FunctionExample, ...FunctionExample[]];
  const own = formula !== undefined && preview?.kind === "values" ? preview.values : undefined;
  const plan = (target: PlanTarget) =>
    planFormula({
      blockId: newBlockId(entry.id),
      ...(own && formula !== undefined
        ? { formula, expected: spilled(own), format: resultFormat(own) }
        : { formula: example.formula, expected: spilled(example.gives) }),
      language,
      target,
    });
  const insert = () => {
    recent.add(entry.id);
    void insertion.atSelection(plan);
  };
  const written = (text: string, comma = decimalComma) => (comma ? localFormula(text, "id") : text);
  if (reading.concept) return <ConceptPage concept={reading.concept} reading={reading} />;
  return (
    <DetailFrame
      back={texts.allFunctions}
      onBack={onBack}
      takeFocus={takeFocus && reading.last === undefined}
      kicker={texts.families[entry.family]}
      heading={`BPS.${entry.id}`}
      footer={
        <InsertionBar
          insertion={insertion}
          label={own ? texts.insert : texts.insertExample}
          onInsert={insert}
        />
      }
    >
      <p className={styles.lead}>{entry.description[language]}</p>
      <p className={styles.formula}>
        <FormulaText formula={entry.formula} />
      </p>
      {entry.remarks && <p className={styles.small}>{entry.remarks[language]}</p>}
      <FunctionBuilder entry={entry} builder={builder} />
      {own?.flat().every((cell) => typeof cell === "number") && (
        <Explanation functionId={entry.id} args={builder.args} />
      )}
      {formula !== undefined && (
        <>
          <FormulaLine label={texts.yourFormula} formula={written(formula)} />
          <Disclosure title={texts.otherForm} summary="">
            <FormulaLine
              label={decimalComma ? texts.withComma : texts.withSemicolon}
              formula={written(formula, !decimalComma)}
            />
          </Disclosure>
        </>
      )}
      <h3 className={styles.heading}>{texts.example}</h3>
      <FormulaLine
        label={decimalComma ? texts.withSemicolon : texts.withComma}
        formula={written(example.formula)}
      />
      <p className={styles.small}>{texts.gives(resultText(example.gives, language))}</p>
      <ConceptLinks concepts={conceptsNamed(entry.concepts)} reading={reading} />
      <p className={styles.small}>
        {texts.source}: {entry.source[language]}{" "}
        <HelpLink page="functions" place={entry.id}>
          {texts.help}
        </HelpLink>
        {" · "}
        <HelpLink page={methodsPage(entry.concepts)}>{texts.methods}</HelpLink>
      </p>
    </DetailFrame>
  );
}
