import { type Period, periodsPerYear } from "../../core";

/** The period before. */
export const stepBack = ({ every, at }: Period): Period => ({ every, at: at - 1 });

/** The same period a year before. */
export const yearBefore = ({ every, at }: Period): Period => ({
  every,
  at: at - periodsPerYear[every],
});
