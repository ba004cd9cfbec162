import { bundledLibrary } from "../../bundled";
import { numberOf, type ReferenceTable } from "../../library";
import { readOption, readSwitch, readText, typedZeros } from "../cells";
import { calculate } from "../failure";
import { editions } from "./editions";

/**
 * A whole table of a BPS publication: labels at the left (after the codes, where the table has codes) and numbers. A dash in print is 0, a cell where nothing is printed stays empty.
 * @customfunction
 * @param id Table id, e.g. "ntp-kaltim-2020.l2" or "trade-ntt-2020.t8"; the pane shows the id of every table.
 * @param [edition] "corrected" (default): with misprints corrected where other cells prove them; "published": as printed.
 * @param [headers] TRUE (default): with a header row and the labels; FALSE: numbers only. In a cell, 0 is left out as a blank is: write FALSE there.
 * @param {CustomFunctions.Invocation} invocation Where the arguments come from.
 * @requiresParameterAddresses
 * @returns The table
 */
export function REFERENCE_TABLE(
  id: unknown,
  edition?: unknown,
  headers?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return calculate(() => {
    const table = bundledLibrary.table(
      readText(id, "id"),
      readOption(edition, "edition", editions),
    );
    const hasHeaders = readSwitch(typedZeros(invocation)(headers, 2), "headers", true);
    return hasHeaders ? withHeaders(table) : numbersOf(table);
  });
}

const numbersOf = ({ rows }: ReferenceTable) =>
  rows.map(({ values }) => values.map((value) => numberOf(value) ?? ""));

function withHeaders(table: ReferenceTable): unknown[][] {
  const hasCodes = table.rows.some(({ code }) => code !== "");
  const lead = (code: string, label: string) => (hasCodes ? [code, label] : [label]);
  const numbers = numbersOf(table);
  return [
    [...lead("", ""), ...table.columns.map(({ title }) => title.id)],
    ...table.rows.map(({ code, label }, index) => [...lead(code, label), ...numbers[index]!]),
  ];
}
