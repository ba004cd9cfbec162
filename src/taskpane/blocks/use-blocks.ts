import { blockCards, refreshedPlan } from "../../sheets";
import type { Answer, BlockSummary, Executor } from "../../workbook/contract";
import { useCallback, useEffect, useReducer } from "react";
import { bytesOfCards, cellWithin } from "../../workbook/plan";
import { usePane } from "../pane-context";
import { useRaise, useRuns } from "../parts";
import type { LiveBlock } from "./live-block";
import { blocksReducer, unread, type BlockQuestionState, type BlocksState } from "./blocks-state";

export interface Blocks {
  state: BlocksState;
  refresh(): Promise<void>;
  goTo(blockId: string): Promise<void>;
  askRemoval(blockId: string): void;
  askPlain(blockId: string): void;
  /** Whether its numbers get cards, or those of them that are selected, with how much these take. */
  askCards(block: BlockSummary, onlySelected?: boolean): Promise<void>;
  /** Whether the service is to be asked again; nothing is asked yet. */
  askLive(live: LiveBlock): void;
  /** Looks what differs from today's data, and asks. */
  askRefresh(block: BlockSummary): Promise<void>;
  /** Yes to the question that is being asked. Gives the question when it was carried out, with how many cells it touched. */
  carryOut(): Promise<CarriedOut | undefined>;
  /** @returns whether Excel took the request */
  recalculate(): Promise<boolean>;
  dismiss(): void;
}

export interface CarriedOut {
  about: BlockQuestionState["about"];
  count: number;
}

/** The blocks of the workbook, read when the screen opens. */
export function useBlocks(): Blocks {
  const { services, language } = usePane();
  const { executor } = services;
  const [state, dispatch] = useReducer(blocksReducer, unread);
  const raise = useRaise();

  const runs = useRuns();

  const read = useCallback(async () => {
    const run = runs.begin();
    const answer = await executor.blocks();
    if (!run.isVoid()) dispatch({ type: "read", answer });
  }, [executor, runs]);
  const refresh = useCallback(() => {
    dispatch({ type: "started" });
    return read();
  }, [read]);

  useEffect(() => {
    void read();
  }, [read]);

  return {
    state,
    refresh,
    async goTo(blockId) {
      dispatch({ type: "started" });
      const answer = await executor.goTo(blockId);
      dispatch(answer.ok ? { type: "ended" } : { type: "failed", failure: answer.failure });
    },
    askRemoval: (blockId) => dispatch({ type: "asked", question: { blockId, about: "removal" } }),
    askPlain: (blockId) => dispatch({ type: "asked", question: { blockId, about: "plain" } }),
    async askCards(block, onlySelected = false) {
      const all = raise(() => blockCards(services.library, block, language)) ?? [];
      // Where a chart is selected no cells are; the whole block can have cards all the same.
      const answer = await executor.selectedPart(block.id);
      const areas = answer.ok ? answer.value : [];
      const selected = all.filter((card) => areas.some((area) => cellWithin(area.at, area, card)));
      const cards = onlySelected ? selected : all;
      const bytes = bytesOfCards(cards);
      const count = selected.length < all.length ? selected.length : 0;
      const question = { about: "cards", cards, bytes, selected: count, onlySelected } as const;
      dispatch({ type: "asked", question: { blockId: block.id, ...question } });
    },
    askLive: (live) =>
      dispatch({ type: "asked", question: { blockId: live.block.id, about: "live", live } }),
    async askRefresh(block) {
      const plan = raise(() => refreshedPlan(services.library, block));
      if (!plan) {
        dispatch({ type: "failed", failure: { code: "block-changed", asItWas: true } });
        return;
      }
      dispatch({ type: "started" });
      const answer = await executor.compare(plan);
      if (!answer.ok) dispatch({ type: "failed", failure: answer.failure });
      else {
        const question = { blockId: block.id, about: "refresh", plan } as const;
        dispatch({ type: "asked", question: { ...question, comparison: answer.value } });
      }
    },
    async carryOut() {
      // What is newer of a live block is written by what asked for it.
      if (!state.asking || state.asking.about === "live") return undefined;
      const { about } = state.asking;
      dispatch({ type: "started" });
      const answer = await touchedCells(executor, state.asking);
      if (!answer.ok) {
        dispatch({ type: "failed", failure: answer.failure });
        return undefined;
      }
      await refresh();
      return { about, count: answer.value };
    },
    async recalculate() {
      dispatch({ type: "started" });
      const answer = await executor.recalculate();
      dispatch(answer.ok ? { type: "ended" } : { type: "failed", failure: answer.failure });
      return answer.ok;
    },
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}

async function touchedCells(
  executor: Executor,
  question: Exclude<BlockQuestionState, { about: "live" }>,
): Promise<Answer<number>> {
  if (question.about === "plain") return executor.makePlain(question.blockId);
  if (question.about === "cards") return executor.addCards(question.blockId, question.cards);
  const answer =
    question.about === "refresh"
      ? await executor.refresh(question.plan)
      : await executor.remove(question.blockId);
  return answer.ok ? { ok: true, value: answer.value?.changed.length ?? 0 } : answer;
}
