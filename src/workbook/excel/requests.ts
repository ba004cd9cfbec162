/** Every request to Excel goes through here: it waits until the reader has left the cell that is being edited. */
export const runExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, batch);

/** More cells than this are not read at once: with their formats they would come near the 5 MB of an answer. */
export const mostReadCells = 200_000;
