/** A cell by its row and column, from 0. */
export interface CellAt {
  row: number;
  column: number;
}
