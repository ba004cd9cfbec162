/** Height of a row in points, as Excel has it by default. */
export const rowHeight = 15;
