/** What a table of an opened file is known by on the screens that compute with it. */
export const readerTableId = (file: number, table: string): string => `file-${file}-${table}`;
