import { useCallback, useRef, useState } from "react";
import type { Answer, FreePlace, OccupiedCells, WorkbookFailure } from "../../workbook/contract";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { usePane } from "../pane-context";
import type { InsertionState } from "./insertion-state";
import { waysAfter } from "./ways-on";

type MakePlan = (target: PlanTarget) => SheetPlan;

export interface Insertion {
  state: InsertionState;
  /** Makes a plan for the selected cell and applies it. Where it has no room, free places are offered. */
  atSelection(plan: MakePlan): Promise<void>;
  /** @returns whether the plan is in the workbook */
  onNewSheet(plan: MakePlan, name: string): Promise<boolean>;
  /** Makes the last plan for a place that was offered, and applies it. */
  at(place: FreePlace): Promise<void>;
  /** Makes the last plan for a new sheet that has its title, and applies it. */
  onSheetOfItsOwn(): Promise<void>;
  /** Says why a plan could not be put somewhere, and offers other places. */
  offer(plan: MakePlan, target: PlanTarget, failure: WorkbookFailure): Promise<void>;
  /** The last insertion once more. */
  again(): Promise<void>;
  /** Yes to the question whether cells may be overwritten. */
  replace(): Promise<void>;
  goTo(blockId: string): Promise<void>;
  /** Takes the block out, after a question when it was edited since. */
  undo(blockId: string): Promise<void>;
  /** Takes the block out, edited or not. */
  remove(blockId: string): Promise<void>;
  dismiss(): void;
}

/** Puts plans into the workbook, and keeps what is to be asked or said about it. */
export function useInsertion(): Insertion {
  const { executor } = usePane().services;
  const [state, setState] = useState<InsertionState>({ step: "idle" });
  /** What was asked for last, to be made for another place. */
  const last = useRef<{ plan: MakePlan; target?: PlanTarget }>(undefined);

  /** Waits for an answer; what it leads to is shown, or why it failed. */
  const show = useCallback(
    async <T>(
      request: Promise<Answer<T>>,
      next: (value: T) => InsertionState | Promise<InsertionState>,
    ) => {
      setState({ step: "working" });
      const answer = await request;
      const shown = answer.ok ? await next(answer.value) : failed(answer);
      setState(shown);
      return shown;
    },
    [],
  );

  /** Places near the cell of a plan, or near the selected cell. */
  const placesFor = async (plan: MakePlan, target: PlanTarget): Promise<FreePlace[]> => {
    const selected = "newSheet" in target ? await executor.selection() : undefined;
    const near = selected ? selected.ok && selected.value : target;
    if (!near) return [];
    const places = await executor.freePlaces(plan(near));
    return places.ok ? places.value : [];
  };

  const apply = async (plan: MakePlan, target: PlanTarget) => {
    last.current = { plan, target };
    setState({ step: "working" });
    const made = plan(target);
    const answer = await executor.apply(made, { overwrite: false });
    const shown = answer.ok
      ? answer.value.status === "inserted"
        ? ({ step: "done", block: answer.value.block } as const)
        : ({
            step: "occupied",
            plan: made,
            occupied: answer.value.occupied,
            places: await placesFor(plan, target),
          } as const)
      : await failedWith(answer, plan, target);
    setState(shown);
    return shown;
  };

  const failedWith = async (
    answer: Failed,
    plan: MakePlan,
    target?: PlanTarget,
  ): Promise<InsertionState> => {
    const { elsewhere, ...ways } = waysAfter(answer.failure.code, target);
    const places = elsewhere && target ? await placesFor(plan, target) : [];
    return { ...failed(answer), ways: { ...ways, places } };
  };

  const remove = (blockId: string) => show(executor.remove(blockId), () => ({ step: "removed" }));

  const atSelection = async (plan: MakePlan) => {
    last.current = { plan };
    setState({ step: "working" });
    const selected = await executor.selection();
    if (selected.ok) await apply(plan, selected.value);
    else setState(await failedWith(selected, plan));
  };

  return {
    state,
    atSelection,
    onNewSheet: async (plan, name) => (await apply(plan, { newSheet: name })).step === "done",
    async at({ sheet, cell }) {
      if (last.current) await apply(last.current.plan, { sheet, cell });
    },
    async onSheetOfItsOwn() {
      if (!last.current) return;
      const { plan } = last.current;
      await apply(plan, { newSheet: plan({ newSheet: "" }).title });
    },
    async offer(plan, target, failure) {
      last.current = { plan, target };
      setState(await failedWith({ ok: false, failure }, plan, target));
    },
    async again() {
      if (!last.current) return;
      const { plan, target } = last.current;
      await (target ? apply(plan, target) : atSelection(plan));
    },
    async replace() {
      if (state.step !== "occupied") return;
      const { plan, occupied, places } = state;
      const given: { overwrite: boolean; asked: OccupiedCells } = {
        overwrite: true,
        asked: occupied,
      };
      await show(executor.apply(plan, given), (applied) =>
        applied.status === "inserted"
          ? { step: "done", block: applied.block }
          : { step: "occupied", plan, occupied: applied.occupied, places },
      );
    },
    async goTo(blockId) {
      const answer = await executor.goTo(blockId);
      if (!answer.ok) setState(failed(answer));
    },
    async undo(blockId) {
      setState({ step: "working" });
      const blocks = await executor.blocks();
      if (!blocks.ok) return setState(failed(blocks));
      const block = blocks.value.find(({ id }) => id === blockId);
      if (block?.state === "edited") setState({ step: "asking removal", block });
      else await remove(blockId);
    },
    async remove(blockId) {
      await remove(blockId);
    },
    // What is under way goes on.
    dismiss: () => setState((now) => (now.step === "working" ? now : { step: "idle" })),
  };
}

type Failed = Extract<Answer<unknown>, { ok: false }>;

const failed = ({ failure }: Failed) => ({ step: "failed", failure }) as const;
