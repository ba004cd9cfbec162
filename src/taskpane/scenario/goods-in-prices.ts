import { commodityGroups } from "../../language";
import type { Price } from "./use-scenario";

/** Goods that have no price of their own, and the price of the group that they are counted in. */
export interface GoodsInPrice {
  /** What people call the goods, as it is shown. */
  goods: string;
  price: Price;
}

/** The words of a text, without those that join them and those said twice: `Hasil-Hasil Ternak` is `hasil ternak`. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word, place, all) => word !== "" && word !== "dan" && word !== all[place - 1]);

/** Whether a printed label begins with the name of a group of goods. */
function isNamed(label: string, group: string): boolean {
  const words = wordsOf(label);
  return wordsOf(group).every((word, place) => words[place] === word);
}

/** As it is written: abbreviations, which have no vowels, in capitals. */
const shown = (word: string): string =>
  /[aeiou]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase();

/** Goods by every word for them, each with the prices received and paid that they are a part of. */
export const goodsInPrices = (prices: readonly Price[]): GoodsInPrice[] =>
  commodityGroups.flatMap(({ words, sold, paid }) =>
    prices
      .filter(({ side, printed }) => {
        const group = side === "received" ? sold : paid;
        return group !== undefined && isNamed(printed, group);
      })
      // A price that bears the name of the goods is theirs as a whole.
      .filter(({ printed }) => !words.some((word) => wordsOf(printed).join(" ") === word))
      .flatMap((price) => words.map((word) => ({ goods: shown(word), price }))),
  );
