import type { DecimalMark } from "../../core";
import type { Area } from "./sheet-grid";

/** What a reader corrects of how a file was read; rows and columns are those of the file's grid, from 0. */
export interface ReadingChoices {
  /** By the id of a table. */
  tables?: Readonly<Record<string, TableChoice>>;
  /** Where the tables of a grid lie, in place of what was found; by the number of the grid. */
  areas?: Readonly<Record<number, readonly Area[]>>;
  /** Tables, by id, that go on from one another, in their order. */
  joined?: readonly (readonly string[])[];
  /** Tables, by id, that stay apart from the one that they seemed to go on from. */
  apart?: readonly string[];
  /** What a figure is that can be read in several ways, by the `placeKey` of its cell. */
  figures?: Readonly<Record<string, string>>;
}

/** Names a cell of a file by the number of its grid, and its row and column there, from 0. */
export const placeKey = ({
  grid,
  row,
  column,
}: Record<"grid" | "row" | "column", number>): string => `${grid}/${row}/${column}`;

export interface TableChoice {
  headerRows?: readonly number[];
  labelColumns?: readonly number[];
  skipRows?: readonly number[];
  skipColumns?: readonly number[];
  decimalMark?: DecimalMark;
  title?: string;
  /** `2020`, `2020-01` or `2020-01/2020-06`. */
  period?: string;
  unit?: string;
  baseYear?: number;
}

/** Cuts the area of a table in two before a row or a column, for `areas`. */
export function splitArea(area: Area, before: { row: number } | { column: number }): Area[] {
  if ("row" in before) {
    if (before.row <= area.top || before.row >= area.bottom) return [area];
    return [
      { ...area, bottom: before.row },
      { ...area, top: before.row },
    ];
  }
  if (before.column <= area.left || before.column >= area.right) return [area];
  return [
    { ...area, right: before.column },
    { ...area, left: before.column },
  ];
}
