import {
  checkFigures,
  checkSentences,
  finishSteps,
  readLines,
  recogniseRules,
  selectedCell,
  type SelectedCells,
  userTableRequest,
} from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";
import * as functions from "../../src/functions";
import { selectionLines } from "../checking/selection-lines";
import { readTables } from "../publication-reader";

/** A case from outside: what is called with what, what is right, and what the product gave when it was tried. */
export interface OutsideCase {
  id: string;
  call: string;
  input: unknown;
  right: string;
  then: "pass" | "fail" | "unsupported";
  got: unknown;
}

/** What the product gives now, ready to be printed and compared. */
export function runCase({ call, input }: OutsideCase): unknown {
  if (call.startsWith("BPS.")) return callFunctions(call.split("; "), input);
  if (call.startsWith("readUserTable")) return checkCells(selectedCells(input));
  if (call.startsWith("checkSentences")) return sentenceVerdicts(String(input));
  if (call.startsWith("publication-reader")) {
    return readTables(String(input)).map(({ headers, rows }) => ({ headers, rows }));
  }
  return "cannot be run";
}

type CustomFunction = (...args: unknown[]) => unknown;

/** One result for each call; an error as Excel shows it, with its sentence. */
function callFunctions(names: readonly string[], input: unknown): unknown {
  if (!Array.isArray(input)) return "cannot be run: the input is described in words";
  // The functions look for Excel's error class in the global scope when they are called.
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode: errorCodes } });
  return names.map((name, index) => {
    const compute = (functions as unknown as Record<string, CustomFunction>)[
      name.replace("BPS.", "")
    ];
    if (!compute) return `no function is called ${name}`;
    try {
      return shown(compute(...((input as unknown[][])[index] ?? [])));
    } catch (error) {
      return shown(error);
    }
  });
}

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
};

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  if (value instanceof ExcelError) return `${value.code}: ${value.message}`;
  if (value instanceof Error) return String(value);
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function selectedCells(input: unknown): SelectedCells {
  if (!Array.isArray(input)) return input as SelectedCells;
  const values = input as unknown[][];
  return { values, formats: values.map((row) => row.map(() => "General")) };
}

/** What the Check screen finds in a selection when its reader changes nothing. */
function checkCells(cells: SelectedCells): unknown {
  const table = selectionLines(cells);
  if (!table) return { rules: [], findings: 0, first: [] };
  const reading = readLines(table);
  const rules = recogniseRules(table, reading).filter(({ likely }) => likely);
  const { counts, findings } = finishSteps(checkFigures(userTableRequest(table, reading, rules)));
  return {
    rules: rules.map(
      ({ id, kind, of, fit }) => `${id} ${kind} of [${of}] ${fit.holds}/${fit.checked}`,
    ),
    counts,
    findings: findings.filter(({ pattern }) => pattern !== "unlikely").length,
    worthALook: findings.filter(({ pattern }) => pattern === "unlikely").length,
    first: findings.slice(0, 12).map(({ pattern, cells: wrong }) =>
      wrong
        .map(({ cell, printed, proposed }) => {
          const { row, column } = selectedCell(cell);
          return `${pattern} r${row}c${column} ${printed} -> ${proposed}`;
        })
        .join(", "),
    ),
  };
}

const sentenceVerdicts = (text: string): string[] =>
  checkSentences(bundledLibrary, text).map(({ number, verdict, fact }) => {
    const figure = fact ? ` [${fact.table} ${fact.row} ${fact.column} ${fact.value}]` : "";
    return `${number.text}: ${verdict}${figure}`;
  });
