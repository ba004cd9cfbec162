import { isOnlyPeriod } from "../../core";
import type { Column, Unit } from "../../table";
import { slug } from "./slug";
import type { TableLayout } from "./table-layout";
import { headerLevels, joinedTitle } from "./header-levels";
import { range } from "./range";
import { columnPeriods } from "./table-periods";
import { overAll, type TitleParts } from "./table-titles";
import { unitIn } from "./unit-words";

/** Columns of a table: their headers joined, with the unit and the period that each names. */
export function tableColumns(layout: TableLayout, titles: TitleParts): Column[] {
  const { grid, area, headerRows, roles } = layout;
  const levels = headerLevels(grid, area, headerRows).filter(
    (level) => titles.printed === undefined || overAll(level, roles) !== titles.printed,
  );
  const columns = range(0, area.right - area.left).filter((at) => roles[at] === "value");
  const texts = columns.map((at) => joinedTitle(levels.map((level) => level[at] ?? "")));
  const unique = uniqueTexts(texts.map((text, at) => (text === "" ? `Kolom ${at + 1}` : text)));
  const periods = columnPeriods(texts, titles.period);
  const times = new Map<string, number>();
  for (const period of periods)
    if (period !== undefined) times.set(period, (times.get(period) ?? 0) + 1);
  const keys = uniqueTexts(
    unique.map((title, at) => {
      const period = periods[at];
      const isKey =
        period !== undefined && times.get(period) === 1 && isOnlyPeriod(texts[at] ?? "");
      const name = slug(title);
      // Objects have a field of this name already.
      return isKey ? period : name === "" || name === "constructor" ? `column-${at + 1}` : name;
    }),
    "-",
  );
  return unique.map((title, at) => {
    const { unit, baseYear } = columnUnit(texts[at] ?? "", titles.unit);
    const period = periods[at];
    return {
      key: keys[at] as string,
      title: { id: title, en: texts[at] === "" ? title.replace("Kolom", "Column") : title },
      ...(period !== undefined && { period }),
      unit,
      ...(baseYear !== undefined && { baseYear }),
    };
  });
}

/** A column's own unit, else its table's; a change of an index is in percent. */
function columnUnit(title: string, ofTable: Unit | undefined): Unit {
  const own = unitIn(title);
  if (own) return own;
  if (ofTable?.unit === "point" && /\b(?:perubahan|pertumbuhan|change)\b/i.test(title))
    return { unit: "percent" };
  return ofTable ?? { unit: "" };
}

/** Texts of which each occurs once; a second gets `2` behind it. */
export function uniqueTexts(texts: readonly string[], before = " "): string[] {
  const taken = new Map<string, number>();
  const all = new Set(texts);
  return texts.map((text) => {
    let count = (taken.get(text) ?? 0) + 1;
    taken.set(text, count);
    if (count === 1) return text;
    while (all.has(`${text}${before}${count}`)) count++;
    const found = `${text}${before}${count}`;
    all.add(found);
    return found;
  });
}
