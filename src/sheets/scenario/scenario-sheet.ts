import {
  bothSides,
  type ItemRow,
  itemRows,
  ntpBefore,
  runScenario,
  type Scenario,
  type ScenarioModel,
  type WeightedItem,
} from "../../analysis";
import { scenarioSheetTexts } from "../../language";
import { groupName } from "../../library";
import { indexKinds } from "../index-kinds";
import { lines, stackSections } from "../layout";
import type { SheetRequest } from "../sheet-section";
import { aggregatesIn, byDepth, sharesIn } from "./group-shares";
import { priceNames } from "./price-names";
import { placesOf } from "./scenario-places";
import { sheetScenarios } from "./sheet-scenarios";

export interface ScenarioSheetRequest extends SheetRequest {
  model: ScenarioModel;
  /** Up to three; without any, the sheet has one for the user to fill in. */
  scenarios: readonly Scenario[];
  /** Item and target of the break-even; the first item and 100 when left out. */
  breakEven?: { item: string; target: number };
}

/** A line of the item list: received items first, then paid ones. */
export interface ItemLine extends WeightedItem {
  row: ItemRow;
}

/** Rows of the sheet that its charts take. */
export const chartRows = 15;

/** Rows that stay in sight: title, header, NTP. */
export const frozenRows = 3;

/** Everything that the parts of a scenario sheet need: what to show, and where the other parts stand. */
export function scenarioSheet(request: ScenarioSheetRequest) {
  const { model, language } = request;
  const texts = scenarioSheetTexts[language];
  const { received, paid } = bothSides(model.root);
  const items = [...received, ...paid].map((line): ItemLine => ({
    ...line,
    row: itemRows.find((row) => line.item.key.startsWith(`${row}.`)) as ItemRow,
  }));
  const scenarios = sheetScenarios(request.scenarios, texts);
  const isChanged = (key: string) =>
    scenarios.some(({ shocks, links = [] }) => [...shocks, ...links].some((c) => c.item === key));
  const prices = [...new Set(items.map(({ item }) => item.price))];
  const [changed, others] = [prices.filter(isChanged), prices.filter((key) => !isChanged(key))];
  const groups = byDepth(model.root);
  const places = placesOf(scenarios.length);
  const { each } = places;
  const headline = ["index" as const, "base" as const, ...each("after"), ...each("change")];
  const priceColumns = [
    ...(["item", "side"] as const),
    ...each("percent"),
    ...each("all"),
    "price" as const,
    ...each("rupiah"),
    "follows" as const,
    ...each("part"),
    ...each("own"),
  ];
  const priceSize = (keys: readonly string[]) =>
    keys.length > 0 ? { columns: priceColumns, lead: 2, rows: keys.length } : undefined;
  const before = ntpBefore(model);
  const targets = [request.breakEven?.target ?? 100, ...(before ? [before.value] : [])];
  return {
    request,
    texts,
    /** Wholes before parts, the parts of a whole next to each other. */
    groups,
    items,
    /** First line and number of lines of each side. */
    sides: { it: [0, received.length], ib: [received.length, paid.length] } as const,
    /** Price ids, each once: those that a scenario changes before the others. */
    keys: [...changed, ...others],
    changed,
    others,
    /** The parts that hold prices. */
    priceParts: (["changed", "others"] as const).filter(
      (part) => ({ changed, others })[part].length > 0,
    ),
    nameOf: priceNames(items, language),
    scenarios,
    places,
    outcomes: scenarios.map((scenario) => runScenario(model, scenario)),
    /** NTP of the month before, where the book prints it. */
    before,
    /** Values of NTP that the break-even aims at: what is asked for, and NTP of the month before. */
    targets,
    breakEvenItem: request.breakEven?.item ?? changed[0] ?? others[0] ?? "",
    at: stackSections(request.target, {
      // First the page that is read and printed: what it comes to, what changes, charts.
      headline: { columns: headline, rows: 1, gap: 0 },
      method: lines(1),
      changed: priceSize(changed),
      summary: { columns: headline, rows: indexKinds.length },
      chart: lines(chartRows),
      breakEven: {
        columns: ["item", "target", "base", ...each("after")],
        lead: 2,
        rows: targets.length,
        // As high with the previous month as without, so that what is below keeps its place.
        gap: 3 - targets.length,
      },
      // Weights, notices, source.
      notes: lines(3),
      // Then what is worked with.
      others: priceSize(others),
      results: {
        columns: [
          ...(["index", "group", "base"] as const),
          ...each("after"),
          "printed",
          ...each("change"),
          ...each("low", "high"),
          // From here on they are working columns of the ranges.
          "anchor",
          ...each("lowEffect", "highEffect"),
        ],
        rows: groups.length * indexKinds.length,
      },
      contributions: {
        columns: ["item", ...each("points"), "elasticity", "weight", "low", "high"],
        // The last row is the total.
        rows: prices.length + 1,
      },
      shares: {
        columns: [
          ...(["group", "component", "weight", "low", "high", "share"] as const),
          ...(["inRoot", "lowInRoot", "highInRoot", "lowUsed", "highUsed"] as const),
        ],
        rows: groups.flatMap(sharesIn).length,
      },
      sums: {
        columns: ["group", "index", "sum", "residual", "note"],
        rows: groups.flatMap(aggregatesIn).length,
      },
      items: {
        columns: [
          ...(["group", "item", "index", "weight", "low", "high"] as const),
          ...each("shock"),
          ...each("current"),
          ...(["side", "sideLow", "sideHigh"] as const),
          ...each("points"),
          ...(["elasticity", "pattern", "anchor"] as const),
          ...each("effect"),
        ],
        rows: items.length,
      },
    }),
    groupName: (id: string) => groupName(model.book, id)[language],
  };
}

export type ScenarioSheet = ReturnType<typeof scenarioSheet>;
export type ItemColumn = ScenarioSheet["at"]["items"]["columns"][number];
export type ResultColumn = ScenarioSheet["at"]["results"]["columns"][number];
export type PriceColumn = ScenarioSheet["at"]["others"]["columns"][number];
export type ShareColumn = ScenarioSheet["at"]["shares"]["columns"][number];
