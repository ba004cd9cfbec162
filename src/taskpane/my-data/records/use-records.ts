import { useEffect, useRef, useState } from "react";
import {
  type BuiltTable,
  type OpenedFile,
  type RecordsRequest,
  type RecordsSummary,
  Stopped,
} from "../../../reading";
import type { RecordsChoice, TableFrame } from "../../../table";
import { useKept, usePane } from "../../pane-context";
import { useRuns } from "../../parts";
import { excelSize, previewSize } from "./sizes";

export type RecordsState =
  | { step: "reading"; percent: number }
  | { step: "stopped" }
  | { step: "failed" }
  | { step: "read"; summary: RecordsSummary };

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
  const [isBuilding, setBuilding] = useState(false);
  const readings = useRuns();
  const builds = useRuns();
  const asked = useRef(request);

  const failed = (error: unknown) =>
    setState({ step: error instanceof Stopped ? "stopped" : "failed" });

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
      if (!run.isVoid()) failed(error);
    }
  }

  async function show(summary: RecordsSummary, choice: RecordsChoice): Promise<void> {
    const run = builds.begin();
    setBuilding(true);
    try {
      const built = await file.table(asked.current, {
        choice,
        frame: frameOf(summary, choice),
        most: excelSize,
        window: previewSize,
      });
      if (run.isVoid()) return;
      setPreview(built);
      setBuilding(false);
    } catch (error) {
      if (run.isVoid()) return;
      setBuilding(false);
      failed(error);
    }
  }

  const first = useRef(read);
  useEffect(() => void first.current(), []);

  return {
    state,
    choice: chosen,
    preview,
    isBuilding,
    read,
    choose(next: RecordsChoice) {
      choose(next);
      if (state.step === "read") void show(state.summary, next);
    },
    /** The whole table of the choice. */
    async build(choice: RecordsChoice, frame: TableFrame): Promise<BuiltTable> {
      return file.table(asked.current, { choice, frame, most: excelSize });
    },
    list: (choice: RecordsChoice, most: number) =>
      file.list(asked.current, choice.filter ?? {}, most),
    stop: () => readingDesk.stop(),
  };
}
