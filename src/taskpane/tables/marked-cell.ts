/** A cell of a table that the reader looks for or has pointed at. */
export interface MarkedCell {
  /** Keys of its row and its column. */
  row: string;
  column: string;
}
