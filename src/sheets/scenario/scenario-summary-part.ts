import type { Region } from "../../workbook/plan";
import { indexKinds, indexNames, type IndexKind } from "../index-kinds";
import { formats, live, section, text } from "../sheet-section";
import type { ScenarioSheet } from "./scenario-sheet";
import { resultLine, scenarioHeaders } from "./scenario-cells";

/** NTP of the whole below the title, where it stays in sight. */
export const headlinePart = (sheet: ScenarioSheet, title: string): Region[] =>
  headlineSection(sheet, "headline", title, ["ntp"]);

/** All indices of the whole. */
export const summaryPart = (sheet: ScenarioSheet): Region[] =>
  headlineSection(sheet, "summary", sheet.texts.summary, indexKinds);

function headlineSection(
  sheet: ScenarioSheet,
  part: "headline" | "summary",
  title: string,
  kinds: readonly IndexKind[],
): Region[] {
  const { texts, places } = sheet;
  return section(sheet.at[part], {
    title,
    headers: {
      index: texts.index,
      base: texts.base,
      ...scenarioHeaders(sheet, "after"),
      ...places.per("change", texts.change),
    },
    rows: kinds.map((kind) => summaryCells(sheet, kind)),
  });
}

function summaryCells(sheet: ScenarioSheet, kind: IndexKind) {
  const { at, places, outcomes, request } = sheet;
  const line = resultLine(sheet, kind, request.model.root.id);
  const root = outcomes.map(({ groups }) => groups.at(-1));
  return {
    index: text(indexNames[kind]),
    base: live(at.results.cell("base", line), root[0]?.base[kind] ?? 0),
    ...places.per("after", (place) =>
      live(at.results.cell(`after${place}`, line), root[place - 1]?.after[kind] ?? 0),
    ),
    ...places.per("change", (place) =>
      live(
        at.results.cell(`change${place}`, line),
        root[place - 1]?.change[kind] ?? 0,
        formats.points,
      ),
    ),
  };
}
