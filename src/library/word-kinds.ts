import { changeWords, sameWords, timeWords } from "../language";

/** Whether a word asks how much something has changed, or says that a number tells so. */
export const isChangeWord = (word: string): boolean => changeWords.has(word);

/** Whether a word is for spans of time in general. */
export const isTimeWord = (word: string): boolean => timeWords.has(word);

const wholes = new Set(
  sameWords
    .filter((group) => ["gabungan", "umum", "jumlah"].some((word) => group.includes(word)))
    .flat(),
);

/** Whether a word begins the label of a row that stands for all others. */
export const isWholeWord = (word: string): boolean => wholes.has(word);
