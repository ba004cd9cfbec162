import { useRef, useState } from "react";
import { fileFaultSentence, myDataTexts } from "../../language";
import {
  type FileReading,
  type FileSource,
  type OpenedFile,
  type ReadingChoices,
  Stopped,
  UnreadableFile,
} from "../../reading";
import type { Correction } from "../../table";
import { joinedChoices } from "./arranged-tables";
import { today } from "../today";
import { useKept, usePane, useTexts } from "../pane-context";

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
  reason: string;
}

/** The files that the reader has opened, read one after the other. */
export function useReading() {
  const { services, language, announce } = usePane();
  const texts = useTexts(myDataTexts);
  const [open, setOpen] = useKept<readonly OpenReading[]>("my-data.open", []);
  const [busy, setBusy] = useState<string>();
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  // What is read while another file is being read is added to what is open then.
  const latest = useRef(open);
  const run = useRef(0);

  function keep(next: readonly OpenReading[]): void {
    latest.current = next;
    setOpen(next);
  }

  async function read(
    { id, file }: OpenReading,
    choices: ReadingChoices,
    past: readonly ReadingChoices[],
  ): Promise<void> {
    const next = await file.read(choices);
    keep(
      latest.current.map((one) => (one.id === id ? { ...one, read: next, choices, past } : one)),
    );
  }

  /** @returns the id of the file */
  function enter(name: string, file: OpenedFile, read: FileReading): number {
    const id = 1 + Math.max(0, ...latest.current.map((one) => one.id));
    keep([
      ...latest.current,
      {
        id,
        name,
        readOn: today(),
        file,
        read,
        plain: read,
        choices: {},
        past: [],
        corrections: {},
      },
    ]);
    announce(`${name}: ${texts.found(read.tables.length)}`);
    return id;
  }

  const reasonOf = (error: unknown): string =>
    error instanceof UnreadableFile ? fileFaultSentence(error.fault, language) : texts.unsureWhat;

  return {
    open,
    busy,
    unread,
    async add(sources: readonly FileSource[]): Promise<void> {
      const own = ++run.current;
      setUnread([]);
      const failed: Unread[] = [];
      for (const source of sources) {
        if (own !== run.current) return;
        const { name } = source;
        setBusy(name);
        try {
          const file = await services.readingDesk.open(source);
          const read = await file.read({});
          if (own !== run.current) return file.close();
          enter(name, file, read);
        } catch (error) {
          if (error instanceof Stopped) return setBusy(undefined);
          failed.push({ name, reason: reasonOf(error) });
          if (own !== run.current) return;
          setUnread([...failed]);
        }
      }
      setBusy(undefined);
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
      keep(
        latest.current.map((one) =>
          one.id === id
            ? { ...one, corrections: { ...one.corrections, [table]: corrections } }
            : one,
        ),
      );
    },
    close(reading: OpenReading) {
      reading.file.close();
      keep(latest.current.filter(({ id }) => id !== reading.id));
    },
    dismiss: () => setUnread([]),
  };
}

export type Reading = ReturnType<typeof useReading>;
