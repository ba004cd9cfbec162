import type { RecordFilter } from "../../table";
import type { Progress, ReadFile, ReadingChoices } from "../tables";
import type { BuiltTable, RecordList, RecordsSummary, TableWork } from "./held-records";

/** Where files are read; it may stand on another thread. */
export interface ReadingDesk {
  /** @throws UnreadableFile with the reason */
  open(source: FileSource): Promise<OpenedFile>;
  /** Ends all that is under way: what was asked rejects with `Stopped`. Files stay open. */
  stop(): void;
}

/** The reader ended the work. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** What is to be read: a file, what was pasted, or the values of cells. */
export type FileSource = { name: string } & (
  | { bytes: Uint8Array }
  | { text: string; html?: string }
  | { rows: (string | number | null)[][]; formats?: string[][] }
);

/** A file whose cells are held, so that it can be read again in another way. */
export interface OpenedFile {
  read(choices: ReadingChoices): Promise<FileReading>;
  /** The texts around a table, as they stand in the file. */
  cells(request: SourceRequest): Promise<SourceCells>;
  /** A table as records, which stay where they are read. */
  records(request: RecordsRequest, progress?: Progress): Promise<RecordsSummary>;
  /** A table of records, by a choice. */
  table(request: RecordsRequest, work: TableWork): Promise<BuiltTable>;
  /** Records one by one, if there are no more than that. */
  list(request: RecordsRequest, filter: RecordFilter, most: number): Promise<RecordList>;
  close(): void;
}

/** Which table is meant, and how the file is read. */
export interface RecordsRequest {
  table: string;
  choices: ReadingChoices;
}

/** What was read of a file, with the names of its sheets or the numbers of its pages and their sizes, by grid. */
export interface FileReading extends ReadFile {
  grids: { sheet?: string; page?: number; rows: number; columns: number }[];
  /** Of tables that came as tables: they cannot be joined or cut. */
  isFixed?: boolean;
}

/** A piece of a grid of the file. */
export interface SourceRequest {
  grid: number;
  top: number;
  left: number;
  rows: number;
  columns: number;
}

export interface SourceCells {
  sheet: string | undefined;
  page: number | undefined;
  texts: string[][];
}
