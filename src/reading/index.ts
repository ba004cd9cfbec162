export type { FileReading, FileSource, OpenedFile, ReadingDesk, SourceCells } from "./desk";
export { remoteDesk } from "./desk/desk-messages";
export { fileCells } from "./file-cells";
export { placeOf } from "./tables/read-table";
export type { ReadDoubt, ReadingChoices, ReadTable, TableChoice } from "./tables";
export { UnreadableFile } from "./unreadable-file";
