import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "../../scripts/find-browser";

/** Where a page tells how many milliseconds after its first byte it could be used. */
const told = "/ready-after";

/** Runs in every page and frame first. Answered with "again", a page is opened once more. */
const watchReadiness = `
  (function look() {
    const isUsable =
      window.isReady ?? window.workbench?.started ?? document.querySelector("input[type=search]");
    if (!isUsable) return setTimeout(look, 5);
    const after = performance.now() - performance.getEntriesByType("navigation")[0].responseStart;
    fetch("${told}?page=" + location.pathname, { method: "POST", body: String(after) })
      .then((answer) => answer.text())
      .then((text) => text === "again" && location.reload());
  })();`;

/** The policy of the pages allows no script of others. */
const withWatch = (html: string): string =>
  html
    .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replace(/<head[^>]*>|<!doctype html>(?!\s*<html)/i, `$&<script>${watchReadiness}</script>`);

export interface PlainBrowser {
  /**
   * Opens an address as by somebody who never saw it, in a browser that nothing looks into: a debugger makes V8 read scripts
   * several times.
   *
   * @param address path of a page
   * @param pages the paths that are waited for, each once more for each time that it is named
   * @returns milliseconds from the first byte of each until it could be used, in that order
   */
  open(address: string, pages: readonly string[]): Promise<number[]>;
  close(): Promise<void>;
}

/**
 * Opens what stands at another address.
 *
 * @param held milliseconds for which pages are held back, by their paths
 */
export async function plainBrowser(
  upstream: string,
  held: Readonly<Record<string, number>> = {},
): Promise<PlainBrowser> {
  let onTold: (page: string, after: number) => boolean = () => false;
  const server = createServer((asked, response) => {
    const url = new URL(asked.url ?? "/", upstream);
    if (url.pathname === told) {
      let body = "";
      asked.on("data", (piece) => (body += piece));
      asked.on("end", () =>
        response.end(onTold(url.searchParams.get("page") ?? "", Number(body)) ? "again" : ""),
      );
      return;
    }
    setTimeout(() => pass(url, asked, response), held[url.pathname] ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const profiles = mkdtempSync(path.join(tmpdir(), "timbang-browser-"));
  return {
    open: (address, pages) => {
      const profile = mkdtempSync(path.join(profiles, "profile-"));
      const browser = spawn(
        findBrowser(),
        [
          ...["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--lang=en-US"],
          ...["--window-size=1280,720", "--remote-debugging-port=0", `--user-data-dir=${profile}`],
          `http://localhost:${port}${address}`,
        ],
        { stdio: "ignore", detached: process.platform !== "win32" },
      );
      const taken: number[][] = pages.map(() => []);
      return new Promise<number[]>((resolve) => {
        onTold = (page, after) => {
          const index = pages.findIndex((name, place) => name === page && !taken[place]!.length);
          if (index >= 0) taken[index]!.push(after);
          if (taken.every(({ length }) => length > 0)) {
            browser.once("exit", () => resolve(taken.flat()));
            end(browser);
          }
          return pages.indexOf(page, index + 1) >= 0 && index >= 0;
        };
      });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      // The processes of a browser end after it.
      await rm(profiles, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    },
  };
}

/** Ends a browser, also where its command is a script that started it. */
function end(browser: ChildProcess): void {
  if (process.platform === "win32") browser.kill();
  else process.kill(-browser.pid!, "SIGKILL");
}

/** Gives what stands at an address. */
function pass(url: URL, { method, headers }: IncomingMessage, response: ServerResponse): void {
  const passed = request(
    url,
    { method: method!, headers: { ...headers, host: url.host } },
    (answer) => {
      const isPage = answer.headers["content-type"]?.startsWith("text/html") === true;
      const { "content-security-policy": _policy, ...others } = answer.headers;
      if (!isPage) {
        response.writeHead(answer.statusCode!, others);
        answer.pipe(response);
        return;
      }
      let html = "";
      answer.setEncoding("utf8");
      answer.on("data", (piece: string) => (html += piece));
      answer.on("end", () => {
        const { "content-length": _length, "content-encoding": _encoding, ...rest } = others;
        response.writeHead(answer.statusCode!, rest);
        response.end(withWatch(html));
      });
    },
  );
  passed.removeHeader("origin");
  if (headers.accept?.includes("text/html")) passed.removeHeader("accept-encoding");
  passed.end();
}
