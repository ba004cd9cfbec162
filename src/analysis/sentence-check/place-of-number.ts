import type { Claim } from "./claim";
import type { SpokenNumber } from "./spoken-number";

/** Where a number was measured: the place next to it, or one of the sentence, or of the sentences before. */
export function placeOfNumber(spoken: SpokenNumber): Pick<Claim, "place" | "isSurePlace"> {
  const { sentence, topic, zone, trail, at } = spoken;
  const placesIn = (indexes: readonly number[]) =>
    sentence
      .marksAt(sentence.of("subject", indexes))
      .flatMap((mark) => (mark.type === "place" ? [mark.place] : []));
  const place =
    placesIn(zone).at(-1) ??
    placesIn(trail)[0] ??
    placesIn(sentence.positions.slice(0, at)).at(-1) ??
    placesIn(sentence.positions.slice(at + 1))[0];
  if (place !== undefined) return { place, isSurePlace: true };
  return { place: topic.place, isSurePlace: topic.isOnePlace };
}
