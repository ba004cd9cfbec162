import type { TableChoice } from "./choices";
import type { DimensionDraft } from "./dimension-members";
import type { RecordsOffer } from "./records-offer";
import { recordParts } from "./record-parts";
import type { TableLayout } from "./table-layout";
import { unitIn } from "./unit-words";

/** What is wider or longer than this is not a table that a person reads. */
const mostColumns = 500;
const mostRows = 20_000;

/** Offered for tables of three dimensions and more, and for long lists; undefined for a plain table. */
export function offerRecords(
  layout: TableLayout,
  choice: TableChoice | undefined,
): RecordsOffer | undefined {
  // On a page the lines of a header are not levels.
  if (layout.bodyRows.length < 2 || layout.grid.grid.page !== undefined) return undefined;
  const { columns, header, down } = recordParts(layout, choice);
  const dimensions = [...header.dimensions, ...down.dimensions];
  if (header.dimensions.some(hasSeveralUnits)) return undefined;
  const isList = header.dimensions.length === 0 && telling(down.dimensions) > 1;
  if (telling(dimensions) < 3 && !isList) return undefined;
  const wanted = new Set(columns);
  const size = down.rows.reduce(
    (count, row) =>
      count +
      layout.grid
        .cellsOf(row, layout.area)
        .filter((cell) => cell.row === row && wanted.has(cell.column)).length,
    0,
  );
  return {
    rows: down.rows.length,
    columns: columns.length,
    size: Math.round(size / Math.max(1, header.measures.length)),
    dimensions: dimensions.map(({ title, members }) => ({
      title: title ?? { id: "", en: "" },
      members: members.length,
    })),
    isLarge: columns.length > mostColumns || down.rows.length > mostRows,
  };
}

/** Figures and their changes in percent, side by side, are not members that could be added up. */
const hasSeveralUnits = ({ members }: DimensionDraft): boolean => {
  const percents = members.filter(({ label }) => unitIn(label.id)?.unit === "percent").length;
  return percents > 0 && percents < members.length;
};

const telling = (dimensions: readonly DimensionDraft[]): number =>
  dimensions.filter(({ members }) => members.length > 1).length;
