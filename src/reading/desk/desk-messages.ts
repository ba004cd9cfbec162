import type { FileFault } from "../../language";
import type { RecordFilter, Records } from "../../table";
import type { PagePicture } from "../pdf";
import type { Progress, ReadingChoices } from "../tables";
import { UnreadableFile } from "../unreadable-file";
import {
  type FileReading,
  type FileSource,
  type OpenedFile,
  type PictureRequest,
  type ReadingDesk,
  type RecordsRequest,
  type SourceCells,
  type SourceRequest,
  Stopped,
} from "./desk";
import type { BuiltTable, RecordList, RecordsSummary, TableWork } from "./held-records";

/** What one thread asks of the other. */
type Question =
  | { ask: "open"; file: number; source: FileSource }
  | { ask: "read"; file: number; choices: ReadingChoices }
  | { ask: "cells"; file: number; request: SourceRequest }
  | { ask: "picture"; file: number; request: PictureRequest }
  | { ask: "records"; file: number; request: RecordsRequest }
  | { ask: "table"; file: number; request: RecordsRequest; work: TableWork }
  | { ask: "sums"; file: number; request: RecordsRequest; filter: RecordFilter; keep: string[][] }
  | { ask: "list"; file: number; request: RecordsRequest; filter: RecordFilter; most: number }
  | { ask: "close"; file: number };

type Message = Question & { id: number };

/** A fault of a file travels as what `language` has a sentence for; anything else is a fault of ours. */
type Reply = { id: number } & (
  { value: unknown } | { share: number } | { unreadable: FileFault } | { failed: string }
);

/** One end of a connection between two threads; a `Worker` and the inside of one are such ends. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listen: (event: { data: unknown }) => void): void;
}

/** The end of another thread, which can be ended. */
export interface ThreadPort extends Port {
  terminate(): void;
}

/** Answers what the other end asks, with a desk that stands here. */
export function serveDesk(port: Port, desk: ReadingDesk): void {
  const files = new Map<number, OpenedFile>();
  const fileOf = (file: number): OpenedFile => {
    const found = files.get(file);
    if (!found) throw new Error(`serveDesk requires a file that is open, found ${file}`);
    return found;
  };
  const answer = async (question: Question, progress: Progress): Promise<unknown> => {
    switch (question.ask) {
      case "open":
        files.set(question.file, await desk.open(question.source));
        return null;
      case "read":
        return fileOf(question.file).read(question.choices);
      case "cells":
        return fileOf(question.file).cells(question.request);
      case "picture":
        return fileOf(question.file).picture(question.request);
      case "records":
        return fileOf(question.file).records(question.request, progress);
      case "table":
        return fileOf(question.file).table(question.request, question.work, progress);
      case "sums":
        return fileOf(question.file).sums(question.request, question.filter, question.keep);
      case "list":
        return fileOf(question.file).list(
          question.request,
          question.filter,
          question.most,
          progress,
        );
      case "close":
        files.delete(question.file);
        return null;
    }
  };
  port.addEventListener("message", ({ data }) => {
    const { id, ...question } = data as Message;
    const progress = (share: number) => port.postMessage({ id, share } satisfies Reply);
    answer(question as Question, progress).then(
      (value) => port.postMessage({ id, value } satisfies Reply),
      (error: unknown) => port.postMessage(faultReply(id, error)),
    );
  });
}

const faultReply = (id: number, error: unknown): Reply =>
  error instanceof UnreadableFile
    ? { id, unreadable: error.fault }
    : { id, failed: error instanceof Error ? error.message : String(error) };

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  progress: Progress | undefined;
}

/**
 * A desk on another thread, which starts with the first file. What runs there cannot be interrupted, so that stopping ends the
 * thread; a file is opened again on the next one when something is asked of it.
 */
export function remoteDesk(start: () => ThreadPort): ReadingDesk {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let stops = 0;
  let port: ThreadPort | undefined;
  const running = (): ThreadPort => {
    if (port) return port;
    const started = start();
    started.addEventListener("message", ({ data }) => take(data as Reply));
    return (port = started);
  };
  const take = (reply: Reply): void => {
    const asked = waiting.get(reply.id);
    if ("share" in reply) return asked?.progress?.(reply.share);
    waiting.delete(reply.id);
    if ("value" in reply) asked?.resolve(reply.value);
    else if ("unreadable" in reply) asked?.reject(new UnreadableFile(reply.unreadable));
    else asked?.reject(new Error(reply.failed));
  };
  const ask = <T>(question: Question, progress?: Progress): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, progress });
      running().postMessage({ ...question, id } satisfies Message);
    });
  return {
    async open(source) {
      const file = ++last;
      let home: ThreadPort | undefined;
      const reopened = async () => {
        if (home && home === port) return;
        const at = running();
        await ask({ ask: "open", file, source });
        home = at;
      };
      const about = async <T>(question: Question, progress?: Progress): Promise<T> => {
        const own = stops;
        await reopened();
        if (own !== stops) throw new Stopped();
        return ask<T>(question, progress);
      };
      await reopened();
      return {
        read: (choices) => about<FileReading>({ ask: "read", file, choices }),
        cells: (request) => about<SourceCells>({ ask: "cells", file, request }),
        picture: (request) => about<PagePicture | undefined>({ ask: "picture", file, request }),
        records: (request, progress) =>
          about<RecordsSummary>({ ask: "records", file, request }, progress),
        table: (request, work, progress) =>
          about<BuiltTable>({ ask: "table", file, request, work }, progress),
        sums: (request, filter, keep) =>
          about<Records[]>({ ask: "sums", file, request, filter, keep }),
        list: (request, filter, most, progress) =>
          about<RecordList>({ ask: "list", file, request, filter, most }, progress),
        close: () => {
          if (home === port)
            port?.postMessage({ ask: "close", file, id: ++last } satisfies Message);
        },
      };
    },
    stop() {
      stops++;
      port?.terminate();
      port = undefined;
      const ended = [...waiting.values()];
      waiting.clear();
      for (const { reject } of ended) reject(new Stopped());
    },
  };
}
