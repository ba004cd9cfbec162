import type { GroupIndices, ItemRow } from "../../analysis";
import { indexKinds } from "../index-kinds";
import { live } from "../sheet-section";
import { sharesIn } from "./group-shares";
import type { ItemColumn, ItemLine, PriceColumn, ScenarioSheet } from "./scenario-sheet";

/** First line of the items of a row of a subsector, and how many there are. */
export function itemSet({ items }: ScenarioSheet, group: string, row: ItemRow) {
  const isIn = (line: ItemLine) => line.item.group === group && line.row === row;
  return [items.findIndex(isIn), items.filter(isIn).length] as const;
}

/** Cells of columns of the items, received ones first, then the same of those paid, as functions of NTP take them. */
export const sideCells = ({ at, sides }: ScenarioSheet, columns: readonly ItemColumn[]): string =>
  [sides.it, sides.ib]
    .flatMap((side) => columns.map((column) => at.items.range(column, ...side)))
    .join(",");

/** Line of an index of a group in the results. */
export const resultLine = (
  { groups }: ScenarioSheet,
  kind: keyof GroupIndices,
  group: string,
): number => indexKinds.indexOf(kind) * groups.length + groups.findIndex(({ id }) => id === group);

/** Line of a component in the table of shares; the first one of the group when none is named. */
export function shareLine({ groups }: ScenarioSheet, group: string, component?: string): number {
  const shares = groups.flatMap((one) => sharesIn(one).map(({ key }) => ({ group: one.id, key })));
  return shares.findIndex(
    (share) => share.group === group && (component === undefined || share.key === component),
  );
}

/** The part of the sheet that a price is in, and its line there. */
export function priceCell(
  { at, changed, others }: ScenarioSheet,
  key: string,
  column: PriceColumn,
): string {
  const line = changed.indexOf(key);
  return line >= 0 ? at.changed.cell(column, line) : at.others.cell(column, others.indexOf(key));
}

/** The names of the scenarios are in the header of the first prices; all other headers repeat them. */
export const scenarioHeaders = <Name extends string>(sheet: ScenarioSheet, name: Name) =>
  sheet.places.per(name, (place) => {
    const { at, priceParts, scenarios } = sheet;
    const named = at[priceParts[0] ?? "others"];
    return live(named.cell(`percent${place}`, -1), scenarios[place - 1]?.name ?? "", "General");
  });

/** The whole that a group is a part of; undefined for the root. */
export const wholeOf = ({ groups }: ScenarioSheet, id: string) =>
  groups.find(
    (group) => group.kind === "composite" && group.parts.some(({ share }) => share.key === id),
  );

export const indexRowOf = { it: "it", ib: "ib", ikrt: "ib.ikrt", bppbm: "ib.bppbm" } as const;
