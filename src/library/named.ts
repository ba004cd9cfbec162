import { CoreError } from "../core";
import { nearest } from "./nearest";

/** Says that nothing has a name, and which of those that are known is nearest to it. */
export const unknownName = (
  argument: string,
  found: string,
  known: readonly string[],
  shown = found,
): CoreError =>
  new CoreError("unknown-id", {
    argument,
    found: shown.slice(0, 40),
    expected: nearest(found, known),
  });

/** Says that a name can mean several things, and which. */
export const ambiguousName = (
  argument: string,
  found: string,
  candidates: readonly string[],
): CoreError =>
  new CoreError("ambiguous", {
    argument,
    found: found.slice(0, 40),
    expected: candidates.join(", "),
  });
