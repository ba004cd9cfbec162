import type { Period } from "../../core";
import type { Bilingual } from "../../library";
import type { RecognisedRule, SelectedCells, TableBlock, UserTable } from "../table-check";
import type { FactName, FactSource } from "./fact";
import type { FactLine } from "./fact-lines";
import { placeOf } from "./places";
import { periodOfTitle } from "./table-periods";

/** Cells of the workbook that a text is compared with. */
export interface FactCells extends SelectedCells {
  origin: FactSource["origin"];
  /** As the reader knows them: a title, or an address. */
  name: Bilingual;
  /** Address of a cell, counted within these. */
  addressOf: (row: number, column: number) => string;
}

/** A table of the reader with what its title says of all its cells. */
export class BlockContext {
  readonly period: Period | undefined;
  readonly place: string | undefined;

  constructor(
    readonly cells: FactCells,
    readonly table: UserTable,
    readonly block: TableBlock,
    readonly rules: readonly RecognisedRule[],
    readonly title: string,
  ) {
    this.period = periodOfTitle(title);
    this.place = placeOf(title);
  }
}

export interface CellLines {
  row: FactLine;
  column: FactLine;
  name: FactName;
  rows: readonly FactLine[];
  columns: readonly FactLine[];
}
