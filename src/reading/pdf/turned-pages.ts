import type { TextItem, TextPage } from "./text-item";

/** A text where a viewer shows it: points from the upper left corner. */
interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  /** Quarters of a turn by which it runs: 0 to the right, 1 downwards, 2 to the left, 3 upwards. */
  turn: number;
}

interface DrawnText {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** The place of a drawn text on the page as it is shown, its own turn taken into account. */
export function placed(
  { str, transform: own, width, fontName }: DrawnText,
  page: readonly number[],
): PlacedText {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page;
  const [oa = 0, ob = 0, , , ox = 0, oy = 0] = own;
  const [right, down] = [a * oa + c * ob, b * oa + d * ob];
  return {
    text: str,
    x: a * ox + c * oy + e,
    y: b * ox + d * oy + f,
    width,
    size: Math.hypot(oa, ob),
    bold: /bold/i.test(fontName),
    turn: (Math.round(Math.atan2(down, right) / (Math.PI / 2)) + 4) % 4,
  };
}

/**
 * The texts of a page by the way in which they run, each as if the page were turned for it, those of most letters first:
 * tables lie on their sides, and the scale of a chart is written upwards. A page without texts is one without items.
 */
export function turnedPages(
  texts: readonly PlacedText[],
  { width, height }: { width: number; height: number },
): Omit<TextPage, "page">[] {
  const byTurn = [0, 1, 2, 3]
    .map((turn) => ({ turn, own: texts.filter((text) => text.turn === turn) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => letters(b.own) - letters(a.own));
  if (byTurn.length === 0) return [{ turn: 0, items: [] }];
  return byTurn.map(({ turn, own }) => ({
    turn,
    items: own.map((text) => turned(text, width, height)),
  }));
}

const letters = (texts: readonly PlacedText[]): number =>
  texts.reduce((all, { text }) => all + text.length, 0);

function turned(
  { text, x, y, width, size, bold, turn }: PlacedText,
  pageWidth: number,
  pageHeight: number,
): TextItem {
  const [left, baseline] = (
    [
      [x, y],
      [y, pageWidth - x],
      [pageWidth - x, pageHeight - y],
      [pageHeight - y, x],
    ] as const
  )[turn] ?? [x, y];
  return { text, left, baseline, width, size, ...(bold && { bold: true }) };
}
