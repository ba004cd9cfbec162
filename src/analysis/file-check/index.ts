export { fileDoubts, type FileDoubt, type TwinDoubt } from "./file-doubts";
export type { HeadDoubt } from "./head-doubts";
export type { PlacedNumber } from "./number-lines";
