/** Scenarios that a sheet has room for. */
export const scenarioPlaces = [1, 2, 3] as const;
export type ScenarioPlace = (typeof scenarioPlaces)[number];

/** Columns that each scenario has: `part` is `part1`, `part2`, `part3`. */
type PlaceColumn<Name extends string> = `${Name}${ScenarioPlace}`;

/** Names of the columns that each scenario has; of several, those of a scenario stand beside each other. */
export const each = <Name extends string>(...names: Name[]): PlaceColumn<Name>[] =>
  scenarioPlaces.flatMap((place) => names.map((name) => `${name}${place}` as const));

/** What stands in the columns that each scenario has. */
export const perScenario = <Name extends string, Content>(
  name: Name,
  content: (place: ScenarioPlace) => Content,
) =>
  Object.fromEntries(scenarioPlaces.map((place) => [`${name}${place}`, content(place)])) as Record<
    PlaceColumn<Name>,
    Content
  >;
