import type { IncomingMessage } from "node:http";

/** Names under which only this machine can ask. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Whether a request came to one of this machine's own names: another name that leads here belongs to a stranger's page. */
export const isForLoopback = ({ headers }: IncomingMessage): boolean =>
  LOOPBACK.test(headers.host ?? "");

/** Whether a request only asks for something. */
export const isQuestion = ({ method = "" }: IncomingMessage): boolean =>
  ["GET", "HEAD"].includes(method);

/**
 * The status with which a request is turned away: one that is no plain question, that came under a stranger's name, or that a
 * page of another address makes; undefined for one that is answered.
 */
export function refusedWith(request: IncomingMessage): 403 | 405 | undefined {
  if (!isQuestion(request)) return 405;
  if (!isForLoopback(request)) return 403;
  const { origin, host } = request.headers;
  if (origin === undefined) return undefined;
  return URL.canParse(origin) && new URL(origin).host === host ? undefined : 403;
}
