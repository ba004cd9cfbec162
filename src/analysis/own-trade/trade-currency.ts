/** Currencies that values may be in; everything that is computed of trade is in US dollars. */
export const tradeCurrencies = [
  "USD",
  "IDR",
  "EUR",
  "JPY",
  "CNY",
  "SGD",
  "MYR",
  "AUD",
  "other",
] as const;
export type TradeCurrency = (typeof tradeCurrencies)[number];

/** Other dollars stand before those of the United States, which are also called dollars alone. */
const words: readonly (readonly [TradeCurrency, RegExp])[] = [
  ["SGD", /\bsgd\b|\bs ?\$|dol+ars? singap(?:ura|ore)|singapore dol+ars?/i],
  ["AUD", /\baud\b|\ba ?\$|dol+ars? australia|australian dol+ars?/i],
  ["USD", /us ?\$|\busd\b|dol+ar/i],
  ["IDR", /\bidr\b|\brp\b|rupiah/i],
  ["EUR", /\beur\b|\beuros?\b|€/i],
  ["JPY", /\bjpy\b|\byen\b/i],
  ["CNY", /\bcny\b|\brmb\b|\byuan\b|renminbi/i],
  ["MYR", /\bmyr\b|\bringgit\b/i],
];

/** The currency that words name; undefined where they name none. */
export const currencyIn = (text: string): TradeCurrency | undefined =>
  words.find(([, pattern]) => pattern.test(text))?.[0];
