export { type Command, type CommandGroup, type CommandSource, type MenuPlace } from "./command";
export { menuContext, refusalSentence } from "./context";
export { gridMenus, type GridMenus } from "./grid-menus";
