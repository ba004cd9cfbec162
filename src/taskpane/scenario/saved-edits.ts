import type { SavedScenario } from "./scenario-draft";

/** The list with one more; under a name that is there already the new one takes the old one's place. */
export const withSaved = (
  saved: readonly SavedScenario[],
  scenario: SavedScenario,
): SavedScenario[] =>
  isNamed(saved, scenario.name)
    ? saved.map((one) => (one.name === scenario.name ? scenario : one))
    : [...saved, scenario];

export const withoutSaved = (saved: readonly SavedScenario[], name: string): SavedScenario[] =>
  saved.filter((one) => one.name !== name);

/** The list with one back in its place. */
export const withBack = (
  saved: readonly SavedScenario[],
  scenario: SavedScenario,
  place: number,
): SavedScenario[] => [
  ...saved.slice(0, place),
  scenario,
  ...withoutSaved(saved.slice(place), scenario.name),
];

export const withName = (
  saved: readonly SavedScenario[],
  name: string,
  next: string,
): SavedScenario[] => saved.map((one) => (one.name === name ? { ...one, name: next } : one));

export const isNamed = (saved: readonly SavedScenario[], name: string): boolean =>
  saved.some((one) => one.name === name);
