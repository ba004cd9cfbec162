import type {
  Answer,
  BlockComparison,
  BlockSummary,
  WorkbookFailure,
} from "../../workbook/contract";
import type { CellCard, SheetPlan } from "../../workbook/plan";

import type { LiveBlock } from "./live-block";

export interface AskedCards {
  cards: readonly CellCard[];
  bytes: number;
  /** How many of the block's numbers are selected, where these are not all. */
  selected: number;
  onlySelected: boolean;
}

/** What is being asked about a block. */
export type BlockQuestionState = { blockId: string } & (
  | { about: "removal" | "plain" }
  | ({ about: "cards" } & AskedCards)
  | { about: "live"; live: LiveBlock }
  | { about: "refresh"; plan: SheetPlan; comparison: BlockComparison }
);

/** What the screen of blocks shows. */
export interface BlocksState {
  /** Undefined until the workbook was read. */
  blocks: BlockSummary[] | undefined;
  asking: BlockQuestionState | undefined;
  /** A request is under way. */
  busy: boolean;
  failure: WorkbookFailure | undefined;
}

export type BlocksEvent =
  | { type: "started" }
  | { type: "read"; answer: Answer<BlockSummary[]> }
  | { type: "asked"; question: BlockQuestionState }
  | { type: "failed"; failure: WorkbookFailure }
  | { type: "ended" }
  | { type: "dismissed" };

export const unread: BlocksState = {
  blocks: undefined,
  asking: undefined,
  busy: true,
  failure: undefined,
};

export function blocksReducer(state: BlocksState, event: BlocksEvent): BlocksState {
  switch (event.type) {
    case "started":
      return { ...state, busy: true, failure: undefined };
    case "read":
      return event.answer.ok
        ? {
            ...state,
            busy: false,
            asking: undefined,
            failure: undefined,
            blocks: event.answer.value,
          }
        : { ...state, busy: false, failure: event.answer.failure };
    case "asked":
      return { ...state, busy: false, asking: event.question };
    case "failed":
      return { ...state, busy: false, asking: undefined, failure: event.failure };
    case "ended":
      return { ...state, busy: false };
    case "dismissed":
      return { ...state, asking: undefined, failure: undefined };
  }
}
