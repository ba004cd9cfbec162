import { looks } from "../parts";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { CatalogueEntry } from "../../library";
import { TableChoice } from "./table-choice";

const useStyles = makeStyles({
  list: looks.list,
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  choice: { display: "flex", alignItems: "flex-start", padding: "2px 4px" },
});

interface SeveralListProps {
  label: string;
  entries: readonly CatalogueEntry[];
  chosen: readonly string[];
  onToggle: (tableId: string) => void;
}

/** The tables with a check box each. */
export function SeveralList({ label, entries, chosen, onToggle }: SeveralListProps) {
  const styles = useStyles();
  const marked = new Set(chosen);
  return (
    <ul className={styles.list} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.table.id} className={styles.item}>
          <Checkbox
            className={styles.choice}
            checked={marked.has(entry.table.id)}
            label={<TableChoice entry={entry} />}
            onChange={() => onToggle(entry.table.id)}
          />
        </li>
      ))}
    </ul>
  );
}
