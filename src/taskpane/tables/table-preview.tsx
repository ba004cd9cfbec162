import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { tablesTexts } from "../../language";
import { displayText, type PlannedCell, type Region, type SheetPlan } from "../../workbook/plan";
import { usePane, useTexts } from "../pane-context";
import type { ReferenceTable } from "../../library";
import { looks, useFirst } from "../parts";
import type { MarkedCell } from "./marked-cell";

const useStyles = makeStyles({
  heading: { margin: "0 0 6px", ...looks.subheading },
  more: { minHeight: "12px", marginBottom: "4px" },
  hint: { margin: "0 0 6px", ...looks.quiet },
  frame: looks.tableFrame,
  table: looks.table,
  cell: looks.tableCell,
  header: { ...looks.tableHeader, borderBottomColor: tokens.colorNeutralStroke1 },
  text: {
    textAlign: "left",
    whiteSpace: "normal",
    minWidth: "120px",
    maxWidth: "170px",
    overflowWrap: "anywhere",
  },
  code: { textAlign: "left" },
  label: { position: "sticky", left: 0, borderRight: `1px solid ${tokens.colorNeutralStroke3}` },
  corner: { zIndex: 2 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  corrected: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
  },
  markedRow: { backgroundColor: tokens.colorBrandBackground2 },
  markedCell: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    fontWeight: tokens.fontWeightSemibold,
  },
  number: {
    display: "block",
    width: "100%",
    padding: 0,
    border: 0,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "end",
    textDecorationLine: "inherit",
    textDecorationStyle: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
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

interface PreviewRowProps {
  cells: PlannedCell[];
  row: number;
  region: Region;
  labelColumn: number;
  isMarked: boolean;
  /** Of the numbers of the row. */
  markedColumn: number;
  /** The number of the row that Tab stops at; -1 for none. */
  tabStop: number;
  onMark: (column: number) => void;
}

function PreviewRow(props: PreviewRowProps) {
  const { cells, row, region, labelColumn, isMarked, markedColumn, tabStop, onMark } = props;
  const styles = useStyles();
  const { language } = usePane();
  const formats = region.formats.filter(({ at }) => at.row === row);
  const indent = formats.find((look) => look.indent !== undefined)?.indent ?? 0;
  const noteAt = (column: number) =>
    region.notes.find(({ at }) => at.row === row && at.column === column)?.text;
  return (
    <tr className={formats.some(({ bold }) => bold) ? styles.bold : undefined}>
      {cells.map((cell, column) => {
        const note = noteAt(column);
        const text = displayText(cell, language);
        const number = column - labelColumn - 1;
        const isCell = isMarked && number === markedColumn;
        const className = mergeClasses(
          styles.cell,
          column < labelColumn && styles.code,
          column === labelColumn && mergeClasses(styles.text, styles.label),
          note !== undefined && styles.corrected,
          isMarked && styles.markedRow,
          isCell && styles.markedCell,
        );
        if (column < labelColumn) {
          return (
            <td key={column} className={className}>
              {text}
            </td>
          );
        }
        if (column > labelColumn) {
          return (
            <td
              key={column}
              className={className}
              data-marked={isCell || undefined}
              data-corrected={note !== undefined || undefined}
            >
              {(text !== "" || note !== undefined) && (
                <NumberButton
                  text={text}
                  note={note}
                  isMarked={isCell}
                  tabStop={note !== undefined || number === tabStop}
                  onMark={() => onMark(number)}
                />
              )}
            </td>
          );
        }
        return (
          <th
            key={column}
            scope="row"
            className={className}
            style={{ paddingLeft: `${8 + indent * 10}px` }}
          >
            {note === undefined ? text : <NotedText text={text} note={note} />}
          </th>
        );
      })}
    </tr>
  );
}

interface NumberButtonProps {
  text: string;
  note: string | undefined;
  isMarked: boolean;
  tabStop: boolean;
  onMark: () => void;
}

/** A number of the table; arrow keys move between numbers. Of a corrected one hover or focus shows how it was printed, and the proof. */
function NumberButton({ text, note, isMarked, tabStop: isStop, onMark }: NumberButtonProps) {
  const styles = useStyles();
  const button = (
    <button
      type="button"
      className={styles.number}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isMarked}
      onClick={onMark}
      onKeyDown={moveBetweenCells}
    >
      {text || "…"}
    </button>
  );
  return note === undefined ? (
    button
  ) : (
    <Tooltip content={note} relationship="description" withArrow>
      {button}
    </Tooltip>
  );
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves focus to the number beside, as in a sheet. */
function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const cell = event.currentTarget.closest("td");
  const row = cell?.closest("tr");
  if (!step || !cell || !row) return;
  const rows = [...(row.parentElement?.querySelectorAll("tr") ?? [])];
  const next = rows[rows.indexOf(row) + step[0]]?.cells[cell.cellIndex + step[1]];
  const target = next?.querySelector("button");
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Brings the marked cell into sight, with its row, and gives it focus. */
function showCell(frame: HTMLElement | null): void {
  const marked = frame?.querySelector<HTMLElement>("[data-marked]");
  marked?.scrollIntoView({ block: "center", inline: "center" });
  marked?.querySelector("button")?.focus({ preventScroll: true });
}

/** A corrected label: hover or focus shows how it was printed, and the proof. */
const NotedText = ({ text, note }: { text: string; note: string }) => (
  <Tooltip content={note} relationship="description" withArrow>
    <button type="button" style={{ all: "inherit", display: "inline", padding: 0, border: 0 }}>
      {text}
    </button>
  </Tooltip>
);
