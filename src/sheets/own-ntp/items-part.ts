import { answerTo, type LevelItem } from "../../analysis";
import type { PlannedCell, Region } from "../../workbook/plan";
import { indexNames } from "../index-kinds";
import { blank, code, formats, live, number, section, text } from "../sheet-section";
import { monthColumn, type OwnNtpSheet, runs, weightColumn } from "./own-ntp-sheet";

/** The reader's items: weights and prices, in cells to be changed. */
export function itemsPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, result, months } = sheet;
  const { items, read } = result;
  const weights = read.diagrams.map((_, diagram) => weightColumn(diagram));
  const inputs = [...weights, "base", "overlap", ...months.map((_, month) => monthColumn(month))];
  return section(at.items, {
    title: texts.items,
    headers: {
      subsector: texts.subsector,
      component: texts.component,
      headings: texts.headings,
      code: texts.code,
      item: texts.item,
      unit: texts.unit,
      ...Object.fromEntries(
        weights.map((column, diagram) => [
          column,
          diagram === 0 || read.diagrams[diagram] === undefined
            ? texts.weight
            : texts.weightFrom(read.diagrams[diagram]),
        ]),
      ),
      base: texts.basePrice,
      overlap: texts.overlap,
      ...monthHeaders(sheet),
    },
    rows: items.map(({ item }) => ({
      subsector: text(sheet.groupName(item.subsector)),
      component: text(indexNames[item.component]),
      headings: text(item.path.join(" / ")),
      code: code(item.code),
      item: text(item.label),
      unit: text(item.unit),
      ...Object.fromEntries(
        weights.map((column, diagram) => [column, number(item.weights[diagram] ?? 0, "General")]),
      ),
      base: item.basePrice === undefined ? blank : number(item.basePrice, "General"),
      overlap: overlapCell(sheet, item.key),
      ...Object.fromEntries(
        item.prices.map((price, month) => [
          monthColumn(month),
          price > 0 ? number(price, "General") : blank,
        ]),
      ),
    })),
    inputs,
  });
}

export const monthHeaders = ({ months }: OwnNtpSheet): Record<string, string> =>
  Object.fromEntries(months.map((name, month) => [monthColumn(month), name]));

/** The price of a new quality that was given with the last answer of an item. */
function overlapCell({ asked }: OwnNtpSheet, key: string): PlannedCell {
  const price = asked
    .flatMap(({ question, answer }) =>
      question.kind === "replaced" && question.item.key === key
        ? [answerTo(question, { [question.id]: answer })?.price]
        : [],
    )
    .filter((one) => one !== undefined)
    .at(-1);
  return price === undefined ? blank : number(price, "General");
}

/** Index of every item in every month, each by the step that prices and answers give. */
export function itemIndicesPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, result } = sheet;
  return section(at.itemIndices, {
    title: texts.itemIndices,
    headers: {
      subsector: texts.subsector,
      component: texts.component,
      item: texts.item,
      ...monthHeaders(sheet),
    },
    rows: result.items.map((one, line) => ({
      subsector: text(sheet.groupName(one.item.subsector)),
      component: text(indexNames[one.item.component]),
      item: text(one.item.label),
      ...Object.fromEntries(
        one.levels.map((level, month) => [
          monthColumn(month),
          levelCell(levelFormula(sheet, one, line, month), level),
        ]),
      ),
    })),
  });
}

const levelCell = (formula: string | undefined, level: number): PlannedCell =>
  formula === undefined ? number(level, formats.index) : live(formula, level);

/** Undefined for the 100 of the base period. */
function levelFormula(
  { at }: OwnNtpSheet,
  { item, steps }: LevelItem,
  line: number,
  month: number,
): string | undefined {
  const price = (of: number) => at.items.cell(monthColumn(of), line);
  const level = (of: number) => at.itemIndices.cell(monthColumn(of), line);
  const base = at.items.cell("base", line);
  const step = steps[month];
  if (!step) return undefined;
  switch (step.by) {
    case "base":
      return item.basePrice === undefined ? undefined : `${price(month)}/${base}*100`;
    case "price":
      return step.from < 0
        ? `${price(month)}/${base}*100`
        : `${level(step.from)}*${price(month)}/${price(step.from)}`;
    case "overlap":
      return `${level(step.from)}*${price(month)}/${at.items.cell("overlap", line)}`;
    case "carry":
    case "link":
      return level(step.from);
    case "neighbours": {
      const share = `${month - step.from}/${step.to - step.from}`;
      return `${level(step.from)}*(1+${share}*(${price(step.to)}/${price(step.from)}-1))`;
    }
    case "group": {
      const diagram = weightColumn(
        Math.max(
          0,
          item.weights.findIndex((weight) => weight > 0),
        ),
      );
      const total = (of: number) =>
        runs(step.others, (from, lines) => {
          const weights = at.items.range(diagram, from, lines);
          return of < 0
            ? `100*SUM(${weights})`
            : `SUMPRODUCT(${weights},${at.itemIndices.range(monthColumn(of), from, lines)})`;
        }).join("+");
      const before = step.from < 0 ? "100" : level(step.from);
      return `${before}*(${total(month)})/(${total(step.from)})`;
    }
  }
}
