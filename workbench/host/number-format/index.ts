export { type Culture, english, indonesian } from "./culture";
export { editText } from "./edit-text";
export { formatText } from "./format-text";
export { readValue, type ReadValue } from "./read-value";
export { columnReading, otherCulture } from "./column-culture";
export { dateSeries } from "./date-series";
export { linearSeries } from "./linear-series";
export { seriesTexts, type SeriesText } from "./text-series";
export { changeDecimals } from "./change-decimals";
