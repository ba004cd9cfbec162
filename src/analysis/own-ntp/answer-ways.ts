/** What may be done where a price is not what it should be. */
export const answerWays = [
  /** The last price that is known. */
  "carry",
  /** The last price, moved as the others of its heading moved. */
  "group",
  /** On the line between the prices before and after. */
  "neighbours",
  /** The price is what it seems to be: nothing was replaced. */
  "same",
  /** Another quality at an unchanged price. */
  "link",
  /** Another quality, whose price in the month before is known. */
  "overlap",
  /** From a month on by the new weights, each index going on from its level. */
  "splice",
  /** One of the weighting diagrams for all months. */
  "old",
  "new",
  /** The good is left out, and the others weigh more. */
  "leave-out",
  /** Subsectors weigh as what they sell does together, on both sides, as in the books; or on each side as its own items do. */
  "received",
  "sums",
] as const;
export type AnswerWay = (typeof answerWays)[number];

export interface Answer {
  way: AnswerWay;
  /** Of `overlap`: the price of the new quality in the month before. */
  price?: number;
  /** Of `splice`: the last month by the old weights. */
  month?: string;
}

export type Answers = Readonly<Record<string, Answer>>;
