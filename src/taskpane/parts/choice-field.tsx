import { Field, Select } from "@fluentui/react-components";

interface ChoiceFieldProps<T extends string | number> {
  label: string;
  value: T;
  options: readonly { value: T; name: string }[];
  onChange: (value: T) => void;
}

/** One choice of several, under its name. */
export function ChoiceField<T extends string | number>(props: ChoiceFieldProps<T>) {
  const { label, value, options, onChange } = props;
  return (
    <Field label={label} size="small">
      <Select
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
