export { type Calculation } from "./calculation";
export { type ControlNames } from "./control-names";
export { createGrid } from "./create-grid";
export { type Grid, type GridOptions } from "./grid";
export { CELLS_CANVAS, type HostLocale } from "./create-univer";
export {
  registerFunction,
  type ArgumentArea,
  type CellArguments,
  type CellPlace,
} from "./custom-function";
export { CELLS } from "./focus";
export { type DoubtfulPaste } from "./paste";
export { TAB, type MenuListener, type Point } from "./menu-places";
export { PIXELS_PER_POINT } from "./units";
export { type SheetView } from "./sheet-view";
export { type EditRefusal } from "./take-cells";
export { neededHeights } from "./row-height";
export { tableLook } from "./table-look";
