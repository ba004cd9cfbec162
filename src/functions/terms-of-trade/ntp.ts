import { ntp } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/** NTP in points, one a cell. */
export function NTP(it: unknown[][], ib: unknown[][]): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["it", it],
        ["ib", ib],
      ],
      ntp,
    ),
  );
}
