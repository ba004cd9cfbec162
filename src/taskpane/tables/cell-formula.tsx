import { localFormula, tablesTexts } from "../../language";
import { ownSubject, type ReferenceTable } from "../../library";
import { textFormula } from "../../workbook/plan";
import { usePane, useTexts } from "../pane-context";
import { FormulaLine } from "../parts";
import type { MarkedCell } from "./marked-cell";

interface CellFormulaProps {
  table: ReferenceTable;
  cell: MarkedCell;
}

/** The formula that gives the number of a cell, to be copied; own tables have none, for functions know books only. */
export function CellFormula({ table, cell }: CellFormulaProps) {
  const texts = useTexts(tablesTexts);
  const { language } = usePane();
  const row = table.rows.find(({ key }) => key === cell.row);
  const column = table.columns.find(({ key }) => key === cell.column);
  if (!row || !column || table.subject === ownSubject) return null;
  const edition = table.edition === "published" ? [table.edition] : [];
  const words = [table.id, row.key, column.key, ...edition].map((word) => textFormula(word));
  const formula = `=BPS.REFERENCE_VALUE(${words.join(",")})`;
  return (
    <FormulaLine
      label={texts.cellFormula(row.label, column.title[language])}
      formula={localFormula(formula, language)}
    />
  );
}
