import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { forward, forwardingPath } from "./forwarder";
import { addinPage } from "./addin-page";
import { answerFile, cachingOf, forEver, pathOf } from "./answer-file";
import { refusedWith } from "./refused";
import { reloadStream } from "./reload-stream";
import { addinPolicy, pagePolicy } from "./security-policy";
import { staticFile, tagOf, type StaticFile } from "./static-files";
import { taggedPage } from "./tagged-page";

const ROOT = path.resolve(__dirname, "../..");

export interface ServerOptions {
  /** The first port to try; the next free one is taken. 0 lets the system choose. */
  port: number;
  /** Folder of the add-in's bundles. */
  dist?: string;
  /** Folder of the workbench's own bundles. */
  page?: string;
  /** Settles when the add-in is built: until then the page is told that it is being built, and what it asks of it waits. */
  addIn?: Promise<unknown>;
  /** What stands for the Web API of BPS behind the forwarding address. */
  upstream?: string;
}

export interface RunningServer {
  /** Address of the page, e.g. `http://localhost:3000/`. */
  address: string;
  /** Tells every open page what was built anew. */
  rebuilt(what: "page" | "add-in"): void;
  close(): Promise<void>;
}

type Area = "addin" | "office" | "page";

const areaOf = (pathname: string): Area =>
  (/^\/(addin|office)\/./.exec(pathname)?.[1] as Area | undefined) ?? "page";

/**
 * Serves the workbench on this machine only: the page at `/`, the add-in at `/addin/`, Office.js at `/office/`, and at `/bps/`
 * what the Web API of BPS answers.
 *
 * @example const server = await startServer({ port: 3000 }); // server.address is "http://localhost:3000/"
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const folders: Readonly<Record<Area, string>> = {
    addin: path.resolve(options.dist ?? path.join(ROOT, "dist")),
    office: path.join(ROOT, "node_modules/@microsoft/office-js/dist"),
    page: path.resolve(options.page ?? path.join(ROOT, "workbench/dist")),
  };
  const stream = reloadStream();
  let isBuilding = options.addIn !== undefined;
  const built = () => {
    isBuilding = false;
  };
  const addIn = options.addIn?.then(built, built);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusedWith(request);
    if (refused) return void response.writeHead(refused, { "Content-Type": "text/plain" }).end();
    const pathname = pathOf(request.url);
    if (pathname === undefined) {
      response.writeHead(400, { "Content-Type": "text/plain" }).end("A malformed address\n");
      return;
    }
    if (pathname === "/rebuilt") return stream.open(response, isBuilding);
    if (pathname.startsWith(forwardingPath)) return forward(request, response, options.upstream);
    const area = areaOf(pathname);
    if (area === "addin") await addIn;
    const file = await fileAt(pathname);
    if (!file) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end(`There is no ${pathname}\n`);
      return;
    }
    const isPage = file.type.startsWith("text/html");
    const isAsked = request.url?.endsWith(`?${file.tag}`);
    await answerFile(request, response, isPage ? await pageOf(area, file) : file, {
      policy: area === "page" ? pagePolicy : addinPolicy,
      caching: isAsked ? forEver : area === "office" ? "max-age=3600" : cachingOf(pathname),
    });
  }

  function fileAt(pathname: string): Promise<StaticFile | undefined> {
    const area = areaOf(pathname);
    const name = area === "page" ? pathname.slice(1) : pathname.slice(area.length + 2);
    return staticFile(folders[area], name || "index.html");
  }

  async function pageOf(area: Area, { type, content }: StaticFile) {
    const html = content.toString("utf8");
    const page = area === "addin" ? addinPage(html) : html;
    const tagged = await taggedPage(page, async (address) => (await fileAt(address))?.tag);
    return { type, content: tagged, tag: tagOf(tagged) };
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain" });
      response.end(String(error));
    });
  });
  // A busy machine comes back late to a connection; a browser takes one that was closed meanwhile for a failure.
  server.keepAliveTimeout = 60_000;
  await listen(server, options.port);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    rebuilt: (what) => stream.send(what),
    close: () =>
      new Promise((resolve) => {
        stream.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens on the port or, when it is taken, on the next one that is free. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || port >= 65535) return reject(error);
      listen(server, port + 1).then(resolve, reject);
    };
    server.once("error", fail);
    server.listen(port, "localhost", () => {
      server.off("error", fail);
      resolve();
    });
  });
}
