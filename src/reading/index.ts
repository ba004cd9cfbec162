export { findAgain, type FoundAgain, recipeOf } from "./again";
export type { FileReading, FileSource, OpenedFile, ReadingDesk, SourceCells } from "./desk";
export { remoteDesk } from "./desk/desk-messages";
export { fileCells } from "./file-cells";
export { placeOf } from "./tables/read-table";
export { splitArea } from "./tables/choices";
export type { Area, ReadDoubt, ReadingChoices, ReadTable, TableChoice } from "./tables";
export { UnreadableFile } from "./unreadable-file";
export { periodOfTitle } from "./tables/table-periods";
