/** Excel counts days from here, a day early, since it takes 1900 for a leap year. */
const dayZero = Date.UTC(1899, 11, 30);
const dayInMilliseconds = 86_400_000;

/**
 * The day that Excel's number of a date stands for, after February 1900.
 *
 * @example dateOfSerial(43831.5) // "2020-01-01"
 */
export const dateOfSerial = (serial: number): string =>
  new Date(dayZero + Math.floor(serial) * dayInMilliseconds).toISOString().slice(0, 10);

/**
 * Excel's number of the first day of a month.
 *
 * @example serialOfMonth("2020-01") // 43831
 */
export const serialOfMonth = (month: string): number =>
  (Date.parse(`${month}-01`) - dayZero) / dayInMilliseconds;
