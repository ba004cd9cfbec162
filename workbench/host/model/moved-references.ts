import { quoteSheetName } from "./address";
import { type Area, contains } from "./area";
import { addressLike, areaMeant, replaceReferences, sheetNameOf } from "./formula-references";
import type { Sheet } from "./sheet";
import type { Place } from "./workbook";

/** Cells that go to another place, on another sheet too; both areas are of one size. */
export interface CellMove {
  readonly from: Place;
  readonly to: Place;
}

/** An area that moves along. */
export const movedAlong = ({ from, to }: CellMove, area: Area): Area => ({
  ...area,
  row: area.row + to.area.row - from.area.row,
  column: area.column + to.area.column - from.area.column,
});

/**
 * A formula after cells were cut and pasted elsewhere: references to them follow, those to cells that they replaced become
 * #REF!.
 *
 * @param home the sheet that the formula stands on; none for a name of the workbook
 * @param newHome the sheet that it stands on afterwards
 * @example movedReferences("=A1+B1", { from: A1, to: C5 }, sheet) // "=C5+B1"
 */
export function movedReferences(
  formula: string,
  move: CellMove,
  home: Sheet | undefined,
  newHome = home,
): string {
  const prefix = (sheet: Sheet | undefined) => (sheet ? `${quoteSheetName(sheet.name)}!` : "");
  return replaceReferences(formula, (address, named) => {
    const area = areaMeant(address);
    const name = named === undefined ? home?.name : sheetNameOf(named);
    const reaches = ({ sheet, area: place }: Place): boolean =>
      area !== undefined &&
      sheet.name.toLowerCase() === name?.toLowerCase() &&
      contains(place, area);
    if (area && reaches(move.from)) {
      const { sheet } = move.to;
      const isPlain = named === undefined && sheet === newHome;
      return `${isPlain ? "" : prefix(sheet)}${addressLike(movedAlong(move, area), address)}`;
    }
    if (reaches(move.to)) return "#REF!";
    return `${named ?? (newHome === home ? "" : prefix(home))}${address}`;
  });
}
