import type { FileFault } from "../../language";
import { UnreadableFile } from "../unreadable-file";
import type {
  FileReading,
  FileSource,
  OpenedFile,
  ReadingDesk,
  SourceCells,
  SourceRequest,
} from "./desk";
import type { ReadingChoices } from "../tables";

/** What one thread asks of the other. */
type Question =
  | { ask: "open"; file: number; source: FileSource }
  | { ask: "read"; file: number; choices: ReadingChoices }
  | { ask: "cells"; file: number; request: SourceRequest }
  | { ask: "close"; file: number };

type Message = Question & { id: number };

/** A fault of a file travels as what `language` has a sentence for; anything else is a fault of ours. */
type Reply = { id: number } & ({ value: unknown } | { unreadable: FileFault } | { failed: string });

/** One end of a connection between two threads; a `Worker` and the inside of one are such ends. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listen: (event: { data: unknown }) => void): void;
}

/** Answers what the other end asks, with a desk that stands here. */
export function serveDesk(port: Port, desk: ReadingDesk): void {
  const files = new Map<number, OpenedFile>();
  const fileOf = (file: number): OpenedFile => {
    const found = files.get(file);
    if (!found) throw new Error(`serveDesk requires a file that is open, found ${file}`);
    return found;
  };
  const answer = async (question: Question): Promise<unknown> => {
    switch (question.ask) {
      case "open":
        files.set(question.file, await desk.open(question.source));
        return null;
      case "read":
        return fileOf(question.file).read(question.choices);
      case "cells":
        return fileOf(question.file).cells(question.request);
      case "close":
        files.delete(question.file);
        return null;
    }
  };
  port.addEventListener("message", ({ data }) => {
    const { id, ...question } = data as Message;
    answer(question as Question).then(
      (value) => port.postMessage({ id, value } satisfies Reply),
      (error: unknown) => port.postMessage(faultReply(id, error)),
    );
  });
}

const faultReply = (id: number, error: unknown): Reply =>
  error instanceof UnreadableFile
    ? { id, unreadable: error.fault }
    : { id, failed: error instanceof Error ? error.message : String(error) };

/** A desk that stands at the other end. */
export function remoteDesk(port: Port): ReadingDesk {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  port.addEventListener("message", ({ data }) => {
    const reply = data as Reply;
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("value" in reply) asked?.resolve(reply.value);
    else if ("unreadable" in reply) asked?.reject(new UnreadableFile(reply.unreadable));
    else asked?.reject(new Error(reply.failed));
  });
  const ask = <T>(question: Question): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      port.postMessage({ ...question, id } satisfies Message);
    });
  return {
    async open(source) {
      const file = ++last;
      await ask({ ask: "open", file, source });
      return {
        read: (choices) => ask<FileReading>({ ask: "read", file, choices }),
        cells: (request) => ask<SourceCells>({ ask: "cells", file, request }),
        close: () => void ask({ ask: "close", file }),
      };
    },
  };
}
