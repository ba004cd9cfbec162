import { scenarioBreakEven, type Scenario } from "../../analysis";
import { CoreError } from "../../core";
import { type PlannedCell, type Region } from "../../workbook/plan";
import { blank, code, formats, inputLook, live, number, section, text } from "../sheet-section";
import { breakEvenItem, itemColumns, scenarioHeaders, sideCells } from "./scenario-places";
import type { ScenarioSheet } from "./scenario-sheet";

/** What change of one item's price brings NTP of the root to a target, from the base and after each scenario. */
export function breakEvenPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, targets } = sheet;
  const [heading, table] = section({
    at: at.breakEven,
    title: texts.breakEven,
    hint: texts.breakEvenHint,
    headers: [
      ...[texts.breakEvenItem, texts.target, texts.afterBase].map(text),
      ...scenarioHeaders(sheet),
    ],
    rows: targets.map((target, line) => [
      line === 0 ? code(breakEvenItem(sheet)) : blank,
      number(target, formats.index),
      ...["base" as const, 0, 1, 2].map((when) => breakEvenCell(sheet, when, target, line)),
    ]),
    inputs: [1],
  });
  return [heading, { ...table, formats: [...table.formats, inputLook(1, 0, 1)] }];
}

function breakEvenCell(
  sheet: ScenarioSheet,
  when: "base" | number,
  target: number,
  line: number,
): PlannedCell {
  const { address, at, request, scenarios } = sheet;
  const indices = when === "base" ? itemColumns.index : (itemColumns.current[when] as number);
  const columns = [indices, itemColumns.side, itemColumns.pattern];
  const side = (name: "it" | "ib") =>
    columns.map((column) => sideCells(sheet, name, column)).join(",");
  const none: Scenario = { name: "", shocks: [] };
  const scenario = when === "base" ? none : (scenarios[when] ?? none);
  const pattern = { [breakEvenItem(sheet)]: 1 };
  return live(
    `BPS.NTP_BREAKEVEN(${side("it")},${side("ib")},${address(at.breakEven.row(line), 1)})`,
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
