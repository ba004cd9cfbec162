import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionEntry } from "../../library";
import { functionsTexts, localFormula, type Language } from "../../language";
import { newBlockId, planFormula, type PlanTarget } from "../../workbook/plan";
import { conceptsForFunction } from "../../language/concepts";
import { ConceptLinks, ConceptPage, useReading } from "../concepts";
import { InsertionBar, useInsertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { DetailFrame, Facts, FormulaLine, looks } from "../parts";
import { expectedResult } from "./example-result";
import { FormulaText } from "./formula-text";

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
  parameter: { fontFamily: tokens.fontFamilyMonospace },
  optional: { color: tokens.colorNeutralForeground3 },
  small: { fontSize: tokens.fontSizeBase200 },
});

/** The function's place on the help page that is served beside the pane. */
const helpAddress = (functionId: string, language: Language): string =>
  `help/functions${language === "id" ? ".id-ID" : ""}.html#${functionId}`;

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
  const plan = (target: PlanTarget) =>
    planFormula({
      blockId: newBlockId(entry.id),
      formula: entry.example,
      expected: expectedResult(entry.exampleResult.en),
      language,
      target,
    });
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
          label={texts.insert}
          onInsert={() => void insertion.atSelection(plan)}
        />
      }
    >
      <p className={styles.lead}>{entry.description[language]}</p>
      <p className={styles.formula}>
        <FormulaText formula={entry.formula} />
      </p>
      {entry.remarks && <p className={styles.small}>{entry.remarks[language]}</p>}
      <h3 className={styles.heading}>{texts.example}</h3>
      <FormulaLine label={texts.withComma} formula={entry.example} />
      <FormulaLine label={texts.withSemicolon} formula={localFormula(entry.example, "id")} />
      <p className={styles.small}>{texts.gives(entry.exampleResult[language])}</p>
      <h3 className={styles.heading}>{texts.parameters}</h3>
      <Facts
        facts={entry.parameters.map(({ name, optional, description }) => [
          <span className={styles.parameter}>{name}</span>,
          <>
            {description[language]}
            {optional && <span className={styles.optional}> ({texts.optional})</span>}
          </>,
        ])}
      />
      <ConceptLinks concepts={conceptsForFunction(entry.id)} reading={reading} />
      <p className={styles.small}>
        {texts.source}: {entry.source}{" "}
        <Link href={helpAddress(entry.id, language)} target="_blank" rel="noreferrer">
          {texts.help}
        </Link>
      </p>
    </DetailFrame>
  );
}
