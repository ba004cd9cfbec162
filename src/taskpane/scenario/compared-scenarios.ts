import { scenarioPlaces } from "../../sheets/scenario";
import type { SavedScenario } from "./scenario-draft";

/** Which scenarios stand side by side and go to the sheet. */
export interface Compared {
  /** The one on the screen. */
  current: boolean;
  names: readonly string[];
}

/** Before the reader chooses: the one on the screen and as many saved ones as there is room for. */
export const usuallyCompared = (saved: readonly SavedScenario[]): Compared => ({
  current: true,
  names: saved.slice(0, scenarioPlaces.length - 1).map(({ name }) => name),
});

/** A choice without scenarios that are no longer there. */
export const stillCompared = (
  { current, names }: Compared,
  saved: readonly SavedScenario[],
): Compared => ({
  current,
  names: names.filter((name) => saved.some((one) => one.name === name)),
});

export const hasRoom = ({ current, names }: Compared): boolean =>
  names.length + (current ? 1 : 0) < scenarioPlaces.length;

/** The choice with a saved scenario put in or taken out; put in only where there is room. */
export function withCompared(compared: Compared, name: string, isIn: boolean): Compared {
  const others = compared.names.filter((one) => one !== name);
  if (!isIn) return { ...compared, names: others };
  return hasRoom({ ...compared, names: others })
    ? { ...compared, names: [...others, name] }
    : compared;
}
