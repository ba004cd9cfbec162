export { findAgain, type FoundAgain, recipeOf } from "./again";
export type {
  BuiltTable,
  FileReading,
  FileSource,
  OpenedFile,
  ReadingDesk,
  ReadyTable,
  RecordList,
  RecordsRequest,
  RecordsSummary,
  SourceCells,
  SourceLines,
  SourcePage,
  TotalsSummary,
} from "./desk";
export { Stopped } from "./desk/desk";
export { remoteDesk } from "./desk/desk-messages";
export { datacontentPlaces, decoded as decodedText } from "./cells";
export { fileCells } from "./file-cells";
export type { CellBox } from "./cells";
export type { PagePicture } from "./pdf";
export { placeOf } from "./tables/table-places";
export { placeKey, splitArea } from "./tables/choices";
export {
  type Area,
  type ReadDoubt,
  type ReadingChoices,
  type ReadTable,
  type RecordsOffer,
  type TableChoice,
  unitIn,
} from "./tables";
export { UnreadableFile } from "./unreadable-file";
export { periodOfTitle } from "./tables/table-periods";
