import { scenarioBreakEven, type Scenario } from "../../analysis";
import { CoreError } from "../../core";
import type { PlannedCell, Region } from "../../workbook/plan";
import { formats, inputLook, live, number, section, text } from "../sheet-section";
import type { ScenarioPlace } from "./scenario-places";
import type { ScenarioSheet } from "./scenario-sheet";
import { scenarioHeaders, sideCells } from "./scenario-cells";

/** What change of one item's price brings NTP of the root to a target, from the base and after each scenario. */
export function breakEvenPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, targets, breakEvenItem, nameOf, places } = sheet;
  const [heading, table] = section(at.breakEven, {
    title: texts.breakEven,
    hint: texts.breakEvenHint,
    headers: {
      item: texts.breakEvenItem,
      target: texts.target,
      base: texts.afterBase,
      ...scenarioHeaders(sheet, "after"),
    },
    rows: targets.map((target, line) => ({
      ...(line === 0 && { item: text(nameOf(breakEvenItem)) }),
      target: number(target, formats.index),
      base: breakEvenCell(sheet, "base", target, line),
      ...places.per("after", (place) => breakEvenCell(sheet, place, target, line)),
    })),
    inputs: ["target"],
  }) as [Region, Region];
  return [heading, { ...table, formats: [...table.formats, inputLook(1, 0, 1)] }];
}

function breakEvenCell(
  sheet: ScenarioSheet,
  when: "base" | ScenarioPlace,
  target: number,
  line: number,
): PlannedCell {
  const { at, request, scenarios, breakEvenItem } = sheet;
  const indices = when === "base" ? "index" : (`current${when}` as const);
  const sides = sideCells(sheet, [indices, "side", "pattern"]);
  const none: Scenario = { name: "", shocks: [] };
  const scenario = when === "base" ? none : (scenarios[when - 1] ?? none);
  const pattern = { [breakEvenItem]: 1 };
  return live(
    `BPS.NTP_BREAKEVEN(${sides},${at.breakEven.cell("target", line)})`,
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
