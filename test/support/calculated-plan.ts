import {
  parseCellAddress,
  cellAddress,
  type PlannedCell,
  type SheetPlan,
} from "../../src/workbook/plan";
import { round } from "../../src/core";
import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction } from "./call-function";
import { outcomeOf } from "./outcome-of";
import { readExpression, type Expression } from "./read-expression";

type Value = number | string | boolean;
type Cells = (Value | "")[][];

/** A formula of a plan with the value that it carries and the one that the plan's own cells give. */
export interface CalculatedCell {
  address: string;
  formula: string;
  expected: number | string | (number | string)[][];
  value: Value | Cells;
}

/** A plan as a sheet that calculates: inputs can be changed, and any cell asked for. */
export interface CalculatedPlan {
  set(address: string, value: number | string): void;
  value(address: string): Value;
  formulas(): CalculatedCell[];
}

/** Calculates the formulas of a plan on a sheet of its own from A1, with the add-in's real functions. */
export function calculatedPlan(plan: SheetPlan): CalculatedPlan {
  const planned = new Map<string, PlannedCell>();
  for (const { at, cells } of plan.regions)
    cells.forEach((line, row) =>
      line.forEach((cell, column) =>
        planned.set(cellAddress({ row: at.row + row, column: at.column + column }), cell),
      ),
    );
  const spills = spillPlaces(planned);
  const inputs = new Map<string, number | string>();
  let values = new Map<string, Value>();
  let results = new Map<string, Value | Cells>();

  const result = (address: string): Value | Cells => {
    const known = results.get(address);
    if (known !== undefined) return known;
    const cell = planned.get(address);
    if (!cell || !("formula" in cell)) throw new Error(`no formula in ${address}`);
    const found = evaluate(readExpression(cell.formula));
    results.set(address, found);
    return found;
  };
  const value = (address: string): Value => {
    const given = inputs.get(address) ?? values.get(address);
    if (given !== undefined) return given;
    const cell = planned.get(address);
    if (!cell || "empty" in cell) return spilled(address) ?? "";
    if ("number" in cell) return cell.number;
    if ("text" in cell) return cell.text;
    const found = result(address);
    const first = Array.isArray(found) ? (found[0]?.[0] ?? "") : found;
    values.set(address, first);
    return first;
  };
  /** The value of a cell that another one's formula spills into. */
  const spilled = (address: string): Value | undefined => {
    const place = spills.get(address);
    return place && (result(place.origin) as Cells)[place.row]?.[place.column];
  };
  const rangeOf = (from: string, to: string): Cells => {
    const [first, last] = [parseCellAddress(from), parseCellAddress(to)];
    return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
      Array.from({ length: last.column - first.column + 1 }, (_, column) =>
        value(cellAddress({ row: first.row + row, column: first.column + column })),
      ),
    );
  };
  const evaluate = (expression: Expression): Value | Cells => {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "range":
        return expression.from === expression.to
          ? value(expression.from)
          : rangeOf(expression.from, expression.to);
      case "array":
        return expression.rows.map((row) => row.map((item) => single(evaluate(item))));
      case "binary":
        return operate(
          expression.operator,
          single(evaluate(expression.left)),
          single(evaluate(expression.right)),
        );
      case "call":
        return call(expression.name, expression.args);
    }
  };
  const call = (name: string, args: (Expression | null)[]): Value | Cells => {
    if (name === "IF") {
      const chosen = single(evaluate(args[0] as Expression)) ? args[1] : args[2];
      return evaluate(chosen as Expression);
    }
    if (name === "IFERROR") {
      const first = evaluate(args[0] as Expression);
      return isError(single(first)) ? evaluate(args[1] as Expression) : first;
    }
    const given = args.map((arg) => (arg === null ? null : evaluate(arg)));
    if (name.startsWith("BPS.")) return callBps(name.slice(4), given);
    return builtIn(name, given as (Value | Cells)[]);
  };
  return {
    set(address, changed) {
      inputs.set(address, changed);
      values = new Map();
      results = new Map();
    },
    value,
    formulas: () =>
      [...planned].flatMap(([address, cell]) =>
        "formula" in cell
          ? [
              {
                address,
                formula: cell.formula,
                expected: cell.expected,
                value: Array.isArray(cell.expected) ? result(address) : value(address),
              },
            ]
          : [],
      ),
  };
}

/** Where each cell of a spill gets its value from. */
function spillPlaces(planned: ReadonlyMap<string, PlannedCell>) {
  const places = new Map<string, { origin: string; row: number; column: number }>();
  for (const [origin, cell] of planned) {
    if (!("formula" in cell) || !Array.isArray(cell.expected)) continue;
    const from = parseCellAddress(origin);
    cell.expected.forEach((line, row) =>
      line.forEach((_, column) =>
        places.set(cellAddress({ row: from.row + row, column: from.column + column }), {
          origin,
          row,
          column,
        }),
      ),
    );
  }
  return places;
}

function callBps(id: string, args: unknown[]): Value | Cells {
  const outcome = outcomeOf(() => callFunction(id, args) as Value | unknown[][]);
  if (outcome instanceof CustomFunctionsError) return String(outcome.code);
  if (!Array.isArray(outcome)) return outcome;
  const rows = outcome.map((row) =>
    row.map((cell) => (cell instanceof CustomFunctionsError ? String(cell.code) : cell)),
  ) as Cells;
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? "") : rows;
}

const single = (value: Value | Cells): Value =>
  Array.isArray(value) ? (value[0]?.[0] ?? "") : value;
const errorTypes = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const isError = (value: Value): boolean => typeof value === "string" && value.startsWith("#");
const list = (value: Value | Cells): Value[] => (Array.isArray(value) ? value.flat() : [value]);
const numbers = (values: (Value | Cells)[]) =>
  values.flatMap(list).filter((value): value is number => typeof value === "number");

function operate(operator: string, left: Value, right: Value): Value {
  if (operator === "&") return `${left}${right}`;
  const [a, b] = [Number(left), Number(right)];
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "=":
      return left === right;
    case "<>":
      return left !== right;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
  }
  throw new Error(`no operator ${operator}`);
}

function builtIn(name: string, args: (Value | Cells)[]): Value {
  const number = (at: number) => Number(single(args[at] ?? 0));
  switch (name) {
    case "SUM":
      return numbers(args).reduce((sum, value) => sum + value, 0);
    case "AVERAGE": {
      const given = numbers(args);
      return given.reduce((sum, value) => sum + value, 0) / given.length;
    }
    case "SUMPRODUCT": {
      const [first = [], ...others] = args.map(list);
      const product = (value: Value, place: number) =>
        others.reduce((result, values) => result * Number(values[place]), Number(value));
      return first.reduce<number>((sum, value, place) => sum + product(value, place), 0);
    }
    case "ISNUMBER":
      return typeof single(args[0] ?? "") === "number";
    case "ERROR.TYPE":
      return errorTypes.indexOf(String(single(args[0] ?? ""))) + 1;
    case "CHOOSE":
      return single(args[number(0)] ?? "");
    case "ROWS":
      return (args[0] as Cells).length;
    case "COUNTIF":
      return list(args[0] ?? "").filter((value) => value === single(args[1] ?? "")).length;
    case "ABS":
      return Math.abs(number(0));
    case "MIN":
      return Math.min(...numbers(args));
    case "MAX":
      return Math.max(...numbers(args));
    case "ROUND":
      return round(number(0), number(1));
    case "INT":
      return Math.floor(number(0));
    case "MOD":
      return number(0) - number(1) * Math.floor(number(0) / number(1));
    case "RIGHT":
      return String(single(args[0] ?? "")).slice(-number(1));
    case "MATCH":
      return list(args[1] ?? "").indexOf(single(args[0] ?? "")) + 1;
    case "INDEX": {
      const cells = args[0] as Cells;
      const rows = Array.isArray(cells) ? cells : [[cells]];
      return rows[number(1) - 1]?.[(args.length > 2 ? number(2) : 1) - 1] ?? "#REF!";
    }
    case "SUMIF": {
      const [keys, sums] = [list(args[0] ?? ""), list(args[2] ?? "")];
      const wanted = single(args[1] ?? "");
      return keys.reduce<number>(
        (sum, key, i) => (key === wanted ? sum + Number(sums[i]) : sum),
        0,
      );
    }
  }
  throw new Error(`no function ${name}`);
}
