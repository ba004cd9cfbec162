import { unitValue } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/** Value per unit of volume, one a cell. */
export function UNIT_VALUE(values: unknown[][], volumes: unknown[][]): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["values", values],
        ["volumes", volumes],
      ],
      unitValue,
    ),
  );
}
