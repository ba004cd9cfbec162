/** A piece of text on a page, as the page draws it: often a part of a word or of a number. */
export interface TextItem {
  text: string;
  /** Points from the left edge, and from the top to the line that the letters stand on. */
  left: number;
  baseline: number;
  width: number;
  /** Size of its letters in points. */
  size: number;
  bold?: boolean;
}

export interface TextPage {
  /** From 1. */
  page: number;
  /** Quarters of a turn by which its texts run: 0 to the right, 1 downwards, 2 to the left, 3 upwards. */
  turn: number;
  items: TextItem[];
}
