import type { KeyboardEvent } from "react";

type Direction = "horizontal" | "vertical";

/**
 * Moves focus with arrow keys, Home and End among the elements that a selector finds within the nearest `within`. Gives
 * the index that got focus.
 */
export function roveFocus(
  event: KeyboardEvent<HTMLElement>,
  direction: Direction,
  within: string,
  selector: string,
): number | undefined {
  const group = event.currentTarget.closest(within);
  const members = [...(group?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const next = nextIndex(
    event.key,
    direction,
    members.indexOf(event.currentTarget),
    members.length,
  );
  if (next === undefined) return undefined;
  event.preventDefault();
  members[next]?.focus();
  return next;
}

/** Where a key leads from an index; undefined for keys that lead nowhere. The ends are joined. */
export function nextIndex(
  key: string,
  direction: Direction,
  index: number,
  count: number,
): number | undefined {
  const [back, forward] =
    direction === "horizontal" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  if (key === back) return (index - 1 + count) % count;
  if (key === forward) return (index + 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
