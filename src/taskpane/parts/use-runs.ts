import { useEffect, useMemo, useRef } from "react";
import { runInSlices } from "./run-in-slices";

/** Something that a screen waits for, which a later run, stopping or leaving the screen makes void. */
export interface Run {
  isVoid(): boolean;
  /** As runInSlices does, as long as the run is not void. */
  inSlices<Progress, Result>(
    steps: Generator<Progress, Result>,
    onProgress: (progress: Progress) => void,
  ): Promise<Result | undefined>;
}

export interface Runs {
  begin(): Run;
  stop(): void;
}

/** What a screen waits for, of which only the last counts. */
export function useRuns(): Runs {
  const last = useRef(0);
  useEffect(
    () => () => {
      last.current++;
    },
    [],
  );
  return useMemo(
    () => ({
      begin() {
        const own = ++last.current;
        const isVoid = () => own !== last.current;
        return {
          isVoid,
          async inSlices(steps, onProgress) {
            const report: typeof onProgress = (progress) => {
              if (!isVoid()) onProgress(progress);
            };
            const result = await runInSlices(steps, report, isVoid);
            return isVoid() ? undefined : result;
          },
        };
      },
      stop() {
        last.current++;
      },
    }),
    [],
  );
}
