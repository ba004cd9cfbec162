/** What a number of a block carries besides itself: Excel shows it in a card, and `A1.Unit` reads it. */
export interface CellCard {
  /** From the top left cell of the block. */
  row: number;
  column: number;
  /** What was inserted there; a cell that holds something else gets no card. */
  value: number;
  format: string;
  title: string;
  /** By names that the card shows, in their order. */
  properties: Readonly<Record<string, string>>;
  /** Who published the number. */
  provider: string;
}
