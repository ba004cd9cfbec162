import { bundledLibrary } from "../../bundled";
import { numberOf, type ReferenceTable } from "../../library";
import { readOption, readSwitch, readText, typedZeros } from "../cells";
import { calculate } from "../failure";
import { editions } from "./editions";

/** The table. */
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
