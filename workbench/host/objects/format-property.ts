import { type CellFormat, defaultFormat, eachCell } from "../model";
import type { Arguments, Property } from "../protocol";
import type { RangeTarget } from "./range-target";

type FormatName = keyof typeof defaultFormat;

/** The common value of a property, or null when the cells of the range differ. */
function commonFormat(target: RangeTarget, name: FormatName): unknown {
  const { sheet } = target;
  // Cells beyond the used part all look alike; one of them stands for the rest.
  const used = sheet.usedArea(false, target.area);
  const seen = new Set<unknown>();
  const see = (format: CellFormat): void => void seen.add(format[name] ?? defaultFormat[name]);
  if (used) eachCell(used, (row, column) => see(sheet.cellAt(row, column).format));
  if (!used || used.rows * used.columns < target.area.rows * target.area.columns) see({});
  return seen.size === 1 ? [...seen][0] : null;
}

/** A property of the look of all cells; `read` takes the value that the client sets. */
export const formatProperty = (
  name: FormatName,
  read: (args: Arguments) => CellFormat[FormatName],
): Property<RangeTarget> => ({
  get: (target) => commonFormat(target, name),
  set: ({ sheet, area }, args) => {
    const change: Partial<CellFormat> = { [name]: read(args) };
    sheet.changeFormats(area, () => change);
  },
});
