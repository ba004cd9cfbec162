export type {
  FileReading,
  FileSource,
  OpenedFile,
  PictureRequest,
  ReadingDesk,
  ReadyTable,
  RecordsRequest,
  SourceCells,
  SourceLines,
  SourcePage,
  SourceRequest,
} from "./desk";
export { Stopped } from "./desk";
export { remoteDesk, serveDesk, type ThreadPort } from "./desk-messages";
export type {
  BuiltTable,
  FailingSum,
  RecordList,
  RecordsSummary,
  TableWork,
  TotalsSummary,
} from "./held-records";
export { readingDesk } from "./reading-desk";
