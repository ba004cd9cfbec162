/** Every request to Excel goes through here: it waits until the reader has left the cell that is being edited. */
export const runExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, batch);
