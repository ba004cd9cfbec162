/** Answers that come when a test says so, in the order in which they are asked for. */
export function lateAnswers<T>() {
  const waiting: ((answer: T) => void)[] = [];
  return {
    ask: () => new Promise<T>((resolve) => void waiting.push(resolve)),
    /** Gives the answer to what was asked at a place, from 0. */
    give(place: number, answer: T): void {
      const resolve = waiting[place];
      if (!resolve) throw new RangeError(`nothing was asked at place ${place}`);
      resolve(answer);
    },
  };
}
