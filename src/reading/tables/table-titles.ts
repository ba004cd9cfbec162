import { isOnlyPeriod } from "../../core";
import type { Unit } from "../../table";
import { cellText } from "./cell-kind";
import type { TableChoice } from "./choices";
import { captionOf, isContinued, withoutContinued } from "./line-words";
import type { TableLayout } from "./table-layout";
import { headerLevels, joinedTitle } from "./header-levels";
import { periodOfTitle } from "./table-periods";
import { isUnitLine, unitIn } from "./unit-words";
import { textColumns } from "./word-columns";

export interface TitleParts {
  caption: string;
  title: string;
  /** The header over all figures where it is the title. */
  printed: string | undefined;
  unit: Unit | undefined;
  period: string | undefined;
  isContinuation: boolean;
}

/** Title, unit and period of a table. */
export function titleParts(layout: TableLayout, choice: TableChoice = {}): TitleParts {
  const lines = layout.titles.map(cellText);
  const captions = lines.map(captionOf);
  const at = captions.findIndex((found) => found !== undefined);
  const caption = captions[at];
  const printed = [caption?.rest ?? "", ...lines.filter((_, index) => index !== at)].filter(
    (line) => line !== "" && !/^\(?lanjutan\)?$/i.test(line),
  );
  const over = printed.length === 0 ? spanningHeader(layout) : "";
  const title = choice.title ?? withoutContinued(joinedTitle(over === "" ? printed : [over]));
  const unitTexts = [
    ...layout.unitLines.map(cellText),
    title,
    over,
    headerTexts(layout).join(" "),
    ...constantTexts(layout),
  ];
  const found = unitTexts.map(unitIn).find((unit) => unit !== undefined);
  const base = unitTexts.map(unitIn).find((unit) => unit?.baseYear !== undefined)?.baseYear;
  const unit = choice.unit === undefined ? found : { unit: choice.unit, baseYear: choice.baseYear };
  return {
    caption: caption?.number ?? "",
    title,
    printed: over === "" ? undefined : over,
    unit: unit && {
      ...unit,
      ...(unit.baseYear === undefined &&
        base !== undefined &&
        unit.unit === "point" && { baseYear: base }),
    },
    period: choice.period ?? periodOfTitle(title),
    isContinuation: caption?.isContinued === true || lines.some(isContinued),
  };
}

/** A header over all figures stands for the title of a table that has none. */
function spanningHeader({ grid, area, headerRows, roles }: TableLayout): string {
  const levels = headerLevels(grid, area, headerRows);
  const texts = levels.slice(0, -1).map((level) => overAll(level, roles) ?? "");
  return texts.find((text) => text !== "" && !isOnlyPeriod(text) && !isUnitLine(text)) ?? "";
}

/** The text of a level that is the same over all figures. */
export function overAll(level: readonly string[], roles: readonly string[]): string | undefined {
  let found: string | undefined;
  for (let at = 0; at < level.length; at++) {
    if (roles[at] !== "value") continue;
    if (level[at] === "" || (found !== undefined && level[at] !== found)) return undefined;
    found = level[at];
  }
  return found;
}

/** What a column behind the figures says of every row. */
const constantTexts = (layout: TableLayout): string[] =>
  textColumns(layout, layout.bodyRows)
    .filter(({ texts }) => new Set(texts).size === 1)
    .map(({ texts }) => texts[0] ?? "");

/** Headers of the label columns. */
function headerTexts({ grid, area, headerRows, roles }: TableLayout): string[] {
  return headerRows.flatMap((row) =>
    grid
      .cellsOf(row, area)
      .filter((cell) => cell.row === row && roles[cell.column - area.left] === "label")
      .map(cellText),
  );
}
