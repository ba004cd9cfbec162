/** Instead of `src/workbook/excel/pause`: what is tried again after a pause is tried again at once, so that no test waits. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
