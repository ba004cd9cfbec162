import { HostError } from "../host-error";
import { parseAddress } from "./address";

/**
 * Checks a name of a table or a named item: letter, `_` or `\` first, then letters, digits, `_`, `.`; not the form of a
 * cell address.
 *
 * @throws HostError `InvalidArgument`
 */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const likeAddress = /^R\d*C\d*$|^[RC]$/i.test(name) || addressLike(name);
  if (!wellFormed || likeAddress) throw new HostError("InvalidArgument");
}

function addressLike(name: string): boolean {
  try {
    return parseAddress(name) !== undefined;
  } catch {
    return false;
  }
}
