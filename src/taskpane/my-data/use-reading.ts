import { useRef, useState } from "react";
import { myDataTexts } from "../../language";
import {
  type FileReading,
  type FileSource,
  type OpenedFile,
  type ReadingChoices,
  Stopped,
} from "../../reading";
import type { Correction } from "../../table";
import { joinedChoices } from "./arranged-tables";
import { today } from "../today";
import { type Message, useKept, usePane, useTexts } from "../pane-context";
import { readingFault } from "./reading-fault";
import { useTurns } from "../use-turns";

/** A file with its tables as they are read now. */
export interface OpenReading {
  id: number;
  name: string;
  /** The day, as year, month and day. */
  readOn: string;
  file: OpenedFile;
  read: FileReading;
  /** As they were read before anything was corrected. */
  plain: FileReading;
  choices: ReadingChoices;
  /** The choices before each correction of the reading, the last one at the end. */
  past: readonly ReadingChoices[];
  /** What the reader corrected of the figures, by the id of a table. */
  corrections: Readonly<Record<string, readonly Correction[]>>;
}

/** A file that was not read, and why. */
export interface Unread {
  name: string;
  reason: Message;
}

/** The files that the reader has opened, read one after the other. */
export function useReading() {
  const { services, announce } = usePane();
  const texts = useTexts(myDataTexts);
  const [open, setOpen] = useKept<readonly OpenReading[]>("my-data.open", []);
  const [busy, setBusy] = useKept<string | undefined>("my-data.busy", undefined);
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  const run = useRef(0);
  const inTurn = useTurns();
  // Which choices of a file were asked for last.
  const wanted = useRef(new Map<number, ReadingChoices>());

  const change = (id: number, changes: (one: OpenReading) => Partial<OpenReading>): void =>
    setOpen((now) => now.map((one) => (one.id === id ? { ...one, ...changes(one) } : one)));

  async function read(
    { id, file }: OpenReading,
    choices: ReadingChoices,
    past: readonly ReadingChoices[],
  ): Promise<void> {
    wanted.current.set(id, choices);
    const next = await file.read(choices);
    if (wanted.current.get(id) === choices) change(id, () => ({ read: next, choices, past }));
  }

  /** @returns the id of the file */
  function enter(name: string, file: OpenedFile, read: FileReading): number {
    const entry = { name, readOn: today(), file, read, plain: read };
    let id = 1;
    setOpen((now) => {
      id = 1 + Math.max(0, ...now.map((one) => one.id));
      return [...now, { ...entry, id, choices: {}, past: [], corrections: {} }];
    });
    announce(`${name}: ${texts.found(read.tables.length)}`);
    return id;
  }

  async function readOne(source: FileSource, isStopped: () => boolean): Promise<void> {
    const { name } = source;
    try {
      const file = await services.readingDesk.open(source);
      const read = await file.read({});
      if (isStopped()) return file.close();
      enter(name, file, read);
    } catch (error) {
      if (error instanceof Stopped || isStopped()) return;
      setUnread((now) => [...now, { name, reason: readingFault(error) }]);
    }
  }

  return {
    open,
    busy,
    unread,
    async add(sources: readonly FileSource[]): Promise<void> {
      const own = run.current;
      setUnread([]);
      await inTurn(async () => {
        for (const source of sources) {
          if (own !== run.current) return;
          setBusy(source.name);
          await readOne(source, () => own !== run.current);
        }
      });
      if (own === run.current) setBusy(undefined);
    },
    /** Takes in what is open already. */
    async take(name: string, file: OpenedFile) {
      const read = await file.read({});
      return { id: enter(name, file, read), tables: read.tables };
    },
    stop() {
      run.current++;
      services.readingDesk.stop();
      setBusy(undefined);
      announce(texts.cancelled);
    },
    async reread(reading: OpenReading, choices: ReadingChoices): Promise<void> {
      await read(reading, choices, [...reading.past, reading.choices]);
    },
    /** @returns whether they fit together: otherwise everything stays as it is */
    async join(reading: OpenReading, ids: readonly string[]): Promise<boolean> {
      const { tables } = reading.read;
      const choices = joinedChoices(reading.choices, tables, ids);
      const joined = await reading.file.read(choices);
      if (joined.tables.length >= tables.length) return false;
      await read(reading, choices, [...reading.past, reading.choices]);
      return true;
    },
    /** Takes back the last correction of how a file was read. */
    async undo(reading: OpenReading): Promise<void> {
      const choices = reading.past.at(-1);
      if (!choices) return;
      await read(reading, choices, reading.past.slice(0, -1));
      announce(texts.readingUndone);
    },
    correct({ id }: OpenReading, table: string, corrections: readonly Correction[]) {
      change(id, (one) => ({ corrections: { ...one.corrections, [table]: corrections } }));
    },
    close(reading: OpenReading) {
      reading.file.close();
      setOpen((now) => now.filter(({ id }) => id !== reading.id));
    },
    dismiss: () => setUnread([]),
  };
}

export type Reading = ReturnType<typeof useReading>;
