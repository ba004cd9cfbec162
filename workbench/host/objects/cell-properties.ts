import { HostError } from "../host-error";
import { areaOf, type Area } from "../model";
import { ApiObject, Arguments } from "../protocol";
import { range } from "./range";
import type { RangeTarget } from "./range-target";

/** What to load or set, by names as the API has them: `{ format: { fill: { color: true } } }`. */
type Options = Record<string, unknown>;

const isOptions = (value: unknown): value is Options =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function pick(object: ApiObject, options: Options): Options {
  const picked: Options = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === undefined || wanted === false) continue;
    const value = object.read(wireName(name));
    picked[name] =
      value instanceof ApiObject ? pick(value, isOptions(wanted) ? wanted : all(value)) : value;
  }
  return picked;
}

/** A part that is asked for as a whole, e.g. `{ protection: true }`. */
const all = ({ propertyNames }: ApiObject): Options =>
  Object.fromEntries(
    propertyNames.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]),
  );

function apply(object: ApiObject, values: Options): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (!isOptions(value)) {
      object.write(wireName(name), new Arguments([value]));
      continue;
    }
    const part = object.read(wireName(name));
    if (!(part instanceof ApiObject)) throw new HostError("InvalidArgument");
    apply(part, value);
  }
}

const at = (target: RangeTarget, area: Area): ApiObject => range({ ...target, area });
const cellAt = (target: RangeTarget, i: number, j: number): ApiObject =>
  at(target, areaOf(target.area.row + i, target.area.column + j));
const rowAt = (target: RangeTarget, i: number): ApiObject =>
  at(target, { ...target.area, row: target.area.row + i, rows: 1 });
const columnAt = (target: RangeTarget, j: number): ApiObject =>
  at(target, { ...target.area, column: target.area.column + j, columns: 1 });

export const getCellProperties = (target: RangeTarget, args: Arguments): Options[][] =>
  Array.from({ length: target.area.rows }, (_, i) =>
    Array.from({ length: target.area.columns }, (__, j) =>
      pick(cellAt(target, i, j), args.record(0)),
    ),
  );

export const getRowProperties = (target: RangeTarget, args: Arguments): Options[] =>
  Array.from({ length: target.area.rows }, (_, i) => pick(rowAt(target, i), args.record(0)));

export const getColumnProperties = (target: RangeTarget, args: Arguments): Options[] =>
  Array.from({ length: target.area.columns }, (_, j) => pick(columnAt(target, j), args.record(0)));

function list(value: unknown, length: number): unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new HostError("InvalidArgument");
  return value;
}

export function setCellProperties(target: RangeTarget, args: Arguments): void {
  const { rows, columns } = target.area;
  list(args.raw(0), rows).forEach((row, i) =>
    list(row, columns).forEach((values, j) => {
      if (isOptions(values)) apply(cellAt(target, i, j), values);
    }),
  );
}

export const setRowProperties = (target: RangeTarget, args: Arguments): void =>
  list(args.raw(0), target.area.rows).forEach((values, i) => {
    if (isOptions(values)) apply(rowAt(target, i), values);
  });

export const setColumnProperties = (target: RangeTarget, args: Arguments): void =>
  list(args.raw(0), target.area.columns).forEach((values, j) => {
    if (isOptions(values)) apply(columnAt(target, j), values);
  });
