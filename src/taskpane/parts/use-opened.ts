import { useState } from "react";
import { useKept } from "../pane-context";

export interface Opened {
  /** Id of what is open; undefined while the list is shown. */
  opened: string | undefined;
  /** What was left for the list: focus goes back to it. */
  left: string | undefined;
  /** Focus follows the reader from list to detail, but stays on a tab that was chosen. */
  takeFocus: boolean;
  choose(id: string): void;
  back(): void;
}

/** What a screen of a list and its details shows. */
export function useOpened(key: string): Opened {
  const [opened, setOpened] = useKept<string | undefined>(key, undefined);
  const [left, setLeft] = useState<string | undefined>(undefined);
  const [takeFocus, setTakeFocus] = useState(false);
  return {
    opened,
    left,
    takeFocus,
    choose(id) {
      setTakeFocus(true);
      setOpened(id);
    },
    back() {
      setLeft(opened);
      setOpened(undefined);
    },
  };
}
