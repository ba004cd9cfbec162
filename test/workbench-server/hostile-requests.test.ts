import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer, type RunningServer } from "../../workbench/server";

const SECRET = "not to be served";

/** Spellings of a way out of a folder. */
const UP = [
  "..",
  "%2e%2e",
  ".%2e",
  "%2E.",
  "..%5c",
  "..%2f",
  "%252e%252e",
  "%c0%ae%c0%ae",
  "..;",
  "....",
  "..%00",
  "..%0a",
];
const FILES = ["secret.txt", "dist-other/secret.txt", "package.json", "etc/passwd"];
const AREAS = ["", "addin/", "office/"];

const paths = AREAS.flatMap((area) =>
  UP.flatMap((up) => FILES.map((file) => `/${area}${up}/${up}/${file}`)),
);
const HOSTS = ["timbang.example", "localhost.example", "127.0.0.1.nip.example", "0.0.0.0"];
const ORIGINS = ["https://stranger.example", "null", "http://localhost:1", "file://", "a b"];
const METHODS = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE"];

interface Answer {
  status: number;
  body: string;
}

describe("a hostile request", () => {
  let home: string;
  let server: RunningServer;

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), "timbang-hostile-"));
    const dist = path.join(home, "dist");
    for (const folder of [dist, `${dist}-other`]) mkdirSync(folder);
    writeFileSync(path.join(dist, "functions.json"), "{}");
    for (const folder of [home, `${dist}-other`]) {
      writeFileSync(path.join(folder, "secret.txt"), SECRET);
    }
    server = await startServer({ port: 0, dist, page: dist });
  });
  afterAll(async () => {
    await server.close();
    rmSync(home, { recursive: true });
  });

  const ask = (
    asked: string,
    { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  ) =>
    new Promise<Answer>((resolve, reject) => {
      const { port } = new URL(server.address);
      // The path as it is written: an URL would tidy it.
      const asking = request(
        { host: "localhost", port, path: asked, method, headers },
        (response) => {
          let body = "";
          response.on("data", (piece: Buffer) => (body += piece.toString()));
          response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
        },
      );
      asking.on("error", reject).end();
    });

  it(`finds no file outside the folders (${paths.length} paths)`, async () => {
    for (const asked of paths) {
      const { status, body } = await ask(asked);
      expect([asked, status >= 400, body.includes(SECRET)]).toEqual([asked, true, false]);
    }
  });

  it("under a stranger's name is turned away", async () => {
    for (const host of HOSTS) {
      const { status } = await ask("/addin/functions.json", { headers: { host } });
      expect([host, status]).toEqual([host, 403]);
    }
  });

  it("of another address's page is turned away, one of its own page is not", async () => {
    for (const origin of ORIGINS) {
      const { status } = await ask("/addin/functions.json", { headers: { origin } });
      expect([origin, status]).toEqual([origin, 403]);
    }
    const origin = new URL(server.address).origin;
    expect((await ask("/addin/functions.json", { headers: { origin } })).status).toBe(200);
  });

  it("that wants to change something is turned away", async () => {
    for (const method of METHODS) {
      const { status } = await ask("/addin/functions.json", { method });
      expect([method, status]).toEqual([method, 405]);
    }
  });

  it("with headers or an address without end is turned away, and the server goes on", async () => {
    const long = "a".repeat(100_000);
    expect((await ask("/", { headers: { "x-long": long } })).status).toBe(431);
    // The server may hang up before it has heard the whole address.
    const answer = await ask(`/${long}`).catch((error: NodeJS.ErrnoException) => error.code);
    expect(["ECONNRESET", 400, 414, 431]).toContain(
      typeof answer === "object" ? answer.status : answer,
    );
    expect((await ask("/addin/functions.json")).status).toBe(200);
  });
});
