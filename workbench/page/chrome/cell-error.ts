import { element } from "./element";

/** What the error of the selected cell means, beside the cell. */
export interface CellError {
  /** Shows a sentence beside a cell; an empty one shows nothing. */
  show(code: string, sentence: string): void;
  /** Keeps to the cell, which scrolls and changes its size. */
  follow(): void;
}

const GAP = 6;

/** @param boxOfCell where the selected cell is in the window, where it is in sight */
export function cellError(boxOfCell: () => DOMRect | undefined): CellError {
  const card = element("cell-error", HTMLParagraphElement);
  const follow = () => {
    if (card.hidden) return;
    const box = boxOfCell();
    card.style.visibility = box ? "visible" : "hidden";
    if (!box) return;
    const around = card.parentElement!.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const below = box.bottom + GAP - around.top;
    const above = box.top - GAP - height - around.top;
    const left = Math.min(box.left - around.left, around.width - width - GAP);
    card.style.left = `${Math.max(GAP, left)}px`;
    card.style.top = `${below + height > around.height ? above : below}px`;
  };
  return {
    show(code, sentence) {
      card.hidden = sentence === "";
      const strong = document.createElement("strong");
      strong.textContent = code;
      card.replaceChildren(strong, ` ${sentence}`);
      follow();
    },
    follow,
  };
}
