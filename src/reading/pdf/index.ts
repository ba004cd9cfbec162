export type { PagePicture } from "./draw-page";
export { readPdfText } from "./pdf-cells";
export type { TextItem, TextPage } from "./text-item";
