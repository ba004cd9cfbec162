import type { Workbook } from "../host";

/** Whether a workbook holds anything in its cells. */
export const isFilled = ({ sheets }: Workbook): boolean =>
  sheets.some((sheet) => sheet.usedArea() !== undefined);
