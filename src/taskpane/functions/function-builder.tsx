import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { functionsTexts } from "../../language";
import type { FunctionEntry, FunctionParameter } from "../../library";
import { displayText } from "../../workbook/plan";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, looks } from "../parts";
import { argumentChoices } from "./argument";
import { type PreviewResult, resultFormat } from "./preview-result";
import type { Builder } from "./use-builder";

const useStyles = makeStyles({
  form: looks.column,
  heading: { margin: "12px 0 6px", ...looks.subheading },
  line: { display: "flex", gap: "6px" },
  input: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0 } },
  take: { flexShrink: 0, minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  hint: { ...looks.quiet },
  name: { fontFamily: tokens.fontFamilyMonospace },
  frame: { margin: "2px 0 8px", ...looks.tableFrame },
  table: { ...looks.table, width: "100%" },
  cell: looks.tableCell,
  note: { margin: "4px 0 0", ...looks.quiet },
});

/** A region that scrolls must take focus, or the keyboard cannot scroll it (WCAG 2.1.1). */
const tabStop = 0;
/** As much of a result as one looks through. */
const most = 12;

interface FunctionBuilderProps {
  entry: FunctionEntry;
  builder: Builder;
}

/** The arguments of a function, each with the cells that are selected a click away, and what the formula gives on them. */
export function FunctionBuilder({ entry, builder }: FunctionBuilderProps) {
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const { preview, failure } = builder;
  const wrong = preview?.kind === "error" ? preview : undefined;
  return (
    <section aria-labelledby="builder">
      <h3 id="builder" className={styles.heading}>
        {texts.build}
      </h3>
      <div className={styles.form}>
        {failure && <FailureNotice failure={failure} onDismiss={builder.forgetFailure} />}
        {entry.parameters.map((parameter, at) => (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            text={builder.texts[at] ?? ""}
            error={wrong?.argument === parameter.name ? wrong.text : undefined}
            onType={(text) => builder.type(at, text)}
            onTake={builder.takeSelection && (() => void builder.takeSelection?.(at))}
          />
        ))}
      </div>
      <Preview preview={preview} isComplete={builder.formula !== undefined} />
    </section>
  );
}

interface ArgumentFieldProps {
  parameter: FunctionParameter;
  text: string;
  error: string | undefined;
  onType: (text: string) => void;
  onTake: (() => void) | undefined;
}

function ArgumentField({ parameter, text, error, onType, onTake }: ArgumentFieldProps) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(functionsTexts);
  const { name, optional, description, words } = parameter;
  const choices = argumentChoices(parameter);
  return (
    <Field
      label={
        <>
          <span className={styles.name}>{name}</span>
          {optional && ` (${texts.optional})`}
        </>
      }
      hint={{ className: styles.hint, children: description[language] }}
      {...(error !== undefined && {
        validationState: "error" as const,
        validationMessage: error,
      })}
    >
      {(field) =>
        choices.length > 0 ? (
          <Select {...field} value={text} onChange={(_, data) => onType(data.value)}>
            <option value="">{optional ? texts.leftOut : texts.choose}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {words?.[choice] ? `${choice}: ${words[choice][language]}` : choice}
              </option>
            ))}
          </Select>
        ) : (
          <div className={styles.line}>
            <Input
              {...field}
              className={styles.input}
              value={text}
              onChange={(_, data) => onType(data.value)}
            />
            {onTake && (
              <Button className={styles.take} aria-label={texts.takeFor(name)} onClick={onTake}>
                {texts.take}
              </Button>
            )}
          </div>
        )
      }
    </Field>
  );
}

interface PreviewProps {
  preview: PreviewResult | undefined;
  isComplete: boolean;
}

/** The first lines of what the formula gives. */
function Preview({ preview, isComplete }: PreviewProps) {
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const { language } = usePane();
  if (!isComplete) return <p className={styles.note}>{texts.incomplete}</p>;
  if (preview === undefined) return null;
  if (preview.kind === "error")
    return preview.argument === undefined ? (
      <p role="alert" className={styles.note}>
        {preview.text}
      </p>
    ) : null;
  const { values } = preview;
  const format = resultFormat(values);
  const rows = values.slice(0, most);
  return (
    <>
      <h3 className={styles.heading}>{texts.result}</h3>
      <div className={styles.frame} role="region" aria-label={texts.result} tabIndex={tabStop}>
        <table className={styles.table}>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.slice(0, most).map((value, column) => (
                  <td key={column} className={styles.cell}>
                    {typeof value === "number"
                      ? displayText({ number: value, format }, language)
                      : value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{texts.resultSize(values.length, values[0]?.length ?? 0)}</p>
    </>
  );
}
