import { element } from "./element";

/** The line below the grid: notices, and whether the grid calculates. */
export interface StatusLine {
  /** Shows a notice for some seconds; one that offers something stays until it is answered or cleared. */
  notice(sentence: string, offer?: Offer): void;
  /** Takes back the notice: it speaks of what was done before. */
  clear(): void;
  state(text: string, isBusy: boolean): void;
  /** Shows what the selected cells hold together. */
  summary(text: string): void;
  /** What a screen reader hears of the selection. */
  announce(text: string): void;
}

/** Something that a notice lets a person do with one click. */
export interface Offer {
  label: string;
  accept(): void;
}

const NOTICE_MS = 8000;

/** The line below the grid, and the spoken mirror of the selection. */
export function statusLine(): StatusLine {
  const notice = element("notice", HTMLParagraphElement);
  const action = element("notice-action", HTMLButtonElement);
  const state = element("state", HTMLSpanElement);
  const summary = element("summary", HTMLSpanElement);
  const mirror = element("selection", HTMLDivElement);
  let timer = 0;
  let offered: Offer | undefined;
  const hide = () => {
    notice.hidden = true;
    action.hidden = true;
    offered = undefined;
  };
  action.addEventListener("click", () => {
    const accepted = offered;
    hide();
    accepted?.accept();
  });
  return {
    notice(sentence, offer) {
      notice.textContent = sentence;
      notice.hidden = false;
      offered = offer;
      action.hidden = !offer;
      action.textContent = offer?.label ?? "";
      clearTimeout(timer);
      if (!offer) timer = window.setTimeout(hide, NOTICE_MS);
    },
    clear: hide,
    state(text, isBusy) {
      state.textContent = text;
      state.dataset.busy = String(isBusy);
    },
    summary(text) {
      if (summary.textContent !== text) summary.textContent = text;
    },
    announce(text) {
      if (mirror.textContent !== text) mirror.textContent = text;
    },
  };
}
