import { currentIndex, type ReleaseLine, type ReleasedItem } from "../../analysis";
import { englishItem } from "../../language";
import type { PlannedCell, Region } from "../../workbook/plan";
import { indexNames } from "../index-kinds";
import { formats, live, number, section, text, type Spill } from "../sheet-section";
import { itemSet, sideRows, type ItemColumn, type ReleaseSheet } from "./release-sheet";

/** The user's items, and beside them what each contributes to the change of It or Ib and of NTP. */
export function releaseItemsPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, items, release } = sheet;
  const { bases, subsectors } = release;
  return section(at.items, {
    title: texts.items,
    headers: {
      subsector: texts.subsector,
      row: texts.row,
      item: texts.item,
      weight: texts.weight,
      previous: texts.previous,
      relative: texts.relative,
      previousPrice: texts.previousPrice,
      currentPrice: texts.currentPrice,
      current: texts.current,
      andil: texts.andil,
      ntpPoints: texts.ntpPoints,
      english: texts.english,
      ...Object.fromEntries(bases.map((base) => [base, texts[base]])),
    },
    rows: items.map((line, index) => itemCells(sheet, line, index)),
    inputs: [
      ...(["weight", "previous", "relative", "previousPrice", "currentPrice", "current"] as const),
      ...(["english", ...bases] as const),
    ],
    spills: {
      andil: subsectors.flatMap(({ name }) => andilOf(sheet, name)),
      ntpPoints: subsectors.map(({ name }) => ntpPointsOf(sheet, name)),
    },
  });
}

function itemCells({ at, release }: ReleaseSheet, line: ReleaseLine, index: number) {
  const { english = englishItem(line.item), bases } = line;
  return {
    subsector: text(line.subsector),
    row: text(indexNames[line.row]),
    item: text(line.item),
    weight: number(line.weight, formats.index),
    previous: number(line.previous, formats.index),
    ...currentCells(line, (column) => at.items.cell(column, index)),
    english: text(english),
    ...Object.fromEntries(
      release.bases.map((base) => [base, number(bases?.[base] as number, formats.index)]),
    ),
  };
}

/** This month's index as it is given, or as it follows from a relative or from prices. */
function currentCells(
  line: ReleaseLine,
  here: (column: ItemColumn) => string,
): Partial<Record<ItemColumn, PlannedCell>> {
  const { current } = line;
  if ("index" in current) return { current: number(current.index, formats.index) };
  const index = currentIndex(line);
  if ("relative" in current)
    return {
      relative: number(current.relative, formats.index),
      current: live(`${here("previous")}*${here("relative")}/100`, index),
    };
  const change = `BPS.PERCENT_CHANGE(${here("previousPrice")},${here("currentPrice")})`;
  return {
    previousPrice: number(current.previousPrice, formats.index),
    currentPrice: number(current.currentPrice, formats.index),
    current: live(`${here("previous")}*(1+${change}/100)`, index),
  };
}

/** Cells of a side of a subsector as functions of contributions take them. */
const sideCells = ({ at, ...sheet }: ReleaseSheet, subsector: string, side: "it" | "ib") =>
  (["previous", "current", "weight"] as const)
    .map((column) =>
      at.items.range(column, ...itemSet({ at, ...sheet }, subsector, sideRows[side])),
    )
    .join(",");

/** Contributions of a subsector's items to It and to Ib spill beside them. */
const andilOf = (sheet: ReleaseSheet, subsector: string): Spill[] =>
  (["it", "ib"] as const).map((side) => {
    const [line, count] = itemSet(sheet, subsector, sideRows[side]);
    return {
      formula: `BPS.CONTRIBUTION(${sideCells(sheet, subsector, side)})`,
      values: valuesOf(sheet, subsector, "andil", sheet.items.slice(line, line + count)),
      line,
    };
  });

function ntpPointsOf(sheet: ReleaseSheet, subsector: string): Spill {
  const [line, count] = itemSet(sheet, subsector);
  const [it, ib] = [sideCells(sheet, subsector, "it"), sideCells(sheet, subsector, "ib")];
  return {
    formula: `BPS.NTP_CONTRIBUTION(${it},${ib})`,
    values: valuesOf(sheet, subsector, "ntpPoints", sheet.items.slice(line, line + count)),
    line,
  };
}

function valuesOf(
  { release }: ReleaseSheet,
  subsector: string,
  what: "andil" | "ntpPoints",
  lines: readonly ReleaseLine[],
): number[] {
  const items = release.subsectors.find(({ name }) => name === subsector)?.items ?? [];
  return lines.map((line) => (items.find((item) => item.line === line) as ReleasedItem)[what]);
}
