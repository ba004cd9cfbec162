import {
  itemRows,
  ntpBefore,
  runScenario,
  sideItems,
  type GroupIndices,
  type ItemRow,
  type NtpBefore,
  type Scenario,
  type ScenarioGroup,
  type ScenarioModel,
  type ScenarioOutcome,
  type WeightedItem,
} from "../../analysis";
import { scenarioTexts, type Language, type ScenarioTexts } from "../../language";
import { groupName } from "../../library";
import { stackSections, type SectionPlace } from "../layout";
import { sheetScenarios } from "./scenario-links";
import { type PlanTarget, type BlockAddress, blockAddresses } from "../../workbook/plan";

export interface ScenarioSheetRequest {
  blockId: string;
  language: Language;
  target: PlanTarget;
  model: ScenarioModel;
  /** Up to three; the others stay without shocks, for the user to fill in. */
  scenarios: readonly Scenario[];
  /** Item and target of the break-even; the first item and 100 when left out. */
  breakEven?: { item: string; target: number };
}

/** Indices in the order in which the sheet shows them. */
export const indexKinds = ["ntp", "ntup", "it", "ib", "ikrt", "bppbm"] as const;

/** A line of the item list: received items first, then paid ones. */
export interface ItemLine extends WeightedItem {
  row: ItemRow;
}

/** Everything that the parts of a scenario sheet need: what to show, and where the other parts stand. */
export interface ScenarioSheet {
  request: ScenarioSheetRequest;
  texts: ScenarioTexts;
  address: BlockAddress;
  /** Parts before wholes, the parts of a whole next to each other. */
  groups: ScenarioGroup[];
  lines: ItemLine[];
  received: number;
  /** Price ids, each once. */
  keys: string[];
  scenarios: Scenario[];
  outcomes: ScenarioOutcome[];
  /** NTP of the month before, where the book prints it. */
  before: NtpBefore | undefined;
  /** Values of NTP that the break-even aims at: what is asked for, and NTP of the month before. */
  targets: number[];
  at: Record<ScenarioPart, SectionPlace>;
  groupName(id: string): string;
}

export type ScenarioPart =
  "shocks" | "breakEven" | "results" | "contributions" | "shares" | "sums" | "items";

/** Rows that the chart of NTP takes below the heading. */
export const chartRows = 17;

export function scenarioSheet(request: ScenarioSheetRequest): ScenarioSheet {
  const { model, language } = request;
  const texts = scenarioTexts[language];
  const lines = itemLines(model);
  const keys = [...new Set(lines.map(({ item }) => item.price))];
  const groups = byDepth(model.root);
  const scenarios = sheetScenarios(request.scenarios, texts);
  const before = ntpBefore(model);
  const targets = [request.breakEven?.target ?? 100, ...(before ? [before.value] : [])];
  return {
    request,
    texts,
    address: blockAddresses(request.target),
    groups,
    lines,
    received: sideItems(model.root, "it").length,
    keys,
    scenarios,
    outcomes: scenarios.map((scenario) => runScenario(model, scenario)),
    before,
    targets,
    at: stackSections(headingRows + chartRows, {
      // Title, hint, names of the scenarios.
      shocks: { lead: 3, rows: keys.length },
      // As high with the month before as without, so that what stands below keeps its place.
      breakEven: { lead: 2, rows: targets.length, gap: 3 - targets.length },
      results: { rows: groups.length * indexKinds.length },
      // The last row is the total.
      contributions: { rows: keys.length + 1 },
      shares: { rows: shareCount(groups) },
      sums: { rows: setCount(groups) },
      items: { rows: lines.length },
    }),
    groupName: (id) => groupName(model.book, id)[language],
  };
}

/** Title, method, weights, notices, source. */
export const headingRows = 6;

function itemLines({ root }: ScenarioModel): ItemLine[] {
  const rowOf = (key: string) => itemRows.find((row) => key.startsWith(`${row}.`)) as ItemRow;
  return [...sideItems(root, "it"), ...sideItems(root, "ib")].map((line) => ({
    ...line,
    row: rowOf(line.item.key),
  }));
}

/** Deepest groups first, so that the parts of each whole stand next to each other. */
function byDepth(root: ScenarioGroup): ScenarioGroup[] {
  const levels: ScenarioGroup[][] = [];
  const visit = (group: ScenarioGroup, depth: number) => {
    (levels[depth] ??= []).push(group);
    if (group.kind === "composite") group.parts.forEach((part) => visit(part.group, depth + 1));
  };
  visit(root, 0);
  return levels.reverse().flat();
}

const shareCount = (groups: readonly ScenarioGroup[]) =>
  groups.reduce((n, group) => n + (group.kind === "composite" ? group.parts.length : 2), 0);

const setCount = (groups: readonly ScenarioGroup[]) =>
  groups.reduce((n, group) => n + (group.kind === "composite" ? 1 : 4), 0);

/** Row of the item list. */
export const lineRow = ({ at }: ScenarioSheet, line: number): number => at.items.row(line);

/** First line of the items of a row of a subsector, and how many there are. */
export function itemSet(
  { lines }: ScenarioSheet,
  group: string,
  row: ItemRow,
): { first: number; count: number } {
  const isIn = (line: ItemLine) => line.item.group === group && line.row === row;
  return { first: lines.findIndex(isIn), count: lines.filter(isIn).length };
}

/** Row of an index of a group in the results. */
export const resultRow = (
  { at, groups }: ScenarioSheet,
  kind: keyof GroupIndices,
  group: string,
): number =>
  at.results.row(
    indexKinds.indexOf(kind) * groups.length + groups.findIndex(({ id }) => id === group),
  );

/** Row of a component in the table of shares: a part of a composite, or IKRT or BPPBM of a subsector. */
export function shareRow({ at, groups }: ScenarioSheet, group: string, component: string): number {
  let row = at.shares.row();
  for (const one of groups) {
    const components =
      one.kind === "composite"
        ? one.parts.map(({ share }) => share.key)
        : one.paid.map(({ key }) => key);
    if (one.id === group) return row + components.indexOf(component);
    row += components.length;
  }
  return row;
}

/** The whole that a group is a part of; undefined for the root. */
export const wholeOf = ({ groups }: ScenarioSheet, id: string) =>
  groups.find(
    (group) => group.kind === "composite" && group.parts.some(({ share }) => share.key === id),
  );

/** Names of the rows that have weights of their own. */
export const rowNames: Readonly<Record<string, string>> = {
  it: "It",
  ib: "Ib",
  "ib.ikrt": "IKRT",
  "ib.bppbm": "BPPBM",
};

export const indexRowOf = { it: "it", ib: "ib", ikrt: "ib.ikrt", bppbm: "ib.bppbm" } as const;

/** Share of a subsector in the root, every share along the way multiplied. */
export function pathShare(
  sheet: ScenarioSheet,
  id: string,
): { weight: number; low: number; high: number } {
  const whole = wholeOf(sheet, id);
  if (whole?.kind !== "composite") return { weight: 1, low: 1, high: 1 };
  const share = whole.parts.find((part) => part.share.key === id)?.share;
  const above = pathShare(sheet, whole.id);
  return {
    weight: above.weight * (share?.weight ?? 0),
    low: above.low * (share?.low ?? 0),
    high: above.high * (share?.high ?? 0),
  };
}
