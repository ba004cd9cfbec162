import { nodeKey, type OwnItem, type OwnSubsector } from "./own-items";

/** Items by subsector and component, those of one heading together, else as they come. */
export function inOrder(items: readonly OwnItem[], subsectors: readonly OwnSubsector[]): OwnItem[] {
  const rank = ({ subsector, component }: OwnItem) =>
    subsectors.findIndex(({ id }) => id === subsector) * 3 +
    ["it", "ikrt", "bppbm"].indexOf(component);
  const placed = items.map((item) => ({ item, at: rank(item) }));
  const classes = new Map<string, number>();
  placed.forEach(({ item }, at) => {
    const key = classOf(item);
    if (!classes.has(key)) classes.set(key, at);
  });
  return placed
    .map(({ item, at }, place) => ({ item, at, of: classes.get(classOf(item)) ?? place, place }))
    .sort((a, b) => a.at - b.at || a.of - b.of || a.place - b.place)
    .map(({ item }) => item);
}

const classOf = ({ subsector, component, path }: OwnItem): string =>
  [nodeKey(subsector, component), ...path].join("|");
