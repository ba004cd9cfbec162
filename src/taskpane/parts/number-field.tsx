import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { withMinus } from "../../language";
import { usePane } from "../pane-context";
import { typedNumber, type NumberLimits } from "./typed-number";

// Fluent's own width would push what is next to it out of a narrow pane.
const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
  text: { width: "100%", minWidth: 0 },
});

interface NumberFieldProps {
  /** Shown above the field; otherwise it is only said aloud. */
  label?: string;
  name: string;
  value: number | undefined;
  limits: NumberLimits;
  wrong: string;
  hint?: string;
  /** Stands after the number. */
  unit?: string;
  onChange: (value: number) => void;
}

/** A number to type, with comma or point; what is not a number is kept and explained. */
export function NumberField(props: NumberFieldProps) {
  const { label, name, value, limits, wrong, hint, unit, onChange } = props;
  const styles = useStyles();
  const { language } = usePane();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = value === undefined ? "" : String(value);
  const isWrong = typed !== undefined && typed !== "" && typedNumber(typed, limits) === undefined;
  return (
    <Field
      size="small"
      {...(label !== undefined && { label })}
      {...(hint !== undefined && { hint })}
      {...(isWrong && { validationMessage: wrong, validationState: "error" })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.text }}
        aria-label={name}
        {...(unit !== undefined && { contentAfter: unit })}
        inputMode="decimal"
        value={typed ?? withMinus(language === "id" ? shown.replace(".", ",") : shown)}
        onChange={(_, data) => {
          setTyped(data.value);
          const read = typedNumber(data.value, limits);
          if (read !== undefined) onChange(read);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}
