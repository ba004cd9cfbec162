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

/** A number with its card as Excel takes it: a Double with properties. */
export function cardJson({ value, format, properties, provider, title }: CellCard) {
  const names = Object.keys(properties);
  return {
    type: "Double",
    basicType: "Double",
    basicValue: value,
    numberFormat: format,
    properties: Object.fromEntries(
      names.map((name) => [name, { type: "String", basicValue: properties[name] ?? "" }]),
    ),
    layouts: {
      card: {
        title: { property: names[0] ?? "" },
        sections: [{ layout: "List", title, properties: names }],
      },
    },
    provider: { description: provider },
  };
}

/** How much cards take in a request, and about as much in the workbook. */
export const bytesOfCards = (cards: readonly CellCard[]): number =>
  cards.reduce(
    (bytes, card) => bytes + new TextEncoder().encode(JSON.stringify(cardJson(card))).length,
    0,
  );
