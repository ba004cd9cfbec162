/** Scenarios that a sheet has room for. */
export const scenarioPlaces = [1, 2, 3] as const;
export type ScenarioPlace = (typeof scenarioPlaces)[number];

/** Columns that each scenario has: `part` is `part1`, `part2`, `part3`. */
type PlaceColumn<Name extends string> = `${Name}${ScenarioPlace}`;

/** Columns of the scenarios that a sheet shows. */
export interface Places {
  all: readonly ScenarioPlace[];
  /** Names of the columns that each scenario has; of several, those of a scenario are next to each other. */
  each<Name extends string>(...names: Name[]): PlaceColumn<Name>[];
  /** What is in the columns that each scenario has. */
  per<Name extends string, Content>(
    name: Name,
    content: (place: ScenarioPlace) => Content,
  ): Partial<Record<PlaceColumn<Name>, Content>>;
}

/** The places of so many scenarios. */
export function placesOf(count: number): Places {
  const all = scenarioPlaces.slice(0, count);
  return {
    all,
    each: (...names) => all.flatMap((place) => names.map((name) => `${name}${place}` as const)),
    per: <Name extends string, Content>(name: Name, content: (place: ScenarioPlace) => Content) =>
      Object.fromEntries(all.map((place) => [`${name}${place}`, content(place)])) as Partial<
        Record<PlaceColumn<Name>, Content>
      >,
  };
}
