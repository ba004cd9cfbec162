import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useFirst } from "./use-first";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    margin: "4px 0 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& > button": { alignSelf: "start", marginLeft: "4px" },
  },
});

/** As many as one looks through at once. */
const firstItems = 8;

interface CheckListProps {
  label: string;
  items: readonly { id: string; name: string; depth?: number }[];
  checked: readonly string[];
  onChange: (checked: string[]) => void;
}

/** Several of many: a check box for each, the first ones until all are asked for. */
export function CheckList({ label, items, checked, onChange }: CheckListProps) {
  const styles = useStyles();
  const chosen = new Set(checked);
  const { shown, more } = useFirst(items, firstItems);
  const toggle = (id: string, on: boolean) =>
    onChange(items.map((item) => item.id).filter((key) => (key === id ? on : chosen.has(key))));
  return (
    <div role="group" aria-label={label} className={styles.list}>
      {shown.map(({ id, name, depth = 0 }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.has(id)}
          style={{ paddingLeft: `${depth * 14}px` }}
          onChange={(_, data) => toggle(id, data.checked === true)}
        />
      ))}
      {more}
    </div>
  );
}
