export { attempt } from "./attempt";
export { type EditContext } from "./edit-context";
export { sortArea } from "./sort-selected";
export { toolbar, type Toolbar, type ToolbarOptions } from "./toolbar";
