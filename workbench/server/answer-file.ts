import type { IncomingMessage, ServerResponse } from "node:http";
import { packed } from "./packed";

/** What a file's name says when it holds a hash of the content: another content has another name. */
const hashed = /(?:\.[0-9a-f]{16,}|-[0-9A-Z]{8})\.js$/;

/** A content that never changes under its address. */
export const forEver = "public, max-age=31536000, immutable";

/** How long a file may be kept by the browser; what keeps its name is asked for every time. */
export const cachingOf = (name: string): string => (hashed.test(name) ? forEver : "no-cache");

/** Answers with a file under a content-security policy; with its headers alone where the browser has this content. */
export async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: { type: string; content: string | Buffer; tag: string },
  headers: { policy: string; caching: string },
): Promise<void> {
  const isKnown = request.headers["if-none-match"] === `"${file.tag}"`;
  const body = isKnown ? undefined : await packed(file, request.headers["accept-encoding"]);
  response.writeHead(isKnown ? 304 : 200, {
    "Content-Type": file.type,
    "Cache-Control": headers.caching,
    "Content-Security-Policy": headers.policy,
    ETag: `"${file.tag}"`,
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    ...(body && { "Content-Encoding": "br" }),
  });
  response.end(isKnown ? undefined : (body ?? file.content));
}

/** The path of an address as it is meant; undefined where it is malformed. */
export function pathOf(address: string | undefined): string | undefined {
  try {
    return decodeURIComponent(new URL(address ?? "/", "http://localhost").pathname);
  } catch {
    return undefined;
  }
}
