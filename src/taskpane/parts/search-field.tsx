import { makeStyles, SearchBox } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { width: "100%", maxWidth: "none" },
});

interface SearchFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

/** Search by words; Esc empties it. */
export function SearchField({ label, hint, value, onChange }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <SearchBox
      className={styles.field}
      aria-label={label}
      placeholder={hint}
      value={value}
      onChange={(_, data) => onChange(data.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && value !== "") onChange("");
      }}
    />
  );
}
