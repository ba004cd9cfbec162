import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";

// A long choice would make the field wider than the pane.
const useStyles = makeStyles({
  wide: { flexBasis: "100%" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});

/** Characters that half the width of a narrow pane has room for. */
const halfWidth = 16;

interface ChoiceFieldProps<T extends string | number> {
  label: string;
  value: T;
  options: readonly { value: T; name: string }[];
  onChange: (value: T) => void;
}

/** One choice of several, under its name; among other fields it takes a line of its own where a choice is long. */
export function ChoiceField<T extends string | number>(props: ChoiceFieldProps<T>) {
  const { label, value, options, onChange } = props;
  const styles = useStyles();
  const isWide = options.some(({ name }) => name.length > halfWidth);
  return (
    <Field label={label} size="small" className={mergeClasses(styles.field, isWide && styles.wide)}>
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
