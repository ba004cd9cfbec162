import { useEffect } from "react";
import { usePane } from "../pane-context";

/** Long enough that a result is not said at every step of a slider or every letter, in milliseconds. */
const pause = 600;

/** Says a result aloud once it rests; undefined where there is nothing to say. */
export function useSpoken(result: string | undefined): void {
  const { announce } = usePane();
  useEffect(() => {
    if (result === undefined) return undefined;
    const timer = setTimeout(() => announce(result), pause);
    return () => clearTimeout(timer);
  }, [result, announce]);
}
