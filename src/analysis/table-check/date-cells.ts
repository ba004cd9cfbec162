import { dateOfSerial } from "../../core";

/** Excel's number of 1 January 1990 and of 31 December 2099: what is outside is hardly a date of a table. */
const dates = { first: 32_874, last: 73_050 } as const;

/**
 * A date cell as text: the month where it is the first of one, else the day.
 *
 * @example dateText(43831) // "2020-01"
 */
export function dateText(serial: number): string {
  const iso = dateOfSerial(serial);
  return iso.endsWith("-01") ? iso.slice(0, 7) : iso;
}

/** Whether the numbers of a row can only be the first days of months, one after the other: dates that lost their format. */
export function monthStartRow(row: readonly unknown[]): boolean {
  const numbers = row.filter((value) => typeof value === "number");
  return (
    numbers.length > 1 &&
    numbers.every(
      (value, index) =>
        Number.isInteger(value) &&
        value >= dates.first &&
        value <= dates.last &&
        dateText(value).length === 7 &&
        (index === 0 || value !== numbers[index - 1]),
    )
  );
}
