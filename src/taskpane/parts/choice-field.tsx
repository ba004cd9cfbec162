import { Field, makeStyles, Select } from "@fluentui/react-components";

// A long choice would make the field wider than the pane.
const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});

interface ChoiceFieldProps<T extends string | number> {
  label: string;
  value: T;
  options: readonly { value: T; name: string }[];
  onChange: (value: T) => void;
}

/** One choice of several, under its name. */
export function ChoiceField<T extends string | number>(props: ChoiceFieldProps<T>) {
  const { label, value, options, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.field}>
      <Select
        select={{ className: styles.select }}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => String(option.value) === data.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
