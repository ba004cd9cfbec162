import type { IncomingMessage, ServerResponse } from "node:http";

/** What a file's name says when it holds a hash of the content: another content has another name. */
const hashed = /\.[0-9a-f]{16,}\.js$/;

/** A content that never changes under its address. */
export const forEver = "public, max-age=31536000, immutable";

/** How long a file may be kept by the browser; what keeps its name is asked for every time. */
export const cachingOf = (name: string): string => (hashed.test(name) ? forEver : "no-cache");

/** Answers with a file under a content-security policy; with its headers alone where the browser has this content. */
export function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  { type, content, tag }: { type: string; content: string | Buffer; tag: string },
  headers: { policy: string; caching: string },
): void {
  const isKnown = request.headers["if-none-match"] === `"${tag}"`;
  response.writeHead(isKnown ? 304 : 200, {
    "Content-Type": type,
    "Cache-Control": headers.caching,
    "Content-Security-Policy": headers.policy,
    ETag: `"${tag}"`,
    "X-Content-Type-Options": "nosniff",
  });
  response.end(isKnown ? undefined : content);
}

/** The path of an address as it is meant; undefined where it is malformed. */
export function pathOf(address: string | undefined): string | undefined {
  try {
    return decodeURIComponent(new URL(address ?? "/", "http://localhost").pathname);
  } catch {
    return undefined;
  }
}
