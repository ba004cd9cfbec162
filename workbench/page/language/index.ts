export { textsIn, type Texts } from "./texts";
export { type MenuTexts } from "./menu-texts";
export {
  editTextsIn,
  type ColorName,
  type EditTexts,
  type FormatName,
  type ToolName,
} from "./edit-texts";
