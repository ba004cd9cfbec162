export { drawBars } from "./draw-bars";
export { drawLines } from "./draw-lines";
export { lastPlace } from "./line-geometry";
export { characterWidth, type Drawing, type Mark, shortened, textMark } from "./mark";
export { distinctNames } from "./end-names";
export { markLooks } from "./mark-looks";
export { wrappedText } from "./wrapped-text";
