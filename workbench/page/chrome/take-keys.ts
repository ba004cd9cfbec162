/** What a key that is pressed does; undefined for a key of somebody else. */
export type ActionOf = (event: KeyboardEvent) => (() => void) | undefined;

/** Carries out keys before the grid or the browser takes them. */
export function takeKeys(actionOf: ActionOf): void {
  addEventListener(
    "keydown",
    (event) => {
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      // Univer listens to the same window.
      event.stopImmediatePropagation();
      action();
    },
    { capture: true },
  );
}

/** Keys by what is pressed with Ctrl (or Command), e.g. `s`, `Shift+L`, `1`. */
export const withControl =
  (keys: Readonly<Record<string, () => void>>): ActionOf =>
  ({ ctrlKey, metaKey, altKey, shiftKey, key }) =>
    (ctrlKey || metaKey) && !altKey
      ? keys[shiftKey ? `Shift+${key.toUpperCase()}` : key.toLowerCase()]
      : undefined;
