/** Which of an item's base price, current price, base and current quantity an index takes, by their places. */
export const prices = [0, 1] as const;
export const ofBase = [0, 1, 2] as const;
export const ofCurrent = [0, 1, 3] as const;
export const ofBoth = [0, 1, 2, 3] as const;
