import { wrappedText } from "./wrapped-text";

const lineKinds = [0, 1, 2, 3, 4, 5] as const;
export type LineKind = (typeof lineKinds)[number];

/** What a mark stands for; how that looks is one table. */
export type Role =
  | "paper"
  | "headline"
  | "words"
  | "label"
  | "value"
  | "total"
  | "bar"
  | "negative"
  | "quiet"
  | "cut"
  | "zero"
  | "tick"
  | "grid"
  | "reference"
  | `line${LineKind}`
  | `end${LineKind}`
  | `hollow${LineKind}`;

/** An element of a drawing: plain data, which the pane shows in its theme and a file on white paper. */
export interface Mark {
  tag: "text" | "path" | "rect" | "circle";
  role: Role;
  at: Readonly<Record<string, number | string>>;
  text?: string;
  /** The whole text, where it is shown shortened. */
  whole?: string;
  anchor?: "middle" | "end";
}

export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
  /** What its signs mean, in words that are below it. */
  note?: string;
}

export const textMark = (
  role: Role,
  text: string,
  at: { x: number; y: number },
  anchor?: Mark["anchor"],
): Mark => ({ tag: "text", role, at, text, ...(anchor && { anchor }) });

/** A drawing with words below it. */
export function withNote(drawing: Drawing, note: string): Drawing {
  const rows = wrappedText(note, Math.floor(drawing.width / characterWidth));
  return {
    ...drawing,
    height: drawing.height + rows.length * rowHeight + 4,
    marks: [
      ...drawing.marks,
      ...rows.map((row, at) =>
        textMark("tick", row, { x: 0, y: drawing.height + 12 + at * rowHeight }),
      ),
    ],
    note,
  };
}

const rowHeight = 15;

export const lineMark = (role: Role, from: [number, number], to: [number, number]): Mark => ({
  tag: "path",
  role,
  at: { d: `M${from.join(",")}L${to.join(",")}` },
});

export const kindOf = (index: number): LineKind => lineKinds[index % lineKinds.length] ?? 0;

/** Pixels that a character takes on average. */
export const characterWidth = 6.4;

/** A text in a number of characters. */
export const shortened = (text: string, characters: number): string =>
  text.length <= characters ? text : `${text.slice(0, characters - 1).trimEnd()}…`;
