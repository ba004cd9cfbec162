/** A table before it is written in any form: what reading it has to give back. */
export interface TrueTable {
  /** `Tabel 3`; empty where the file numbers no tables. */
  caption: string;
  title: string;
  /** A line for the unit alone, or the words in brackets behind the title; empty for none. */
  unit: string;
  isUnitInTitle: boolean;
  /** Header of each label column. */
  labelTitles: string[];
  /** Levels of the header from the top, each with a text for every column of figures. */
  header: string[][];
  rows: TrueRow[];
  notes: string[];
}

export interface TrueRow {
  /** By label column, a code first where rows have one. */
  labels: string[];
  depth: number;
  /** Empty for a heading without figures. */
  values: TrueValue[];
}

/** A figure, a mark where none is, or nothing. */
export type TrueValue =
  { number: number; decimals: number; mark?: string | undefined } | { text: string };

/** A figure as reading gives it. */
export const canonicalValue = (value: TrueValue): string => {
  if ("text" in value) return /^[-\u2013]$/.test(value.text) ? "-" : value.text;
  const text = value.number.toFixed(value.decimals);
  return /^-0(?:\.0+)?$/.test(text) ? text.slice(1) : text;
};

export const columnCount = ({ header }: TrueTable): number => header[0]?.length ?? 0;
