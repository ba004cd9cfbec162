import { useEffect, useState } from "react";
import type { BlockSummary } from "../../workbook/contract";
import { usePane } from "../pane-context";

/** The tables in the workbook that Timbang has inserted, read when the screen opens and when it is asked again. */
export function useCheckableBlocks() {
  const { executor } = usePane().services;
  const [blocks, setBlocks] = useState<readonly BlockSummary[]>([]);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isShown = true;
    void executor.blocks().then((answer) => {
      if (!isShown || !answer.ok) return;
      setBlocks(answer.value.filter(({ source, state }) => source !== null && state !== "gone"));
    });
    return () => {
      isShown = false;
    };
  }, [executor, times]);
  return { blocks, readAgain: () => setTimes((now) => now + 1) };
}
