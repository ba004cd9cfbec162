import type { Explanation, Identity, IdentityVerdict } from "../../core/checking";

/** One statement with its verdict and the numbers behind it. */
export interface CheckedIdentity {
  identity: Identity;
  verdict: IdentityVerdict;
  explanation: Explanation | undefined;
}
