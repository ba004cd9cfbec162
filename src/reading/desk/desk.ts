import type { ReadFile, ReadingChoices } from "../tables";

/** Where files are read; it may stand on another thread. */
export interface ReadingDesk {
  /** @throws UnreadableFile with the reason */
  open(source: FileSource): Promise<OpenedFile>;
}

/** What is to be read: a file, what was pasted, or the values of cells. */
export type FileSource = { name: string } & (
  { bytes: Uint8Array } | { text: string; html?: string } | { rows: (string | number | null)[][] }
);

/** A file whose cells are held, so that it can be read again in another way. */
export interface OpenedFile {
  read(choices: ReadingChoices): Promise<FileReading>;
  /** The texts around a table, as they stand in the file. */
  cells(request: SourceRequest): Promise<SourceCells>;
  close(): void;
}

/** What was read of a file, with the names of its sheets or the numbers of its pages and their sizes, by grid. */
export interface FileReading extends ReadFile {
  grids: { sheet?: string; page?: number; rows: number; columns: number }[];
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
