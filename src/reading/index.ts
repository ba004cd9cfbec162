export type { FileReading, FileSource, OpenedFile, ReadingDesk, SourceCells } from "./desk";
export { remoteDesk } from "./desk/desk-messages";
export { decoded as decodedText } from "./cells";
export { fileCells } from "./file-cells";
export { placeOf } from "./tables/read-table";
export {
  type ReadDoubt,
  type ReadingChoices,
  type ReadTable,
  type TableChoice,
  unitIn,
} from "./tables";
export { UnreadableFile } from "./unreadable-file";
