import type { WebApiFault } from "../language";

/** A request that gave no usable answer; `language` has the sentence for its fault. It keeps no address and no cause. */
export class FailedRequest extends Error {
  constructor(readonly fault: WebApiFault) {
    super([fault.code, fault.found, fault.expected].filter((part) => part).join(", "));
    this.name = "FailedRequest";
  }
}

export function fail(fault: WebApiFault): never {
  throw new FailedRequest(fault);
}

/** What another try, a moment later, may mend. */
const passing: readonly WebApiFault["code"][] = [
  "unreachable",
  "timeout",
  "cut-off",
  "too-many-requests",
  "server-error",
];

export const isPassing = (error: unknown): boolean =>
  error instanceof FailedRequest && passing.includes(error.fault.code);
