import type { Fact } from "./fact";
import type { Said } from "./said-facts";

/** Of fewer months a highest or lowest is not told from the table. */
const leastPeers = 6;

/**
 * Whether a figure of a month is the highest or lowest of its year, as the text says. Where the table cannot tell, or the text
 * ranks something else, it is not.
 */
export function holdsRank({ rank }: Said, fact: Fact, all: readonly Fact[]): boolean {
  if (!rank) return true;
  const peers = all.filter((other) => other.month !== undefined && isPeer(other, fact));
  if (fact.month === undefined || peers.length < leastPeers) return false;
  return peers.every(({ value }) =>
    rank === "highest" ? value <= fact.value : value >= fact.value,
  );
}

const isPeer = (a: Fact, b: Fact): boolean =>
  a.row === b.row &&
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.subject === b.subject &&
  a.years.join() === b.years.join() &&
  isSame(a.tableWords, b.tableWords);

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [first, second] = [a, b].map((words) => [...words].filter((word) => !monthHead.test(word)));
  return first?.sort().join() === second?.sort().join();
};

/** Short names of months in the headers of columns. */
const monthHead = /^(jan|feb|peb|mar|apr|mei|jun|jul|agu|agt|ags|sep|okt|nov|nop|des)$/;
