import { element } from "./element";

/** The line below the grid: what the selected cell's error means, notices, and whether the grid calculates. */
export interface StatusLine {
  /** Shows the error of the selected cell; empty texts show nothing. */
  error(code: string, sentence: string): void;
  /** Shows a notice for some seconds. */
  notice(sentence: string): void;
  state(text: string, isBusy: boolean): void;
  /** What a screen reader hears of the selection. */
  announce(text: string): void;
}

const NOTICE_MS = 8000;

/** The line below the grid, and the spoken mirror of the selection. */
export function statusLine(): StatusLine {
  const error = element("cell-error", HTMLParagraphElement);
  const notice = element("notice", HTMLParagraphElement);
  const state = element("state", HTMLSpanElement);
  const mirror = element("selection", HTMLDivElement);
  let timer = 0;
  return {
    error(code, sentence) {
      error.hidden = sentence === "";
      error.replaceChildren(strong(code), ` ${sentence}`);
    },
    notice(sentence) {
      notice.textContent = sentence;
      notice.hidden = false;
      clearTimeout(timer);
      timer = window.setTimeout(() => (notice.hidden = true), NOTICE_MS);
    },
    state(text, isBusy) {
      state.textContent = text;
      state.dataset.busy = String(isBusy);
    },
    announce(text) {
      if (mirror.textContent !== text) mirror.textContent = text;
    },
  };
}

function strong(text: string): HTMLElement {
  const made = document.createElement("strong");
  made.textContent = text;
  return made;
}
