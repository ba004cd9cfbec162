/** What the instrumented sources ask at every mutant. */
interface Asked {
  stryMutAct_9fa48: (id: string) => boolean;
  stryCov_9fa48: (...ids: string[]) => void;
}

/** What a run may use up. */
export interface Fuel {
  questions: number;
  seconds: number;
}

export const unlimited: Fuel = { questions: Infinity, seconds: Infinity };

let active: string | undefined;
let fuel: Fuel = unlimited;
let started = 0;
let asked = 0;
let reached: Set<string> | undefined;

Object.assign(globalThis, {
  stryMutAct_9fa48(id) {
    if (++asked > fuel.questions || (asked % 1024 === 0 && secondsPassed() > fuel.seconds))
      throw new Error("The mutant does not come to an end.");
    return id === active;
  },
  stryCov_9fa48(...ids) {
    if (reached) for (const id of ids) reached.add(id);
  },
} satisfies Asked);

/** Turns a mutant on, or all off. */
export function activate(id: string | undefined): void {
  active = id;
}

/**
 * Starts counting anew. A loop asks at each turn, so that one without end uses up its fuel.
 *
 * @param limit what may be used up before every further question throws
 * @param into receives the ids of the mutants that are passed
 */
export function startCounting(limit: Fuel, into?: Set<string>): void {
  asked = 0;
  fuel = limit;
  started = performance.now();
  reached = into;
}

/** How often a mutant was asked for since the counting began. */
export const questions = (): number => asked;

/** How long ago the counting began. */
export const secondsPassed = (): number => (performance.now() - started) / 1000;
