import type { Language } from "../language";
import { figureText, type Library } from "../library";
import type { CellCard } from "../workbook/plan";
import { citedBlock, citedCell } from "./cited-cell";
import { cellFacts } from "./cell-facts";
import type { StampedPlace } from "./refreshed-plan";

/** A card for each number of a block that shows a table or a figure as it is printed; none for other blocks. */
export function blockCards(library: Library, block: StampedPlace, language: Language): CellCard[] {
  const cited = citedBlock(library, block);
  const region = cited?.plan?.regions.find(({ table }) => table);
  if (!cited || !region) return [];
  return region.cells.flatMap((line, row) =>
    line.flatMap((planned, column): CellCard[] => {
      if (!("number" in planned)) return [];
      const at = { row: region.at.row + row, column: region.at.column + column };
      const cell = citedCell(cited, at, planned.number);
      if (typeof cell === "string" || !cell.figure) return [];
      return [
        {
          ...at,
          value: planned.number,
          format: planned.format,
          title: figureText(cell.figure, language),
          properties: Object.fromEntries(cellFacts(cell, language)),
          provider: cell.source.publisher ?? cell.source.file ?? "Timbang",
        },
      ];
    }),
  );
}
