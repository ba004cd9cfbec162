/** A part of the page that F6 goes to. */
export interface Region {
  element: HTMLElement;
  focus(): void;
}

/** Lets F6 go round the parts of the page that are in sight, and Shift+F6 back. */
export function regions(parts: readonly Region[]): {
  /** Listens to a window too: a frame keeps the keys that are pressed in it. */
  listenTo(window: Window): void;
} {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const shown = parts.filter(({ element }) => element.checkVisibility());
    const now = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const next = now < 0 ? 0 : now + (event.shiftKey ? shown.length - 1 : 1);
    shown[next % shown.length]?.focus();
  };
  const listenTo = (window: Window) => window.addEventListener("keydown", onKey, { capture: true });
  listenTo(window);
  return { listenTo };
}
