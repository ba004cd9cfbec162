import type { FileSource } from "../../reading";
import type { CleanableSelection, SheetCells } from "../../workbook/contract";
import { rangeAddress } from "../../workbook/plan";

/** Selected cells as what is read like a file, and where they stand. */
export function selectionSource(
  selection: SheetCells & Partial<Pick<CleanableSelection, "merged">>,
  nameOf: (place: string) => string,
): FileSource {
  const { sheet, row, column, values, formats, merged } = selection;
  const place = `${sheet}!${rangeAddress({ row, column }, values.length, values[0]?.length ?? 1)}`;
  const rows = values.map((line) =>
    line.map((value) => (typeof value === "number" ? value : String(value ?? ""))),
  );
  return { name: nameOf(place), rows, formats, ...(merged && { merged }) };
}
