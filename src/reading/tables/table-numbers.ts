import {
  type DecimalMark,
  type DecimalVotes,
  decimalVotes,
  numberReader,
  type NumberReader,
  readPrintedNumber,
} from "../../core";
import { type PrintedValue, shownDecimals, showsNilAsDash } from "../../table";
import type { TextCell } from "../cells";
import { cellText, numberPart } from "./cell-kind";
import type { SheetGrid } from "./sheet-grid";

/** What is not certain about a cell. */
export type CellDoubt =
  /** Nothing tells whether 12.610 is twelve or twelve thousand. */
  | "decimal-mark"
  /** Its marks stand where no rule puts them: 12.462.99. */
  | "irregular"
  /** It is read with another decimal mark than the rest of its table. */
  | "other-mark"
  /** Blanks may set apart its thousands, or columns. */
  | "blanks"
  /** Words, a date or an error where a number is expected. */
  | "no-number";

export interface ReadValue {
  value: PrintedValue;
  mark?: string;
  doubt?: CellDoubt;
  /** Every number that it can be. */
  readings?: string[];
}

const marked = /\d[.,]\d/;
const thousands = /^[-+(\u2212]?\s*[1-9]\d{0,2}(?:[.,]\d{3})+\)?$/;
const small = /^[-+(\u2212]?\s*[1-9]\d{0,2}\)?$/;
const large = /^[-+(\u2212]?\s*[1-9]\d{3,}\)?$/;

/** Reads the numbers of a table: what one leaves open is read as the others of its column, then of its table, are. */
export class TableNumbers {
  private readonly votes: DecimalVotes;
  private readonly readers = new Map<number, NumberReader>();

  /** @param columns texts of numbers, by column; numbers that the format has typed need no reading */
  constructor(
    private readonly columns: ReadonlyMap<number, readonly string[]>,
    private readonly chosen?: DecimalMark,
    likely?: DecimalMark,
  ) {
    const own = chosen ? votesFor(chosen) : votesOf(columns.values());
    this.votes = own.commas === own.points && likely ? votesFor(likely) : own;
  }

  /** The mark before decimals that most numbers show. */
  get decimalMark(): DecimalMark | undefined {
    const { commas, points } = this.votes;
    return commas === points ? undefined : commas > points ? "," : ".";
  }

  read(cell: TextCell, grid: SheetGrid, column: number): ReadValue {
    const kind = grid.kind(cell);
    if (typeof cell.value === "number" && kind !== "period")
      return { value: typedText(cell.value, cell.format) };
    const text = cellText(cell);
    if (kind === "dash") return { value: "-" };
    if (kind === "gap") return { value: text };
    // Among figures a number in brackets is a loss.
    if (kind !== "number" && kind !== "year" && kind !== "numbering")
      return { value: text, doubt: "no-number" };
    const digits = numberPart(text);
    const own = this.readText(digits, column);
    const value = cell.otherwise ? this.unsure(own, cell.otherwise, column) : own;
    const mark = markOf(digits) + (digits === text ? "" : text.slice(digits.length).trim());
    return mark === "" ? value : { ...value, mark };
  }

  private unsure(own: ReadValue, otherwise: readonly string[], column: number): ReadValue {
    const others = otherwise.map((text) => this.readText(numberPart(text), column).value);
    return { ...own, doubt: "blanks", readings: [...new Set([own.value, ...others])] };
  }

  private readText(text: string, column: number): ReadValue {
    const readings = this.reader(column).readings(text);
    const [first, ...others] = readings;
    if (!first) return { value: text, doubt: "no-number" };
    const texts = [...new Set(readings.map((reading) => reading.text))];
    if (others.length > 0) {
      const doubt = first.regular ? "decimal-mark" : "irregular";
      return { value: first.text, doubt, readings: texts };
    }
    if (!first.regular) return { value: first.text, doubt: "irregular", readings: texts };
    const isOther =
      first.decimalMark !== undefined &&
      this.decimalMark !== undefined &&
      first.decimalMark !== this.decimalMark;
    return isOther
      ? { value: first.text, doubt: "other-mark", readings: texts }
      : { value: first.text };
  }

  private reader(column: number): NumberReader {
    let reader = this.readers.get(column);
    if (!reader) {
      reader = numberReader(this.chosen ? [] : (this.columns.get(column) ?? []), this.votes);
      this.readers.set(column, reader);
    }
    return reader;
  }
}

const votesFor = (mark: DecimalMark): DecimalVotes => ({
  commas: mark === "," ? 1 : 0,
  points: mark === "." ? 1 : 0,
});

/**
 * The votes of a table's numbers. Where each leaves it open, 12.610 and 7.305, a small whole number below them tells: with
 * three decimals in print, 415 would have them too. A number of four digits without a mark takes that back.
 */
function votesOf(columns: Iterable<readonly string[]>): DecimalVotes {
  const lists = [...columns];
  const texts = lists.flat();
  const votes = decimalVotes(texts);
  if (votes.commas !== votes.points) return votes;
  const open = texts.filter((text) => marked.test(text));
  const mark = open[0] && /[.,]/.exec(open[0])?.[0];
  const isGrouped = open.every((text) => thousands.test(text.trim()) && text.includes(mark ?? ""));
  const isMixed = lists.some(
    (list) =>
      list.some((text) => marked.test(text)) && list.some((text) => small.test(text.trim())),
  );
  if (!mark || !isGrouped || !isMixed || texts.some((text) => large.test(text.trim())))
    return votes;
  return votesFor(mark === "." ? "," : ".");
}

/**
 * A typed number as print would show it: with the decimals of its format where these hold all of it, in percent where the
 * format is one, and a dash where the format shows zero as one.
 */
function typedText(value: number, format = "General"): PrintedValue {
  if (value === 0 && showsNilAsDash(format)) return "-";
  const isPercent = format.includes("%");
  const shown = isPercent ? Number((value * 100).toPrecision(15)) : value;
  const decimals = shownDecimals(format);
  if (decimals !== undefined) {
    const rounded = shown.toFixed(Math.min(decimals, 20));
    if (Math.abs(Number(rounded) - shown) <= Math.abs(shown) * 1e-12) return plain(rounded);
  }
  const text = String(Number(shown.toPrecision(15)));
  if (!text.includes("e")) return plain(text);
  return plain(Math.abs(shown) < 1 ? shown.toFixed(15) : BigInt(Math.round(shown)).toString());
}

/** No number is printed as -0. */
const plain = (text: string): string => (/^-0(?:\.0+)?$/.test(text) ? text.slice(1) : text);

const trailing =
  /(?:\s?(?:\*{1,3}\)?|[xrep]{1,3}\)?|\((?:[a-z]|\d{1,2}|\*{1,3})\)|\[(?:[a-z]|\d{1,2}|\*{1,3})\]|[\u00b9\u00b2\u00b3\u2070-\u207f\u1d43-\u1d61\u02b3\u02e3]+|[\u2020\u2021\u00a7]{1,2})|\s(?:[1-9]\d?|[a-z])\))+$/i;

/** The marks behind a number: `r`, `*`, `1)`; a bracket that makes it negative is none. */
function markOf(text: string): string {
  if (/^[\d.,\s-]+$/.test(text)) return "";
  const found = trailing.exec(text)?.[0].trim() ?? "";
  return readPrintedNumber(text.slice(0, text.length - found.length)).length > 0 ? found : "";
}
