/** Relative size below which a difference of two computed numbers is their rounding: about 64 units of the last place. */
export const roundingTolerance = 2 ** -46;
