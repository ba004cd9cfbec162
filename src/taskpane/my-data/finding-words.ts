import type { CellKeys, TableFinding, TableProof } from "../../analysis";
import { cellsOf, type Identity } from "../../core/checking";
import type { Language } from "../../language";
import { statementText } from "../../sheets/check";
import type { Table } from "../../table";

/** Statements that are written out; of more, the first ones. */
const mostStatements = 3;

/** A cell by the words that name its row and its column. */
export const cellWords = (
  { rows, columns }: Table,
  { row, column }: CellKeys,
  language: Language,
): string => `${rowWords({ rows }, row)}, ${columnWords({ columns }, column, language)}`;

const rowWords = ({ rows }: Pick<Table, "rows">, key: string) =>
  rows.find((row) => row.key === key)?.label || key;

const columnWords = ({ columns }: Pick<Table, "columns">, key: string, language: Language) =>
  columns.find((column) => column.key === key)?.title[language] ?? key;

/** What the statements of a finding say, each in the words of the table: "Jumlah = Jepang + India (2024)". */
export function proofWords(
  { proof }: TableFinding,
  table: Table,
  { cellKeys }: Pick<TableProof, "cellKeys">,
  language: Language,
): string {
  const written = proof
    .slice(0, mostStatements)
    .map(({ identity }) => statementWords(identity, table, cellKeys, language));
  return [...written, ...(proof.length > mostStatements ? ["…"] : [])].join("; ");
}

/** What all cells of a statement have in common is said once. */
function statementWords(
  identity: Identity,
  table: Table,
  keysOf: TableProof["cellKeys"],
  language: Language,
): string {
  const cells = cellsOf(identity).map(keysOf);
  const [first] = cells;
  const isShared = (axis: keyof CellKeys) => cells.every((cell) => cell[axis] === first?.[axis]);
  if (first && isShared("column")) {
    const text = statementText(identity, (cell) => rowWords(table, keysOf(cell).row));
    return `${text} (${columnWords(table, first.column, language)})`;
  }
  if (first && isShared("row")) {
    const text = statementText(identity, (cell) =>
      columnWords(table, keysOf(cell).column, language),
    );
    return `${text} (${rowWords(table, first.row)})`;
  }
  return statementText(identity, (cell) => `[${cellWords(table, keysOf(cell), language)}]`);
}
