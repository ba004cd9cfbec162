import { useCallback, useEffect, useReducer } from "react";
import { usePane } from "../pane-context";
import { blocksReducer, unread, type BlocksState } from "./blocks-state";

export interface Blocks {
  state: BlocksState;
  refresh(): Promise<void>;
  goTo(blockId: string): Promise<void>;
  ask(blockId: string): void;
  /** @returns whether the block is gone */
  remove(blockId: string): Promise<boolean>;
  dismiss(): void;
}

/** The blocks of the workbook, read when the screen opens. */
export function useBlocks(): Blocks {
  const { executor } = usePane().services;
  const [state, dispatch] = useReducer(blocksReducer, unread);

  const refresh = useCallback(async () => {
    dispatch({ type: "started" });
    dispatch({ type: "read", answer: await executor.blocks() });
  }, [executor]);

  useEffect(() => {
    let shown = true;
    void executor.blocks().then((answer) => {
      if (shown) dispatch({ type: "read", answer });
    });
    return () => {
      shown = false;
    };
  }, [executor]);

  return {
    state,
    refresh,
    async goTo(blockId) {
      dispatch({ type: "started" });
      const answer = await executor.goTo(blockId);
      dispatch(answer.ok ? { type: "ended" } : { type: "failed", failure: answer.failure });
    },
    ask: (blockId) => dispatch({ type: "asked", blockId }),
    async remove(blockId) {
      dispatch({ type: "started" });
      const answer = await executor.remove(blockId);
      if (answer.ok) await refresh();
      else dispatch({ type: "failed", failure: answer.failure });
      return answer.ok;
    },
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}
