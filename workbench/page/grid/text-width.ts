import { getFontStyleString } from "@univerjs/preset-sheets-core";
import type { CellFormat } from "../../host";
import { cellStyle } from "./cell-style";

/** Measured texts that are kept. */
const MOST = 20_000;

const canvas = document.createElement("canvas").getContext("2d")!;
const measured = new Map<string, number>();

/** The font in which the grid paints a cell of the look. */
export const fontOf = (look: CellFormat): string =>
  getFontStyleString(cellStyle(look, "General")).fontString;

/** Width of a text in a font, in pixels. */
export function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  let width = measured.get(key);
  if (width === undefined) {
    if (measured.size >= MOST) measured.clear();
    canvas.font = font;
    width = canvas.measureText(text).width;
    measured.set(key, width);
  }
  return width;
}
