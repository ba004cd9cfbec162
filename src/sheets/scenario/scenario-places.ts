import type { PlannedCell } from "../../workbook/plan";
import { live } from "../sheet-section";
import { lineRow, type ScenarioSheet } from "./scenario-sheet";

/** Columns of the shocks: percent and rupiah of each scenario, then what formulas make of them. */
export const shockColumns = {
  code: 0,
  price: 3,
  percent: [4, 6, 8],
  rupiah: [5, 7, 9],
  follows: 10,
  part: [11, 12, 13],
  own: [14, 15, 16],
  all: [17, 18, 19],
} as const;

/** Names of the scenarios stand above their percents, between hint and header. */
export const nameRow = ({ at }: ScenarioSheet): number => at.shocks.header - 1;
export const shockRow = ({ at }: ScenarioSheet, key: number): number => at.shocks.row(key);

/** Headers of the other parts repeat the names of the scenarios, so that renaming one is enough. */
export const scenarioHeaders = (sheet: ScenarioSheet): PlannedCell[] =>
  sheet.scenarios.map(({ name }, s) =>
    live(sheet.address(nameRow(sheet), shockColumns.percent[s] as number), name, "General"),
  );

/** Columns of the item list; the weights are the user's to change. */
export const itemColumns = {
  code: 1,
  index: 3,
  weight: 4,
  low: 5,
  high: 6,
  shock: [7, 8, 9],
  current: [10, 11, 12],
  side: 13,
  sideLow: 14,
  sideHigh: 15,
  points: [16, 17, 18],
  elasticity: 19,
  pattern: 20,
  anchor: 21,
  effect: [22, 23, 24],
} as const;

/** Cells of a column of the items of one side, received or paid. */
export const sideCells = (sheet: ScenarioSheet, side: "it" | "ib", column: number): string =>
  side === "it"
    ? sheet.address(lineRow(sheet, 0), column, sheet.received)
    : sheet.address(lineRow(sheet, sheet.received), column, sheet.lines.length - sheet.received);

/** Columns of the results; from `anchor` on they are working columns of the ranges. */
export const resultColumns = {
  group: 1,
  base: 2,
  after: [3, 4, 5],
  printed: 6,
  change: [7, 8, 9],
  low: [10, 12, 14],
  high: [11, 13, 15],
  anchor: 16,
  lowEffect: [17, 19, 21],
  highEffect: [18, 20, 22],
} as const;

/** Columns of the contributions of prices over all subsectors. */
export const contributionColumns = { item: 1, points: [2, 3, 4], chart: 9 } as const;

/** Columns of the shares of parts in composites and of IKRT and BPPBM in Ib; weight, low and high are inputs. */
export const shareColumns = {
  weight: 2,
  low: 3,
  high: 4,
  share: 5,
  inRoot: 6,
  lowInRoot: 7,
  highInRoot: 8,
  lowUsed: 9,
  highUsed: 10,
} as const;

/** Item that moves in the break-even. */
export const breakEvenItem = ({ request, keys }: ScenarioSheet): string =>
  request.breakEven?.item ?? keys[0] ?? "";

/** Address of the cell that names it. */
export const breakEvenItemCell = ({ address, at }: ScenarioSheet): string =>
  address(at.breakEven.row(), 0);
