import * as v from "valibot";
import { count, text } from "../shapes";

/** Code of a unit of measurement: a key of `units`, or the words of a table that has a unit of its own. */
export type UnitCode = string;

export const unitShape = v.object({
  unit: text,
  /** The year that is 100, where the unit counts from one. */
  baseYear: v.optional(count),
});
export type Unit = v.InferOutput<typeof unitShape>;
