import type { RenderedHook } from "./render-hook";

/** Lets a hook go on until something has come of it; fails where it never does. */
export async function until(hook: RenderedHook<unknown>, isThere: () => boolean): Promise<void> {
  for (let turns = 0; turns < 10_000; turns++) {
    if (isThere()) return;
    await hook.act(() => new Promise((resolve) => setTimeout(resolve, 1)));
  }
  throw new Error("what was waited for never came");
}
