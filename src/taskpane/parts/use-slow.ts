import { useEffect, useState } from "react";

/** After this many milliseconds a reader wants to see that something is under way. */
const patience = 500;

/** Whether something has been under way for so long that it must be shown. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return busy && slow;
}
