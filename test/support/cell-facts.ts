import { type Fact, type FactCells, tableFacts } from "../../src/analysis";
import { selectionLines } from "../../scripts/checking/selection-lines";

/** The figures of the tables in cells, as the pane reads them; none where there is no table. */
export function cellFacts(cells: FactCells): Fact[] {
  const table = selectionLines(cells);
  return table ? tableFacts(cells, table) : [];
}
