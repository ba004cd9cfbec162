import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataLineRegular } from "@fluentui/react-icons/svg/data-line";
import {
  type Book,
  type Edition,
  type Figure,
  figureErrata,
  figureTable,
  type RowNaming,
} from "../../library";
import { tablesTexts } from "../../language";
import { blockRequest } from "../../sheets";
import { planTable } from "../../sheets/table";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import { sheetNameFor } from "../sheet-name-for";
import { useWorkbookLimit } from "../use-workbook-limit";

const useStyles = makeStyles({
  heading: { margin: "16px 0 6px", ...looks.subheading },
  list: looks.list,
  item: {
    padding: "8px 10px",
    marginBottom: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  number: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  title: { margin: "0 0 4px" },
  note: { margin: "0 0 6px", ...looks.quiet },
});

interface FigureListProps {
  book: Book;
  figures: readonly Figure[];
  edition: Edition;
  rowNaming: RowNaming;
  busy: boolean;
  onInsert: (plan: (target: PlanTarget) => SheetPlan, sheetName: string) => void;
}

/** The book's own figures that a table can rebuild, each to be inserted with its numbers. */
export function FigureList({ book, figures, edition, rowNaming, busy, onInsert }: FigureListProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { services, language } = usePane();
  const limit = useWorkbookLimit();
  if (figures.length === 0) return null;
  const insert = (figure: Figure) => {
    const table = figureTable(book, figure, edition);
    onInsert(
      (target) =>
        planTable(table, {
          ...blockRequest(services, table, language, target),
          rowNaming,
          errata: figureErrata(book, figure),
          recipe: { kind: "figure", number: figure.number.en },
          chart: { kind: figure.kind, title: figure.title[language] },
        }),
      sheetNameFor(services, table, language),
    );
  };
  return (
    <section aria-labelledby="figures">
      <h3 id="figures" className={styles.heading}>
        {texts.figures}
      </h3>
      <ul className={styles.list}>
        {figures.map((figure) => (
          <li key={figure.number.en} className={styles.item}>
            <span className={styles.number}>
              {figure.number[language]} · {texts.figureSource(figure.page)}
            </span>
            <p className={styles.title}>{figure.title[language]}</p>
            {figure.difference && <p className={styles.note}>{figure.difference[language]}</p>}
            <Button
              size="small"
              icon={<DataLineRegular />}
              disabledFocusable={busy || limit.isLimited}
              aria-describedby={limit.noteId}
              aria-label={texts.figureInsert(figure.number[language])}
              onClick={() => insert(figure)}
            >
              {texts.figureHow}
            </Button>
          </li>
        ))}
      </ul>
      {limit.note}
    </section>
  );
}
