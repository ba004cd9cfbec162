import { makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { tablesTexts } from "../../language";
import { displayText, type PlannedCell, type Region, type SheetPlan } from "../../workbook/plan";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";

const useStyles = makeStyles({
  heading: { margin: "0 0 6px", ...looks.subheading },
  hint: { margin: "0 0 6px", ...looks.quiet },
  frame: { marginBottom: "12px", maxHeight: "min(46vh, 420px)", ...looks.tableFrame },
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
});

/** A region that scrolls must take focus, or the keyboard cannot scroll it (WCAG 2.1.1). */
const tabStop = 0;

interface TablePreviewProps {
  title: string;
  plan: SheetPlan;
}

/** The table of a plan as the sheet will show it. */
export function TablePreview({ title, plan }: TablePreviewProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const region = plan.regions.find(({ table }) => table !== undefined);
  if (!region) return null;
  const [header = [], ...rows] = region.cells;
  const labelColumn = region.table?.labelColumn ?? 0;
  return (
    <>
      <h3 className={styles.heading}>{texts.previewHeading}</h3>
      {region.notes.length > 0 && <p className={styles.hint}>{texts.previewHint}</p>}
      <div
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
            {rows.map((cells, index) => (
              <PreviewRow
                key={index}
                cells={cells}
                row={index + 1}
                region={region}
                labelColumn={labelColumn}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface PreviewRowProps {
  cells: PlannedCell[];
  row: number;
  region: Region;
  labelColumn: number;
}

function PreviewRow({ cells, row, region, labelColumn }: PreviewRowProps) {
  const styles = useStyles();
  const { language } = usePane();
  const looks = region.formats.filter(({ at }) => at.row === row);
  const indent = looks.find((look) => look.indent !== undefined)?.indent ?? 0;
  const noteAt = (column: number) =>
    region.notes.find(({ at }) => at.row === row && at.column === column)?.text;
  return (
    <tr className={looks.some(({ bold }) => bold) ? styles.bold : undefined}>
      {cells.map((cell, column) => {
        const note = noteAt(column);
        const text = displayText(cell, language);
        const content = note ? <NotedText text={text} note={note} /> : text;
        const className = mergeClasses(
          styles.cell,
          column < labelColumn && styles.code,
          column === labelColumn && mergeClasses(styles.text, styles.label),
          note !== undefined && styles.corrected,
        );
        if (column !== labelColumn) {
          return (
            <td key={column} className={className}>
              {content}
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
            {content}
          </th>
        );
      })}
    </tr>
  );
}

/** A corrected figure: hover or focus shows how it was printed, and the proof. */
const NotedText = ({ text, note }: { text: string; note: string }) => (
  <Tooltip content={note} relationship="description" withArrow>
    <button type="button" style={{ all: "inherit", display: "inline", padding: 0, border: 0 }}>
      {text || "…"}
    </button>
  </Tooltip>
);
