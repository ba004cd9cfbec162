import { useCallback, useState } from "react";

/**
 * Carries out what a click asks for. A fault in it is a fault of the screen, which says so, as with a fault in drawing it; without
 * this React would leave the screen as it is, waiting for ever.
 */
export function useRaise(): <T>(work: () => T) => T {
  const [, fail] = useState<null>(null);
  return useCallback(<T>(work: () => T): T => {
    const raise = (error: unknown): never => {
      fail(() => {
        throw error;
      });
      throw error;
    };
    try {
      const answer = work();
      return answer instanceof Promise ? (answer.catch(raise) as T) : answer;
    } catch (error) {
      return raise(error);
    }
  }, []);
}
