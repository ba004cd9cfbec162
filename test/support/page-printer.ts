import type { TextItem, TextPage } from "../../src/reading/pdf";

/** Width of a letter as a share of its size; real fonts differ, which reading must not need. */
const letter = 0.5;

export type Align = "left" | "center" | "right";

/** Prints texts at places of a page, in pieces as programs cut them. */
export class PagePrinter {
  readonly items: TextItem[] = [];
  /** @param piece letters of a piece: 0 leaves texts whole */
  constructor(private readonly piece = 0) {}

  print(text: string, x: number, baseline: number, align: Align = "left", size = 9): this {
    const width = text.length * size * letter;
    const left = align === "left" ? x : align === "center" ? x - width / 2 : x - width;
    const step = this.piece === 0 ? text.length : this.piece;
    for (let at = 0; at < text.length; at += step) {
      const part = text.slice(at, at + step);
      // Blanks at the end of a piece are often left to the next one's place.
      if (part.trim() === "") continue;
      this.items.push({
        text: part,
        left: left + at * size * letter,
        baseline,
        width: part.length * size * letter,
        size,
      });
    }
    return this;
  }

  page(page = 1): TextPage {
    return { page, turn: 0, items: this.items };
  }
}
