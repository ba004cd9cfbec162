import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { writtenRule } from "../../analysis";
import { writtenRuleTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { Disclosure, looks } from "../parts";
import { linesOf, type OwnSubject, withWrittenRule } from "./checked-subject";

const useStyles = makeStyles({
  intro: { margin: "4px 0 8px", ...looks.quiet },
  form: { display: "grid", gap: "4px", justifyItems: "start", "& > *": { maxWidth: "100%" } },
});

/** Why what was written is not a rule of the table. */
type WrongRule = Extract<ReturnType<typeof writtenRule>, { fault: unknown }>;

interface WrittenRuleProps {
  subject: OwnSubject;
  onChange: (subject: OwnSubject) => void;
}

/** A rule of the table in the reader's own words. */
export function WrittenRule({ subject, onChange }: WrittenRuleProps) {
  const styles = useStyles();
  const texts = useTexts(writtenRuleTexts);
  const { announce } = usePane();
  const [text, setText] = useState("");
  const [isExact, setExact] = useState(false);
  const [wrong, setWrong] = useState<WrongRule>();
  const add = () => {
    const { table, reading } = subject;
    const rule = writtenRule(text, linesOf(subject), table, reading, isExact);
    if ("fault" in rule) return setWrong(rule);
    onChange(withWrittenRule(subject, rule));
    setWrong(undefined);
    setText("");
    announce(texts.added(text.split("=")[0]?.trim() ?? ""));
  };
  const faultOf = (rule: WrongRule) =>
    rule.fault === "unknown" ? texts.unknown(rule.words) : texts[rule.fault];
  return (
    <Disclosure title={texts.heading} summary={texts.summary}>
      <p className={styles.intro}>{texts.intro}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={texts.rule}
          {...(wrong !== undefined && {
            validationMessage: faultOf(wrong),
            validationState: "error",
          })}
        >
          <Input
            value={text}
            maxLength={2000}
            onChange={(_, { value }) => {
              setText(value);
              setWrong(undefined);
            }}
          />
        </Field>
        <Checkbox
          checked={isExact}
          label={texts.exact}
          onChange={(_, { checked }) => setExact(checked === true)}
        />
        <Button type="submit" disabledFocusable={text.trim() === ""}>
          {texts.add}
        </Button>
      </form>
    </Disclosure>
  );
}
