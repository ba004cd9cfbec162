/** Two digits of the HS chapter that a row's key ends with, as in `hs03` or `timor-leste.hs03`; undefined for other keys. */
export const hsChapterOfKey = (key: string): string | undefined =>
  /(?:^|\.)hs(\d{2})$/.exec(key)?.[1];
