/**
 * Carries out keys with Ctrl (or Command) before the grid or the browser takes them.
 *
 * @param keys by what is pressed with Ctrl, e.g. `s`, `Shift+L`, `1`
 * @param isOurs whether the keys mean this where they are pressed; everywhere on the page when left out
 */
export function takeKeys(
  keys: Readonly<Record<string, () => void>>,
  isOurs: (event: KeyboardEvent) => boolean = () => true,
): void {
  addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const action =
        keys[event.shiftKey ? `Shift+${event.key.toUpperCase()}` : event.key.toLowerCase()];
      if (!action || !isOurs(event)) return;
      event.preventDefault();
      // Univer listens to the same window.
      event.stopImmediatePropagation();
      action();
    },
    { capture: true },
  );
}
