import type { RecordFilter, Records, Table } from "../../table";
import type { CellBox, SelectedRows } from "../cells";
import type { Progress, ReadFile, ReadingChoices } from "../tables";
import type { PagePicture } from "../pdf";
import type { BuiltTable, RecordList, RecordsSummary, TableWork } from "./held-records";

/** Where files are read; it may be on another thread. */
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

/** What is to be read: a file, what was pasted, or the values of cells; or tables that need no reading. */
export type FileSource = { name: string } & (
  | { bytes: Uint8Array }
  | { text: string; html?: string }
  | SelectedRows
  | { ready: readonly ReadyTable[] }
);

/** A table that needs no reading, such as the Web API sends. */
export interface ReadyTable {
  table: Table;
  /** What it was made of; with no rows in the table, all that there is. */
  records?: Records;
}

/** A file whose cells are held, so that it can be read again in another way. */
export interface OpenedFile {
  read(choices: ReadingChoices): Promise<FileReading>;
  /** The texts around a table, as they stand in the file. */
  cells(request: SourceRequest): Promise<SourceCells>;
  /** A page as it is drawn; undefined where files have none. */
  picture(request: PictureRequest): Promise<PagePicture | undefined>;
  /** A table as records, which stay where they are read. */
  records(request: RecordsRequest, progress?: Progress): Promise<RecordsSummary>;
  /** A table of records, by a choice. */
  table(request: RecordsRequest, work: TableWork, progress?: Progress): Promise<BuiltTable>;
  /** The records added up, once for each list of dimensions that stay. */
  sums(request: RecordsRequest, filter: RecordFilter, keep: string[][]): Promise<Records[]>;
  /** Records one by one, if there are no more than that. */
  list(
    request: RecordsRequest,
    filter: RecordFilter,
    most: number,
    progress?: Progress,
  ): Promise<RecordList>;
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
  /** Where the cells are on a page. */
  page: SourcePage | undefined;
  /** Of a text: the lines around the rows. */
  lines: SourceLines | undefined;
  texts: string[][];
}

export interface SourcePage extends PictureRequest {
  /** By row and column; undefined where there is no cell. */
  boxes: (CellBox | undefined)[][];
}

export interface SourceLines {
  /** Number of the first of them, from 0. */
  first: number;
  texts: string[];
  /** The line of each row, from 0. */
  ofRows: number[];
}

export interface PictureRequest {
  /** From 1. */
  page: number;
  /** Quarters of a turn that are taken back. */
  turn: number;
}
