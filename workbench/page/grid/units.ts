/** Pixels of a screen in a point of print. */
export const PIXELS_PER_POINT = 4 / 3;

/** Excel's standard width of a column and height of a row, in pixels. */
export const STANDARD_WIDTH = 48 * PIXELS_PER_POINT;
export const STANDARD_HEIGHT = 15 * PIXELS_PER_POINT;
