import type { ServerResponse } from "node:http";

/** The open pages, which want to know when they are stale (server-sent events). */
export interface ReloadStream {
  /** @param isBuilding whether the add-in is still to be built for the first time, which the page is told */
  open(response: ServerResponse, isBuilding: boolean): void;
  /** @param what the thing that was built anew: `page` or `add-in` */
  send(what: string): void;
  close(): void;
}

/** A stream that tells every open page what was built anew. */
export function reloadStream(): ReloadStream {
  const pages = new Set<ServerResponse>();
  return {
    open(response, isBuilding) {
      response.writeHead(200, {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
      });
      response.write("retry: 500\n\n");
      if (isBuilding) response.write("event: building\ndata:\n\n");
      pages.add(response);
      response.on("close", () => pages.delete(response));
    },
    send: (what) => pages.forEach((page) => page.write(`event: rebuilt\ndata: ${what}\n\n`)),
    close: () => pages.forEach((page) => page.end()),
  };
}
