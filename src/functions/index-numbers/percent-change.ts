import { percentChange } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/** Percent, one a cell. */
export function PERCENT_CHANGE(previous: unknown[][], current: unknown[][]): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["previous", previous],
        ["current", current],
      ],
      percentChange,
    ),
  );
}
