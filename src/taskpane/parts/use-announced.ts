import { useEffect } from "react";
import { usePane } from "../pane-context";

/** Says a message aloud whenever it changes; an empty one says nothing. */
export function useAnnounced(message: string): void {
  const { announce } = usePane();
  useEffect(() => {
    if (message !== "") announce(message);
  }, [message, announce]);
}
