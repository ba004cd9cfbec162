export { fileCells } from "./file-cells";
