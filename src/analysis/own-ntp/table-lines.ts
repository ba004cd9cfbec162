import type { Table } from "../../table";
import type { ReleaseRow } from "../release-line";
import { itemColumns } from "./column-fields";
import type { ItemTableChoice } from "./item-columns";
import {
  componentHeading,
  componentOf,
  subsectorHeading,
  subsectorOf,
  withoutNumber,
} from "./ntp-words";
import type { ItemPlace } from "./own-items";
import { ancestorsOf } from "./row-ancestors";
import { type RowFigures, rowFigures } from "./row-figures";
import { rowHead, type RowHead } from "./row-head";

/** A row of a reader's table with all that its columns, its headings and its title say of it. */
export interface ItemLine extends RowFigures {
  place: ItemPlace;
  /** Undefined where nothing says so. */
  subsector: string | undefined;
  /** As the reader calls it. */
  subsectorName: string;
  component: ReleaseRow | "ib" | undefined;
  path: string[];
  code: string;
  label: string;
  unit: string;
  note: string;
  /** A heading of other lines: its weight is theirs together. */
  isHeading: boolean;
}

/** The lines of a table in order, headings among them. */
export function itemLines(table: Table, choice: ItemTableChoice = {}): ItemLine[] {
  const columns = itemColumns(table, choice);
  const about = `${table.title.id} ${table.source.sheet ?? ""}`;
  const whole = {
    subsector: choice.subsector ?? subsectorOf(about),
    component: choice.component ?? componentOf(about),
  };
  const heads = table.rows.map((row) => rowHead(row, columns));
  const ancestors = ancestorsOf(table.rows, heads);
  const isParent = new Set(ancestors.flat());
  const lines: ItemLine[] = [];
  let subsector: string | undefined = whole.subsector;
  let subsectorName = "";
  let component = whole.component;
  let heading: string[] = [];
  table.rows.forEach((row, at) => {
    const head = heads[at] as RowHead;
    const figures = rowFigures(row, columns, head.month);
    const [asSubsector, asComponent] = [subsectorHeading(head.label), componentHeading(head.label)];
    const hasFigures =
      figures.weights.length + figures.prices.size > 0 || figures.base !== undefined;
    if (asSubsector !== undefined && head.subsector === "") {
      [subsector, subsectorName, component, heading] = [
        asSubsector,
        head.label,
        choice.component ?? whole.component,
        [],
      ];
    } else if (asComponent !== undefined && head.component === "") {
      [component, heading] = [asComponent, []];
    }
    const ofColumns = {
      subsector:
        head.subsector === "" ? subsector : (subsectorOf(head.subsector) ?? head.subsector),
      component: componentHeading(head.component) ?? component,
    };
    const isName = asSubsector !== undefined || asComponent !== undefined;
    const above = (ancestors[at] ?? [])
      .map((place) => (heads[place] as RowHead).label)
      .filter((label) => !subsectorHeading(label) && !componentHeading(label));
    const isHeading = isName || isParent.has(at) || !hasFigures;
    if (!isName && !hasFigures && above.length === 0 && !isParent.has(at)) heading = [head.label];
    lines.push({
      place: { table: table.id, row: row.key },
      ...ofColumns,
      subsectorName: head.subsector || subsectorName,
      component: withParts(ofColumns.component, [...head.classes, ...above, head.label]),
      path: [...(above.length > 0 ? above : heading), ...head.classes]
        .map(withoutNumber)
        .filter((label, place, all) => label !== "" && all.indexOf(label) === place),
      code: head.code,
      label: withoutNumber(head.label),
      unit: head.unit,
      note: head.note,
      ...figures,
      isHeading,
    });
  });
  return lines;
}

/** What is paid is one of its parts, where its headings or its label tell. */
function withParts(
  component: ItemLine["component"],
  labels: readonly string[],
): ItemLine["component"] {
  if (component !== "ib") return component;
  return (
    labels
      .map(componentHeading)
      .find((found): found is ReleaseRow => found === "ikrt" || found === "bppbm") ?? component
  );
}
