import type { TradeNtpBridge } from "../../analysis";
import { hsChapterNames, ntpPriceName, type Language } from "../../language";

/** What the chapter of a bridge is called, with its code. */
export const chapterName = (key: string, label: string, language: Language): string =>
  `${key} ${hsChapterNames[key]?.[language] ?? label}`;

/** What the price that follows is called. */
export function itemName({ items, item }: TradeNtpBridge, language: Language): string {
  const label = items.find((one) => one.item.price === item)?.item.label ?? item;
  return ntpPriceName(item, label)[language];
}
