import { HostError, type Workbook } from "../../host";
import type { Grid } from "../grid";
import type { Texts } from "../language";

/** What the commands of menus need of the page. */
export interface MenuContext {
  readonly workbook: Workbook;
  grid(): Grid;
  texts(): Texts;
  /** Shows a sentence in the status line. */
  tell(sentence: string): void;
  /** Carries out one step; one that the workbook refuses is told. */
  change(step: () => void): void;
}

/** Why the workbook refused a change. */
export function refusalSentence({ code }: HostError, { menus }: Texts): string {
  const { refusals } = menus;
  return code in refusals ? refusals[code as keyof typeof refusals] : refusals.other;
}

export function menuContext(
  workbook: Workbook,
  grid: () => Grid,
  texts: () => Texts,
  tell: (sentence: string) => void,
): MenuContext {
  return {
    workbook,
    grid,
    texts,
    tell,
    change(step) {
      try {
        workbook.step(step);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        tell(refusalSentence(error, texts()));
      }
    },
  };
}
