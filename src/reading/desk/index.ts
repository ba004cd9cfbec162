export type {
  FileReading,
  FileSource,
  OpenedFile,
  ReadingDesk,
  SourceCells,
  SourceRequest,
} from "./desk";
export { remoteDesk, serveDesk } from "./desk-messages";
export { readingDesk } from "./reading-desk";
