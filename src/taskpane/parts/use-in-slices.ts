import { useEffect, useState } from "react";
import { useRuns } from "./use-runs";

/**
 * What a computation gives that a screen can be shown without, run in slices.
 *
 * @param compute begins it; another one makes what the one before gave void
 * @returns undefined until it has ended
 */
export function useInSlices<Result>(compute: () => Generator<unknown, Result>): Result | undefined {
  const [made, setMade] = useState<{ compute: unknown; result: Result | undefined }>();
  const runs = useRuns();
  useEffect(() => {
    const run = runs.begin();
    // The screen is shown before that.
    const later = setTimeout(() => {
      void run
        .inSlices(compute(), () => undefined)
        .then((result) => {
          if (!run.isVoid()) setMade({ compute, result });
        });
    });
    return () => clearTimeout(later);
  }, [compute, runs]);
  return made?.compute === compute ? made.result : undefined;
}
