import { useRef, useState } from "react";
import type { WorkbookFailure } from "../../workbook/contract";
import { askingFault, clientOf, keptKey, keptWay, useAsking } from "../live";
import { isSame, type NewerOutcome, type NewerWriting, writeAllNewer } from "../newer";
import { type Message, usePane } from "../pane-context";
import { type LiveBlock, newerOfBlocks } from "./live-block";

/** How far a block is: what was found, or what became of it. */
export type RefreshEntry = { live: LiveBlock } & (
  | NewerOutcome
  | { found: "unasked" }
  | { found: "failed"; sentence: Message }
  | { found: "written" }
  | { found: "unwritten"; failure: WorkbookFailure; writing: NewerWriting }
);

/** Asks for some blocks again, one address after the other, and writes what is newer after confirmation. */
export function useLiveRefresh(blocks: readonly LiveBlock[]) {
  const { services, language } = usePane();
  const [key, setKey] = useState(() => keptKey(services.storage));
  const asking = useAsking(key);
  const [entries, setEntries] = useState<readonly RefreshEntry[]>();
  const [isWriting, setWriting] = useState(false);
  const [takesNewerYears, setTakesNewerYears] = useState(false);
  const latest = useRef<readonly RefreshEntry[]>([]);
  const addresses = [...new Set(blocks.map(({ address }) => address))];

  const put = (changed: readonly RefreshEntry[]) => {
    latest.current = latest.current.map(
      (one) => changed.find(({ live }) => live.block.id === one.live.block.id) ?? one,
    );
    setEntries(latest.current);
  };

  const ask = () =>
    asking.run(
      async (given, tell) => {
        latest.current = blocks.map((live) => ({ live, found: "unasked" }));
        setEntries(undefined);
        const client = clientOf(keptWay(services.storage));
        const isOne = addresses.length === 1;
        for (const [at, address] of addresses.entries()) {
          if (!isOne) tell({ done: at, all: addresses.length });
          const own = blocks.filter((live) => live.address === address);
          try {
            const outcomes = await newerOfBlocks(
              own,
              { client, services, language, takesNewerYears },
              { ...given, ...(isOne && { onProgress: (done, all) => tell({ done, all }) }) },
            );
            // A second question may have begun, whose entries these are not.
            given.signal.throwIfAborted();
            put(own.flatMap((live, at) => (outcomes[at] ? [{ live, ...outcomes[at] }] : [])));
          } catch (error) {
            // One table that does not come must not hide the others; alone, it can be asked for again at once.
            if (isOne || given.signal.aborted) throw error;
            const sentence = askingFault(error);
            put(own.map((live) => ({ live, found: "failed", sentence })));
          }
        }
      },
      addresses.length === 1 ? (addresses[0] ?? "") : "",
    );

  const waiting = (entries ?? []).flatMap((entry) =>
    entry.found === "newer" && entry.newer.writing && !isSame(entry.newer.differences)
      ? [{ live: entry.live, writing: entry.newer.writing }]
      : [],
  );

  return {
    key,
    setKey,
    asking,
    addresses,
    takesNewerYears,
    setTakesNewerYears,
    entries,
    isWriting,
    ask,
    /** Blocks for which something newer waits for confirmation. */
    waiting: waiting.length,
    /** Writes all that is newer. @returns how many blocks were written */
    async write(): Promise<number> {
      setWriting(true);
      const writings = waiting.map(({ writing }) => writing);
      const answers = await writeAllNewer(writings, services.executor);
      put(
        waiting.flatMap(({ live, writing }, at): RefreshEntry[] => {
          const answer = answers[at];
          if (!answer) return [];
          if (answer.ok) return [{ live, found: "written" }];
          return [{ live, found: "unwritten", failure: answer.failure, writing }];
        }),
      );
      setWriting(false);
      return answers.filter(({ ok }) => ok).length;
    },
  };
}
