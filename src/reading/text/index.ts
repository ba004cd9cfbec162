export { textCells } from "./text-cells";
