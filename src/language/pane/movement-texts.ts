import type { Language } from "../language";

const en = {
  up: (by: string, since: string) => `up ${by} from ${since}`,
  down: (by: string, since: string) => `down ${by} from ${since}`,
  same: (since: string) => `unchanged from ${since}`,
  percent: (number: string) => `${number} percent`,
  points: (number: string) => `${number} percentage points`,
};

const id: typeof en = {
  up: (by, since) => `naik ${by} dibandingkan ${since}`,
  down: (by, since) => `turun ${by} dibandingkan ${since}`,
  same: (since) => `tidak berubah dibandingkan ${since}`,
  percent: (number) => `${number} persen`,
  points: (number) => `${number} poin persen`,
};

/** How a figure has moved. */
export const movementTexts: Record<Language, typeof en> = { en, id };
