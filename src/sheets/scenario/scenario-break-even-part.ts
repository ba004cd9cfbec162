import { ntpLevel, ntpMonths, scenarioBreakEven, type Scenario } from "../../analysis";
import { CoreError } from "../../core";
import {
  blank,
  code,
  formats,
  inputFill,
  live,
  number,
  section,
  text,
  type PlannedCell,
  type Region,
} from "../../workbook/plan";
import { breakEvenItem, itemColumns, nameRow, sideCells } from "./scenario-places";
import type { ScenarioSheet } from "./scenario-sheet";

/** What change of one item's price brings NTP of the root to a target, from the base and after each scenario. */
export function breakEvenPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, places, scenarios, request } = sheet;
  const targets = [request.breakEven?.target ?? 100, lastMonth(sheet)].filter(
    (target): target is number => target !== undefined,
  );
  const [heading, table] = section({
    at: at.breakEven,
    title: texts.breakEven,
    hint: texts.breakEvenHint,
    headers: [
      ...[texts.breakEvenItem, texts.target, texts.afterBase].map(text),
      ...scenarios.map(({ name }, s) =>
        live(places.cell(nameRow(sheet), 4 + 2 * s), name, "General"),
      ),
    ],
    rows: targets.map((target, line) => [
      line === 0 ? code(breakEvenItem(sheet)) : blank,
      number(target, formats.index),
      ...["base" as const, 0, 1, 2].map((when) => breakEvenCell(sheet, when, target, line)),
    ]),
    inputs: [1],
  }) as [Region, Region];
  const item = { at: { row: 1, column: 0 }, rows: 1, columns: 1, fill: inputFill };
  return [heading, { ...table, formats: [...table.formats, item] }];
}

/** NTP of the month before, where the book prints it. */
function lastMonth({ request: { model } }: ScenarioSheet): number | undefined {
  const month = ntpMonths[ntpMonths.indexOf(model.month) - 1];
  return month === undefined ? undefined : ntpLevel(model.root.id, "ntp", month)?.value;
}

function breakEvenCell(
  sheet: ScenarioSheet,
  when: "base" | number,
  target: number,
  line: number,
): PlannedCell {
  const { places, at, request, scenarios } = sheet;
  const indices = when === "base" ? itemColumns.index : (itemColumns.current[when] as number);
  const columns = [indices, itemColumns.side, itemColumns.pattern];
  const side = (name: "it" | "ib") =>
    columns.map((column) => sideCells(sheet, name, column)).join(",");
  const none: Scenario = { name: "", shocks: [] };
  const scenario = when === "base" ? none : (scenarios[when] ?? none);
  const pattern = { [breakEvenItem(sheet)]: 1 };
  return live(
    `BPS.NTP_BREAKEVEN(${side("it")},${side("ib")},${places.cell(at.breakEven + 3 + line, 1)})`,
    solved(() => scenarioBreakEven(request.model, scenario, pattern, target)),
    formats.percent,
  );
}

/** The answer, or what Excel shows where there is none. */
function solved(find: () => number): number | string {
  try {
    return find();
  } catch (error) {
    if (error instanceof CoreError && error.code === "no-solution") return "#N/A";
    throw error;
  }
}
