import type { ReleaseRow } from "../release-line";
import { householdClasses, keyOf, productionClasses } from "./ntp-words";
import type { ItemLine } from "./table-lines";

/** IKRT or BPPBM of what is paid, by the headings of goods that each of them has. */
export function partOf({ component, path, label }: ItemLine): ReleaseRow | undefined {
  if (component !== "ib") return component;
  const labels = [...path, label].map((one) => keyOf(one).replaceAll("-", " "));
  const isOf = (classes: typeof productionClasses) =>
    labels.some((one) => classes.some(({ words }) => words.test(one)));
  if (isOf(householdClasses.filter(({ key }) => key !== "transport"))) return "ikrt";
  return isOf(productionClasses.filter(({ key }) => key !== "transport")) ? "bppbm" : undefined;
}

/** Whether a price is that of a weighted good: by code where both have one, else by name. */
export function isSame(
  line: ItemLine,
  subsector: string,
  component: ReleaseRow,
  price: ItemLine,
): boolean {
  if (price.subsector !== undefined && price.subsector !== subsector) return false;
  const part = partOf(price);
  if (part !== undefined && part !== component) return false;
  if (part === undefined && price.component === "ib" && component === "it") return false;
  if (price.code !== "" && line.code !== "") return price.code === line.code;
  return keyOf(price.label) === keyOf(line.label);
}
