import { concepts } from "./concepts";
import { type Cue, cues } from "./cues";
import { isNeutral, isNeutralInLabel } from "./neutral-words";
import { sameLengthLowerCase } from "./periods";

/** A word or phrase of a text: what it names, what it says of numbers near it, or a plain word. */
export interface SaidWords {
  start: number;
  end: number;
  /** Concepts, or the word itself. */
  tokens: readonly string[];
  cues: readonly Cue[];
  /** The tokens are concepts with names of their own. */
  isConcept: boolean;
}

const word = /hs\d\d|\p{L}[\p{L}\p{M}]*/gu;
const mostWords = Math.max(
  ...[...concepts.keys(), ...cues.keys()].map((phrase) => phrase.split(" ").length),
);

/** The words of a text, longest known phrases first. */
export function readWords(text: string): SaidWords[] {
  const plain = sameLengthLowerCase(text);
  const all = [...plain.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: SaidWords[] = [];
  let index = 0;
  while (index < all.length) {
    const length = phraseLength(plain, all, index);
    const part = all.slice(index, index + Math.max(1, length));
    const first = part[0] as (typeof all)[number];
    const last = part.at(-1) as (typeof all)[number];
    const phrase = part.map((one) => one.text).join(" ");
    const bare = concepts.has(phrase) || cues.has(phrase) ? phrase : bareWord(phrase);
    const isPronoun = bare === "it" && !/^(It|IT)$/.test(text.slice(first.start, first.end));
    const tokens = isPronoun ? undefined : concepts.get(bare);
    const previous = found.at(-1);
    const isRepeated =
      previous !== undefined &&
      plain.slice(previous.end, first.start) === "-" &&
      first.text.startsWith(plain.slice(previous.start, previous.end));
    if (isRepeated) previous.end = last.end;
    else {
      found.push({
        start: first.start,
        end: last.end,
        tokens: tokens ?? (cues.has(bare) ? [] : numbered(bare, plain, last.end)),
        cues: cues.get(bare) ?? [],
        isConcept: tokens !== undefined,
      });
    }
    index += part.length;
  }
  return found;
}

/** "Bintang 3" is another name than "bintang 4". */
function numbered(name: string, text: string, end: number): string[] {
  const number = classNumber.exec(text.slice(end, end + 12))?.[1];
  return number === undefined || isNeutral(name) ? [name] : [name, `${name} ${number}`];
}

const classNumber =
  /^ (\d{1,2})(?![\d.,]*\d)(?!\s*(?:%|persen|percent|juta|ribu|mil|bil|tri|ton|poin|point|us|orang))/;

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Words of the longest known phrase that begins here, 0 where none does. Nothing but blanks and hyphens stands within one. */
function phraseLength(plain: string, all: readonly Word[], from: number): number {
  let phrase = "";
  let best = 0;
  for (let length = 1; length <= mostWords && from + length <= all.length; length++) {
    const [one, before] = [all[from + length - 1] as Word, all[from + length - 2]];
    if (length > 1 && before && !/^[\s’'-]+$/.test(plain.slice(before.end, one.start))) break;
    phrase = length === 1 ? one.text : `${phrase} ${one.text}`;
    if (concepts.has(phrase) || cues.has(phrase)) best = length;
  }
  return best;
}

/** Without the endings that say whose it is, or that it is several: volumenya, ports. */
const bareWord = (text: string): string => {
  const own = text.length > 5 ? text.replace(/nya$/, "") : text;
  return own.length > 3 && !own.endsWith("ss") ? own.replace(/s$/, "") : own;
};

/** Names in a label or a title: concepts, and other words that name something. */
export function namesOf(label: string): string[] {
  const words = readWords(label);
  const found = words.flatMap(({ tokens, isConcept }) =>
    isConcept ? tokens : tokens.filter((token) => token.length > 1 && !isNeutralInLabel(token)),
  );
  return [...new Set(found)];
}
