/** Code of a unit of measurement: a key of `units`, or the words of a table that has a unit of its own. */
export type UnitCode = string;

export interface Unit {
  unit: UnitCode;
  /** The year that is 100, where the unit counts from one. */
  baseYear?: number;
}
