import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { tablesTexts } from "../../language";
import type { SheetPlan } from "../../workbook/plan";
import { useTexts } from "../pane-context";
import type { ReferenceTable } from "../../library";
import { looks, useFirst } from "../parts";
import type { MarkedCell } from "./marked-cell";
import { labelLook, PreviewRow } from "./preview-row";

const useStyles = makeStyles({
  heading: { margin: "0 0 6px", ...looks.subheading },
  more: { minHeight: "12px", marginBottom: "4px" },
  hint: { margin: "0 0 6px", ...looks.quiet },
  frame: looks.tableFrame,
  table: looks.table,
  cell: looks.tableCell,
  header: { ...looks.tableHeader, borderBottomColor: tokens.colorNeutralStroke1 },
  code: { textAlign: "left" },
  label: labelLook,
  corner: { zIndex: 2 },
});

/** A region that scrolls must take focus, or the keyboard cannot scroll it (WCAG 2.1.1). */
const tabStop = 0;

/** As many rows as show how a table looks. */
const firstRows = 10;

interface TablePreviewProps {
  title: string;
  plan: SheetPlan;
  /** The rows and columns that the plan shows. */
  table: Pick<ReferenceTable, "rows" | "columns">;
  /** The cell that is marked, with its row. */
  cell: MarkedCell | undefined;
  /** Whether the reader came to see that cell. */
  isLookedFor: boolean;
  onCell: (cell: MarkedCell) => void;
}

/** The table of a plan as the sheet will show it; a click on a number marks its cell. */
export function TablePreview(props: TablePreviewProps) {
  const { title, plan, table, cell, isLookedFor, onCell } = props;
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const frameRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isLookedFor) showCell(frameRef.current);
  }, [isLookedFor]);
  const region = plan.regions.find((one) => one.table !== undefined);
  const [header = [], ...rows] = region?.cells ?? [];
  const markedRow = table.rows.findIndex(({ key }) => key === cell?.row);
  const { shown, more } = useFirst(rows, firstRows, markedRow);
  if (!region) return null;
  const labelColumn = region.table?.labelColumn ?? 0;
  const markedColumn = table.columns.findIndex(({ key }) => key === cell?.column);
  const [stopRow, stopColumn] = markedRow < 0 ? [0, 0] : [markedRow, Math.max(0, markedColumn)];
  const mark = (row: number, column: number) => {
    const [rowKey, columnKey] = [table.rows[row]?.key, table.columns[column]?.key];
    if (rowKey !== undefined && columnKey !== undefined) onCell({ row: rowKey, column: columnKey });
  };
  return (
    <>
      <h3 className={styles.heading}>{texts.previewHeading}</h3>
      {region.notes.length > 0 && <p className={styles.hint}>{texts.previewHint}</p>}
      <div
        ref={frameRef}
        className={styles.frame}
        role="region"
        aria-label={texts.preview(title)}
        tabIndex={tabStop}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {header.map((cell, column) => (
                <th
                  key={column}
                  scope="col"
                  className={mergeClasses(
                    styles.cell,
                    styles.header,
                    column <= labelColumn && styles.code,
                    column === labelColumn && mergeClasses(styles.label, styles.corner),
                  )}
                >
                  {"text" in cell ? cell.text : ""}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, index) => (
              <PreviewRow
                key={index}
                cells={cells}
                row={index + 1}
                region={region}
                labelColumn={labelColumn}
                isMarked={index === markedRow}
                markedColumn={markedColumn}
                tabStop={index === stopRow ? stopColumn : -1}
                onMark={(column) => mark(index, column)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.more}>{more}</div>
    </>
  );
}

/** Brings the marked cell into sight, with its row, and gives it focus. */
function showCell(frame: HTMLElement | null): void {
  const marked = frame?.querySelector<HTMLElement>("[data-marked]");
  marked?.scrollIntoView({ block: "center", inline: "center" });
  marked?.querySelector("button")?.focus({ preventScroll: true });
}
