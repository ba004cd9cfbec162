import { useEffect, useRef } from "react";

/** Calls `leave` on Esc. A question (`first`) is asked before what is after it. */
export function useEscape(leave: () => void, { first = false, isOff = false } = {}): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  }, [leave]);
  useEffect(() => {
    if (isOff) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKey, first);
    return () => document.removeEventListener("keydown", onKey, first);
  }, [first, isOff]);
}
