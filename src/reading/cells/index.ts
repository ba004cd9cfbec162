export { csvCells } from "./csv-cells";
export { datacontentPlaces } from "./datacontent-places";
export { htmlCells } from "./html-cells";
export { decoded } from "./html-characters";
export { jsonCells } from "./json-cells";
export { selectedCells, type SelectedRows } from "./selected-cells";
export {
  type CellBox,
  type CellFile,
  type CellGrid,
  gridOfRows,
  isBlank,
  type TextCell,
} from "./text-cell";
export { xlsxCells } from "./xlsx-cells";
