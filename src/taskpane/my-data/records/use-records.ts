import { useEffect, useRef, useState } from "react";
import {
  type BuiltTable,
  type OpenedFile,
  type RecordList,
  type RecordsRequest,
  type RecordsSummary,
  Stopped,
} from "../../../reading";
import type { RecordsChoice, TableFrame } from "../../../table";
import { useKept, usePane } from "../../pane-context";
import { type Runs, useRuns } from "../../parts";
import { excelSize, previewSize } from "./sizes";

export type RecordsState =
  | { step: "reading"; percent: number }
  | { step: "stopped" }
  | { step: "failed" }
  | { step: "read"; summary: RecordsSummary };

/** The table that is being made of records, or what came of it. */
export type Making =
  { step: "idle" } | { step: "making"; percent: number } | { step: "stopped" } | { step: "failed" };

/** The records of a table: what is known of them, what of them is chosen, and the first rows of what that makes. */
export function useRecords(
  file: OpenedFile,
  request: RecordsRequest,
  kept: string,
  frameOf: (summary: RecordsSummary, choice: RecordsChoice) => TableFrame,
) {
  const { readingDesk } = usePane().services;
  const [state, setState] = useState<RecordsState>({ step: "reading", percent: 0 });
  const [chosen, choose] = useKept<RecordsChoice | undefined>(kept, undefined);
  const [preview, setPreview] = useState<BuiltTable>();
  const [making, setMaking] = useState<Making>({ step: "idle" });
  const readings = useRuns();
  const previews = useRuns();
  const builds = useRuns();
  const asked = useRef(request);

  const outcomeOf = (error: unknown) =>
    ({ step: error instanceof Stopped ? "stopped" : "failed" }) as const;

  async function read(): Promise<void> {
    const run = readings.begin();
    setState({ step: "reading", percent: 0 });
    try {
      const summary = await file.records(asked.current, (share) => {
        if (!run.isVoid()) setState({ step: "reading", percent: Math.round(share * 100) });
      });
      if (run.isVoid()) return;
      setState({ step: "read", summary });
      const now = chosen ?? summary.usual;
      choose(now);
      await show(summary, now);
    } catch (error) {
      if (!run.isVoid()) setState(outcomeOf(error));
    }
  }

  /** @returns what was made, nothing where it was stopped or failed; undefined when something else is wanted by now */
  async function make<T>(
    runs: Runs,
    work: (progress: (share: number) => void) => Promise<T>,
  ): Promise<{ made?: T } | undefined> {
    const run = runs.begin();
    setMaking({ step: "making", percent: 0 });
    try {
      const made = await work((share) => {
        if (!run.isVoid()) setMaking({ step: "making", percent: Math.round(share * 100) });
      });
      if (run.isVoid()) return undefined;
      setMaking({ step: "idle" });
      return { made };
    } catch (error) {
      if (run.isVoid()) return undefined;
      setMaking(outcomeOf(error));
      return {};
    }
  }

  async function show(summary: RecordsSummary, choice: RecordsChoice): Promise<void> {
    const frame = frameOf(summary, choice);
    const work = { choice, frame, most: excelSize, window: previewSize };
    const outcome = await make(previews, (progress) => file.table(asked.current, work, progress));
    if (outcome) setPreview(outcome.made);
  }

  const first = useRef(read);
  useEffect(() => void first.current(), []);

  return {
    state,
    choice: chosen,
    preview,
    making,
    read,
    choose(next: RecordsChoice) {
      choose(next);
      if (state.step === "read") void show(state.summary, next);
    },
    /** Makes the first rows once more, after it was stopped or failed. */
    again() {
      if (state.step === "read" && chosen) void show(state.summary, chosen);
    },
    /** The whole table of the choice. */
    async build(choice: RecordsChoice, frame: TableFrame): Promise<BuiltTable | undefined> {
      const work = { choice, frame, most: excelSize };
      const outcome = await make(builds, (progress) => file.table(asked.current, work, progress));
      return outcome?.made;
    },
    async list(choice: RecordsChoice, most: number): Promise<RecordList | undefined> {
      const { filter = {} } = choice;
      const outcome = await make(builds, (progress) =>
        file.list(asked.current, filter, most, progress),
      );
      return outcome?.made;
    },
    dismiss: () => setMaking({ step: "idle" }),
    stop: () => readingDesk.stop(),
  };
}
