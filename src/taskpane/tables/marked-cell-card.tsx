import { makeStyles } from "@fluentui/react-components";
import { localFormula, tablesTexts } from "../../language";
import { citedFigure, citedRow, isOwn, type ReferenceTable } from "../../library";
import { textFormula } from "../../workbook/plan";
import { usePane, useTexts } from "../pane-context";
import { CitationPart, FormulaLine, looks } from "../parts";
import type { MarkedCell } from "./marked-cell";

const useStyles = makeStyles({
  card: { ...looks.card, ...looks.column, marginBottom: "12px" },
});

interface MarkedCellCardProps {
  table: ReferenceTable;
  cell: MarkedCell;
}

/** What can be taken from a number of a table: the formula that gives it, its citation, the number with its source. */
export function MarkedCellCard({ table, cell }: MarkedCellCardProps) {
  const styles = useStyles();
  const { language, services } = usePane();
  const row = table.rows.findIndex(({ key }) => key === cell.row);
  const column = table.columns.findIndex(({ key }) => key === cell.column);
  const [line, head] = [table.rows[row], table.columns[column]];
  if (!line || !head) return null;
  const name = `${citedRow(table, line)[language]}, ${head.title[language]}`;
  const { library } = services;
  const errata = library.errata(table.id);
  return (
    <section className={styles.card} aria-label={name}>
      <FormulaOrName table={table} cell={cell} name={name} />
      <CitationPart cell={citedFigure(library.bookOf(table.id), table, errata, { row, column })} />
    </section>
  );
}

/** Own tables have no formula, for functions know books only. */
function FormulaOrName({ table, cell, name }: MarkedCellCardProps & { name: string }) {
  const texts = useTexts(tablesTexts);
  const { language } = usePane();
  if (isOwn(table)) return <strong>{name}</strong>;
  const edition = table.edition === "published" ? [table.edition] : [];
  const words = [table.id, cell.row, cell.column, ...edition].map((word) => textFormula(word));
  const formula = `=BPS.REFERENCE_VALUE(${words.join(",")})`;
  return (
    <div>
      <FormulaLine label={texts.cellFormula(name)} formula={localFormula(formula, language)} />
    </div>
  );
}
