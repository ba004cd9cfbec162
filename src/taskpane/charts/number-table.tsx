import { looks } from "../parts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  frame: {
    margin: "4px 0 12px",
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    ...looks.small,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: "4px 0 4px 8px",
    textAlign: "right",
    whiteSpace: "nowrap",
    fontWeight: "inherit",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
    whiteSpace: "normal",
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  text: { textAlign: "left", whiteSpace: "normal", overflowWrap: "anywhere" },
  first: { paddingLeft: 0 },
  // `September 2020` stays in one line.
  only: { minWidth: "96px" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface NumberTableData {
  /** The first is the header of the labels. */
  headers: readonly string[];
  rows: readonly { cells: readonly string[]; strong?: boolean }[];
  /** How many columns on the left hold texts; one where it is left out. */
  labels?: number;
}

/** A region that scrolls must take focus, or the keyboard cannot scroll it (WCAG 2.1.1). */
const tabStop = 0;

/** Texts on the left, numbers to the right of them; it scrolls sideways when it is too wide. */
export function NumberTable({
  label,
  headers,
  rows,
  labels = 1,
}: NumberTableData & { label: string }) {
  const styles = useStyles();
  const textLook = (column: number) => {
    if (column >= labels) return undefined;
    return mergeClasses(styles.text, column === 0 && styles.first, labels === 1 && styles.only);
  };
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={tabStop}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((header, column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, styles.header, textLook(column))}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells: [first, ...rest], strong }, index) => (
            <tr key={index} className={strong ? styles.strong : undefined}>
              <th scope="row" className={mergeClasses(styles.cell, textLook(0))}>
                {first}
              </th>
              {rest.map((text, column) => (
                <td key={column} className={mergeClasses(styles.cell, textLook(column + 1))}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
