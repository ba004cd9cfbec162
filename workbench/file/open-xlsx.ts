import { readXlsx } from "../../src/reading/xlsx";
import { type OpenedWorkbook, snapshotFromXlsx } from "./snapshot-from-xlsx";

/**
 * Opens an .xlsx or .xlsm file.
 *
 * @throws UnreadableFile when it cannot be read
 */
export const openXlsx = (bytes: Uint8Array): OpenedWorkbook => snapshotFromXlsx(readXlsx(bytes));
