import type { WeightedItem } from "../../analysis";
import { ntpPriceName, scenarioSheetTexts, type Language } from "../../language";

/**
 * Names of the prices as a sheet shows and finds them: each once, with its side where both sides have it, and without the
 * characters that stand for any text when a sheet looks for one.
 */
export function priceNames(
  items: readonly (WeightedItem & { row: string })[],
  language: Language,
): (key: string) => string {
  const texts = scenarioSheetTexts[language];
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { item, row } of items) {
    if (names.has(item.price)) continue;
    const called = ntpPriceName(item.price, item.label);
    const plain = called[language].replace(/[*?~]+/g, " ").trim();
    const side = row === "it" ? texts.received : texts.paid;
    const choices = [plain, `${plain} (${side})`, `${plain} (${item.price})`];
    const name = choices.find((one) => !taken.has(one.toLowerCase())) ?? item.price;
    names.set(item.price, name);
    taken.add(name.toLowerCase());
  }
  return (key) => names.get(key) ?? key;
}
