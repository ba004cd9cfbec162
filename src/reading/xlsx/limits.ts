/**
 * How much of a file is read. Excel's own largest files are beyond this; what is within it is read in seconds and in less
 * than 1 GB of memory, whatever its sizes claim.
 */
export const limits = {
  /** Bytes of the file. */
  file: 50_000_000,
  /** Bytes of all parts, unpacked. */
  unpacked: 160_000_000,
  parts: 5_000,
  /** Elements of one part, and how deep they may be nested. */
  elements: 8_000_000,
  depth: 100,
  /** Elements of a part that is held as a whole: all but sheets and shared texts. */
  treeElements: 400_000,
  sheets: 500,
  /** Cells of the workbook, with those that have a look only. */
  cells: 2_000_000,
  /** Characters of all texts and formulas of the cells. */
  characters: 150_000_000,
  /** Characters of one text (Excel's limit), and of its stored form, which writes some of them with seven. */
  text: 32_767,
  storedText: 7 * 32_767,
  /** Cells of a range that a formula fills or a chart draws. */
  area: 1_000_000,
  /** Merged areas of a sheet. */
  merges: 100_000,
  /** Tables, names, comments, charts of the workbook: of each. */
  objects: 10_000,
} as const;
