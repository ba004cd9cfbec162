import { CoreError } from "../../src/core";

/** What a failing call says: its code, and the argument and place that it names. */
export interface Fault {
  code: string;
  argument?: string;
  place?: [row: number, column: number];
}

/** The failure of a call. @throws when the call succeeds, or fails with anything but a CoreError */
export function faultOf(call: () => unknown): Fault {
  try {
    call();
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    const { argument, position } = error.details;
    return {
      code: error.code,
      ...(argument !== undefined && { argument }),
      ...(position && { place: [position.row, position.column] }),
    };
  }
  throw new Error("the call did not fail");
}
