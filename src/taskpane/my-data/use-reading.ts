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
import { useKept, usePane, useTexts } from "../pane-context";

/** A file with its tables as they are read now. */
export interface OpenReading {
  id: number;
  name: string;
  /** The day, as year, month and day. */
  readOn: string;
  file: OpenedFile;
  read: FileReading;
  choices: ReadingChoices;
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
          const id = 1 + Math.max(0, ...latest.current.map((one) => one.id));
          keep([...latest.current, { id, name, readOn: today(), file, read, choices: {} }]);
          announce(`${name}: ${texts.found(read.tables.length)}`);
        } catch (error) {
          if (error instanceof Stopped) return setBusy(undefined);
          failed.push({ name, reason: reasonOf(error) });
          if (own !== run.current) return;
          setUnread([...failed]);
        }
      }
      setBusy(undefined);
    },
    stop() {
      run.current++;
      services.readingDesk.stop();
      setBusy(undefined);
      announce(texts.cancelled);
    },
    async reread({ id, file }: OpenReading, choices: ReadingChoices): Promise<void> {
      const read = await file.read(choices);
      keep(latest.current.map((one) => (one.id === id ? { ...one, read, choices } : one)));
    },
    close(reading: OpenReading) {
      reading.file.close();
      keep(latest.current.filter(({ id }) => id !== reading.id));
    },
    dismiss: () => setUnread([]),
  };
}

const today = (): string => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export type Reading = ReturnType<typeof useReading>;
