/** Whether a formula ends in the beginning of a function's name, which can be completed. */
export const endsInName = (formula: string): boolean => /[\p{L}_][\p{L}\d_.]*$/u.test(formula);
