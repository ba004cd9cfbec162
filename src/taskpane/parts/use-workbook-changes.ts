import { useEffect, useState } from "react";
import { usePane } from "../pane-context";

/** Milliseconds without a change after which changes count as over: typing and formulas that follow come together. */
const quiet = 300;

/** A number that grows when cells of the workbook have changed: what was read of them before may be old. */
export function useWorkbookChanges(): number {
  const { changes } = usePane().services;
  const [count, setCount] = useState(0);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setCount((now) => now + 1), quiet);
    };
    changes?.addEventListener("change", later);
    return () => {
      clearTimeout(waiting);
      changes?.removeEventListener("change", later);
    };
  }, [changes]);
  return count;
}
