/** What a sheet of Excel holds. */
export const excelSize = { rows: 1_048_576, columns: 16_384 };

/** One request to Excel on the web carries 5 MB: so many cells, with their formats, stay well below it. */
export const mostCells = 150_000;

/** Rows and columns of a table that a pane shows. */
export const previewSize = { rows: 12, columns: 14 };
