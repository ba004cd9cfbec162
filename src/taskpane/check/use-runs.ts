import { useEffect, useRef } from "react";
import { runInSlices } from "./run-in-slices";

/** A run of a check, which a later one, stopping or leaving the screen makes void. */
export interface Run {
  isVoid(): boolean;
  /** As runInSlices does, as long as the run is not void. */
  inSlices<Progress, Result>(
    steps: Generator<Progress, Result>,
    onProgress: (progress: Progress) => void,
  ): Promise<Result | undefined>;
}

/** Runs of a check, of which only the last one counts. */
export function useRuns() {
  const last = useRef(0);
  useEffect(
    () => () => {
      last.current++;
    },
    [],
  );
  return {
    begin(): Run {
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
  };
}
