import type { ServerResponse } from "node:http";

/** What a file's name says when it holds a hash of the content: another content has another name. */
const hashed = /\.[0-9a-f]{16,}\.js$/;

/** How long a file may be kept by the browser; what keeps its name is asked for every time. */
export const cachingOf = (name: string): string =>
  hashed.test(name) ? "public, max-age=31536000, immutable" : "no-cache";

/** Answers with a file under a content-security policy. */
export function answerFile(
  response: ServerResponse,
  { type, content }: { type: string; content: string | Buffer },
  headers: { policy: string; caching: string },
): void {
  response.writeHead(200, {
    "Content-Type": type,
    "Cache-Control": headers.caching,
    "Content-Security-Policy": headers.policy,
    "X-Content-Type-Options": "nosniff",
  });
  response.end(content);
}

/** The path of an address as it is meant; undefined where it is malformed. */
export function pathOf(address: string | undefined): string | undefined {
  try {
    return decodeURIComponent(new URL(address ?? "/", "http://localhost").pathname);
  } catch {
    return undefined;
  }
}
