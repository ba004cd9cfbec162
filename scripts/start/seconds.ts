/** Milliseconds as a step's progress says them: `3.5 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
