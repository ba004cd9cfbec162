import type { Period } from "../table-check";

const aYear = { year: 1, quarter: 4, month: 12, step: 1 } as const;

/** The period before. */
export const stepBack = ({ every, at }: Period): Period => ({ every, at: at - 1 });

/** The same period a year before. */
export const yearBefore = ({ every, at }: Period): Period => ({ every, at: at - aYear[every] });
