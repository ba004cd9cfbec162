import { kindOfCell } from "../tables/cell-kind";
import type { CellKind } from "../tables/cell-kind";
import { captionOf, isNote } from "../tables/line-words";

/** Words of a line that no more than one blank sets apart, and the places from and up to which they stand. */
export interface Segment {
  text: string;
  from: number;
  to: number;
}

export interface PlainLine {
  /** From 0. */
  number: number;
  text: string;
  segments: Segment[];
  /** Dashes or other signs drawn across. */
  isRule: boolean;
}

const rule = /^[\s\-=_+|*\u2010-\u2015\u2500-\u257f]{3,}$/;

/** The lines of a text; a tab reaches to the next eighth place, as programs show it. */
export function plainLines(text: string): PlainLine[] {
  return text.split(/\r\n|\n|\r/).map((raw, number) => {
    const line = expanded(raw).trimEnd();
    return {
      number,
      text: line,
      segments: [...line.matchAll(/\S+(?:[ \u00a0]\S+)*/g)].map((match) => ({
        text: match[0],
        from: match.index,
        to: match.index + match[0].length,
      })),
      isRule: rule.test(line) && /(\S)\s*\1\s*\1/.test(line),
    };
  });
}

function expanded(line: string): string {
  if (!line.includes("\t")) return line;
  let text = "";
  for (const part of line.split("\t")) text = (text === "" ? "" : padded(text)) + part;
  return text;
}

const padded = (text: string): string => text.padEnd((Math.floor(text.length / 8) + 1) * 8);

export const kindOfText = (text: string): CellKind =>
  kindOfCell({ row: 0, column: 0, value: text });

const figures: readonly CellKind[] = ["number", "dash", "gap", "year"];

/** Whether a text stands where a number is expected. */
export const isFigureText = (text: string): boolean => figures.includes(kindOfText(text));

export const isBlankLine = ({ segments, isRule }: PlainLine): boolean =>
  segments.length === 0 || isRule;

/** A line of words alone that can head rows below it. */
export const isHeadingLine = ({ segments, text, isRule }: PlainLine): boolean =>
  !isRule && segments.length === 1 && text.length < 80 && !isNote(text) && !captionOf(text);

/** A row of column numbers, `(1) (2) (3)`. */
export function isNumberingLine({ text }: PlainLine): boolean {
  const parts = text.trim().split(/\s+/);
  return parts.length > 1 && parts.every((part) => /^\(?\d{1,2}\)$|^\(\d{1,2}[a-z]?\)$/.test(part));
}
