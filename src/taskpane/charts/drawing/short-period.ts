/** `Jan 20` of a month and a year, as an axis shows it; quarters by their first month, anything else as it is. */
export function shortPeriod(label: string): string {
  const [, month, year] = /^(\p{L}{3})\p{L}*.*?(\d{4})$/u.exec(label) ?? [];
  return month && year ? `${month} ${year.slice(2)}` : label;
}
