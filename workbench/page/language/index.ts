export { textsIn, type Texts } from "./texts";
export { type MenuTexts } from "./menu-texts";
