import { type ItemRow, itemRows, type ScenarioGroup, type Share } from "../../analysis";

/** The whole first, then its parts, then the parts of these: the parts of each whole stand next to each other. */
export function byDepth(root: ScenarioGroup): ScenarioGroup[] {
  const levels: ScenarioGroup[][] = [];
  const visit = (group: ScenarioGroup, depth: number) => {
    (levels[depth] ??= []).push(group);
    if (group.kind === "composite") group.parts.forEach((part) => visit(part.group, depth + 1));
  };
  visit(root, 0);
  return levels.flat();
}

/** Shares of the parts of a composite, or of IKRT and BPPBM in Ib of a subsector. */
export const sharesIn = (group: ScenarioGroup): Share[] =>
  group.kind === "composite" ? group.parts.map(({ share }) => share) : group.paid;

/** What has weights of its own in a group: a composite its parts, a subsector its rows and Ib. */
export interface Aggregate {
  row: ItemRow | "ib" | "parts";
  weights: readonly Share[];
  residual: number;
}

export function aggregatesIn(group: ScenarioGroup): Aggregate[] {
  const weights = sharesIn(group);
  if (group.kind === "composite") return [{ row: "parts", weights, residual: group.residual }];
  const { items, residuals } = group;
  return [
    ...itemRows.map((row) => ({ row, weights: items[row], residual: residuals[row] })),
    { row: "ib", weights, residual: residuals.ib },
  ];
}
