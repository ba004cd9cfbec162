import type { IncomingMessage, ServerResponse } from "node:http";
import { isForLoopback } from "./refused";

/** The one address to which anything is forwarded. */
const webApiUpstream = "https://webapi.bps.go.id";

/** Below this path everything is forwarded. */
export const forwardingPath = "/bps/";

/** The service's firewall turns programs away that do not name themselves as a browser does. */
const userAgent = "Mozilla/5.0 (compatible; Timbang)";

/**
 * Forwards a page's plain question to the Web API of BPS, with the key from a header of its own, so that the key stands in no
 * address that a server or a browser keeps. Nothing is logged, and no other address can be reached through it.
 *
 * @param upstream another one for tests
 */
export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  upstream: string = webApiUpstream,
): Promise<void> {
  if (request.method !== "GET") return refuse(response, 405);
  if (!isFromOwnPage(request)) return refuse(response, 403);
  const target = targetOf(request, upstream);
  if (!target) return refuse(response, 404);
  const stop = new AbortController();
  response.on("close", () => stop.abort());
  try {
    const answer = await fetch(target, {
      headers: { "User-Agent": userAgent, Accept: "application/json" },
      // A redirection could lead elsewhere, and the key with it.
      redirect: "manual",
      signal: stop.signal,
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const isElsewhere = answer.status >= 300 && answer.status < 400;
    response.writeHead(isElsewhere ? 502 : answer.status, {
      ...plainHeaders,
      "Content-Type": answer.headers.get("Content-Type") ?? "text/plain",
    });
    response.end(isElsewhere ? undefined : body);
  } catch {
    // The reason may hold the address with the key.
    if (!response.headersSent) refuse(response, 502);
    else response.destroy();
  }
}

/** What comes back is data: a page among it may do nothing. */
const plainHeaders = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "X-Content-Type-Options": "nosniff",
};

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...plainHeaders, "Content-Type": "text/plain" }).end();
}

/** Another site's page, or a name that leads here from elsewhere, may not use a reader's forwarding address. */
function isFromOwnPage(request: IncomingMessage): boolean {
  const site = request.headers["sec-fetch-site"];
  return isForLoopback(request) && (site === undefined || site === "same-origin");
}

function targetOf({ url = "", headers }: IncomingMessage, upstream: string): URL | undefined {
  const asked = new URL(url, "http://localhost");
  const path = asked.pathname.slice(forwardingPath.length - 1);
  if (!path.startsWith("/v1/api/")) return undefined;
  const target = new URL(path + asked.search, upstream);
  if (target.origin !== new URL(upstream).origin) return undefined;
  const key = headers["timbang-key"];
  if (typeof key === "string")
    target.search += `${target.search ? "&" : "?"}key=${encodeURIComponent(key)}`;
  return target;
}
