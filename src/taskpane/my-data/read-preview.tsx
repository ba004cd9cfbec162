import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { ReadTable } from "../../reading";
import { type Correction, printedDecimals } from "../../table";
import { usePane } from "../pane-context";
import { useFirst, useNumbers } from "../parts";
import type { CellAt } from "./cell-at";
import { cellRemark } from "./cell-remark";
import { ScrollTable, useScrollTable } from "./scroll-table";

/** Longer tables are cut here; the sheet gets them whole. */
const mostRows = 60;
const mostColumns = 40;
/** As many as show how a table was read. */
const firstRows = 10;

const useStyles = makeStyles({
  marked: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
  },
  child: { paddingLeft: "16px" },
  value: {
    cursor: "default",
    ":focus": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  },
});

interface ReadPreviewProps {
  found: ReadTable;
  /** Those that are shown in place of what was read. */
  corrections: readonly Correction[];
  title: string;
  /** The cell that has the focus, or had it last. */
  at: CellAt | undefined;
  onCell: (at: CellAt) => void;
}

/** A table with its numbers as they were read, gone through with the arrow keys; what is unsure or corrected is marked. */
export function ReadPreview({ found, corrections, title, at, onCell }: ReadPreviewProps) {
  const styles = useStyles();
  const look = useScrollTable();
  const { language } = usePane();
  const { number } = useNumbers();
  const { columns, rows } = found.table;
  const shownColumns = columns.slice(0, mostColumns);
  const { shown: shownRows, more } = useFirst(rows.slice(0, mostRows), firstRows, at?.row);
  const stop = at ?? { row: 0, column: 0 };
  const shown = (value: string): string =>
    /^-?\d/.test(value) ? number(Number(value), printedDecimals(value)) : value;
  return (
    <ScrollTable
      label={title}
      onMove={(event) => {
        const next = nextCell(event, stop, shownRows.length, shownColumns.length);
        if (next) focusCell(event, next);
      }}
      more={more}
      isCut={rows.length > mostRows || columns.length > mostColumns}
    >
      <thead>
        <tr>
          <th className={mergeClasses(look.cell, look.header, look.label)}>
            <span className={look.spoken}>{title}</span>
          </th>
          {shownColumns.map(({ key, title: header }) => (
            <th key={key} scope="col" className={mergeClasses(look.cell, look.header)}>
              {header[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shownRows.map((row, index) => (
          <tr key={row.key}>
            <th
              scope="row"
              className={mergeClasses(look.cell, look.label, row.parent !== "" && styles.child)}
            >
              {[row.code, row.label].filter(Boolean).join(" ")}
            </th>
            {shownColumns.map(({ key }, column) => {
              const remark = cellRemark(found, corrections, { row: index, column }, language);
              const value = remark?.corrected ?? row.values[column] ?? "";
              const text = [shown(value), row.marks?.[key]].filter(Boolean).join(" ");
              return (
                <td
                  key={key}
                  role="gridcell"
                  tabIndex={stop.row === index && stop.column === column ? 0 : -1}
                  onFocus={() => onCell({ row: index, column })}
                  className={mergeClasses(look.cell, styles.value, remark && styles.marked)}
                >
                  {remark ? (
                    <Tooltip relationship="description" content={remark.text}>
                      <span>{text || remark.printed}</span>
                    </Tooltip>
                  ) : (
                    text
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Where an arrow key leads, within the table; undefined for other keys. */
function nextCell({ key }: KeyboardEvent, { row, column }: CellAt, rows: number, columns: number) {
  const within = (at: number, count: number) => Math.max(0, Math.min(at, count - 1));
  const moves: Record<string, CellAt> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
    PageUp: { row: row - 10, column },
    PageDown: { row: row + 10, column },
  };
  const next = moves[key];
  return next && { row: within(next.row, rows), column: within(next.column, columns) };
}

function focusCell(event: KeyboardEvent<HTMLTableElement>, { row, column }: CellAt): void {
  event.preventDefault();
  const line = event.currentTarget.tBodies[0]?.rows[row];
  line?.querySelectorAll<HTMLElement>("[role=gridcell]")[column]?.focus();
}
