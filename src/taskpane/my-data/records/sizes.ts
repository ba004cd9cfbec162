/** What a sheet of Excel holds. */
export const excelSize = { rows: 1_048_576, columns: 16_384 };

/** Rows and columns of a table that a pane shows. */
export const previewSize = { rows: 12, columns: 14 };
