import { bundledLibrary } from "../../bundled";
import { CoreError, restated } from "../../core";
import { type CitedCell, citedTable, knownCells } from "../../library";
import { readText, single } from "../cells";
import { calculate } from "../failure";

type Answer = string[][];

/**
 * Says something of what an argument names: a table by its id, or a cell of an inserted block by where it stands. A cell that
 * holds the id of a table means the table.
 *
 * @param address of the argument; empty where the formula itself holds it
 */
export function aboutCell(
  argument: unknown,
  name: string,
  address: string | undefined,
  say: (cell: CitedCell, tableId?: string) => string,
): Answer {
  const value = single(argument);
  const isTable = typeof value === "string" && bundledLibrary.has(value);
  if (isTable || !address) return calculate(() => aboutTable(argument, name, say));
  return calculate(() => {
    const lookup = knownCells();
    const found = lookup ? lookup(address, value) : "no-runtime";
    if (typeof found === "object") return [[say(found)]];
    // A text that is no id and stands in no block is a misspelt id.
    if (found === "no-block" && typeof value === "string" && value.trim() !== "")
      return aboutTable(argument, name, say);
    throw new CoreError(found, { argument: name });
  });
}

/** @throws CoreError `unknown-id` that names the argument */
function tableOf(id: string, name: string) {
  try {
    return bundledLibrary.table(id);
  } catch (error) {
    throw restated(error, { argument: name });
  }
}

function aboutTable(
  argument: unknown,
  name: string,
  say: (cell: CitedCell, tableId?: string) => string,
): Answer {
  const table = tableOf(readText(argument, name), name);
  return [[say(citedTable(bundledLibrary.bookOf(table.id), table), table.id)]];
}
