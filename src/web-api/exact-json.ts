/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A text or a number of JSON: a number has at most one of each of these parts. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const large = /^-?\d{16,}$/;

/**
 * JSON whose whole numbers of 16 digits or more come as texts: an id beyond 2^53 would lose its last digits as a number.
 *
 * @example exactJson('{"val": 9007199254740993}') // { val: "9007199254740993" }
 * @throws SyntaxError when the text is not JSON
 */
export function exactJson(text: string): Json {
  const safe = /\d{16}/.test(text)
    ? text.replace(tokens, (token) => (large.test(token) ? `"${token}"` : token))
    : text;
  return JSON.parse(safe) as Json;
}
