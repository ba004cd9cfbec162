/** Room around a chart, in pixels as all sizes. */
export const MARGIN = { top: 10, right: 16, bottom: 12 };
/** Heights of lines of text. */
export const LINE = { title: 18, label: 15 };
/** Width of a letter, on average: of labels, and of titles. */
export const LETTER = { label: 6.2, title: 7.8 };
