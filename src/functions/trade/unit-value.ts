import { unitValue } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/**
 * Unit value: value over volume, cell by cell (US dollars per kg in BPS's tables). It moves with prices and with the mix of goods.
 * @customfunction
 * @param values Values. A blank or a dash is nil; a negative value is refused.
 * @param volumes Volumes of the same goods, of the same size, or one row, column or cell. A blank, a dash or 0 gives #DIV/0!.
 * @returns Value per unit of volume, one a cell
 */
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
