import { englishItem, hsChapterNames } from "../language";
import type { Row } from "../table";
import { hsChapterOfKey } from "./hs-chapter-of-key";
import { ntpRowNames } from "./ntp-names";

/** What a row is called in English where its name is known; the plain label itself elsewhere. */
export function englishRowName({ key }: Pick<Row, "key">, label: string): string {
  const known = Object.entries(ntpRowNames).find(
    ([name]) => key === name || key.endsWith(`.${name}`),
  )?.[1];
  return (known ?? hsChapterNames[hsChapterOfKey(key) ?? ""])?.en ?? englishItem(label);
}
