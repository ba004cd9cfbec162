export { type Calculation } from "./calculation";
export { type ControlNames } from "./control-names";
export { createGrid, type Grid, type GridOptions } from "./create-grid";
export { CELLS_CANVAS, type HostLocale } from "./create-univer";
export { registerFunction, type CellArguments, type CellPlace } from "./custom-function";
export { CELLS } from "./focus";
export { type DoubtfulPaste } from "./paste";
export { PIXELS_PER_POINT } from "./units";
export { type EditRefusal } from "./take-cells";
