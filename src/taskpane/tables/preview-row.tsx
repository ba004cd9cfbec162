import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { displayText, type PlannedCell, type Region } from "../../workbook/plan";
import { usePane } from "../pane-context";
import { looks } from "../parts";
import { NumberButton } from "./preview-number";

/** Labels stay in sight while the numbers scroll. */
export const labelLook = {
  position: "sticky",
  left: 0,
  borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
} as const;

const useRowStyles = makeStyles({
  cell: looks.tableCell,
  text: {
    textAlign: "left",
    whiteSpace: "normal",
    minWidth: "120px",
    maxWidth: "170px",
    overflowWrap: "anywhere",
  },
  code: { textAlign: "left" },
  label: labelLook,
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
});

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

/** A row of a table that is previewed: code, label, numbers. */
export function PreviewRow(props: PreviewRowProps) {
  const { cells, row, region, labelColumn, isMarked, markedColumn, tabStop, onMark } = props;
  const styles = useRowStyles();
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

/** A corrected label: hover or focus shows how it was printed, and the proof. */
const NotedText = ({ text, note }: { text: string; note: string }) => (
  <Tooltip content={note} relationship="description" withArrow>
    <button type="button" style={{ all: "inherit", display: "inline", padding: 0, border: 0 }}>
      {text}
    </button>
  </Tooltip>
);
