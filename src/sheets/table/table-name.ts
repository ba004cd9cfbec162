/**
 * Name of the Excel table that holds a reference table.
 *
 * @example tableName("trade-ntt-2020.l1.2") // "trade_ntt_2020_l1_2"
 */
export function tableName(tableId: string): string {
  const name = tableId.replace(/[^A-Za-z0-9]+/g, "_").slice(0, longestName);
  // Without an underscore it might be the name of a cell, and Excel wants a letter first.
  return /^[A-Za-z]\w*_/.test(name) ? name : `table_${name}`;
}

/** Excel takes 255 characters; a number may follow. */
const longestName = 200;
