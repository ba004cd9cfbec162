import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answerExcel, startServer, type RunningServer } from "../../workbench/server";

const officeTag =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe("startServer", () => {
  let dist: string;
  let server: RunningServer;

  beforeAll(async () => {
    dist = mkdtempSync(path.join(tmpdir(), "timbang-dist-"));
    writeFileSync(path.join(dist, "taskpane.html"), `<head>${officeTag}<title>x</title></head>`);
    const unquoted = officeTag.replaceAll('"', "");
    writeFileSync(path.join(dist, "minified.html"), `<head>${unquoted}<p>`);
    writeFileSync(path.join(dist, "twice.html"), officeTag + officeTag);
    writeFileSync(path.join(dist, "functions.json"), "{}");
    server = await startServer({ port: 0, dist });
  });
  afterAll(async () => {
    await server.close();
    rmSync(dist, { recursive: true });
  });

  const get = (address: string, init?: RequestInit) =>
    fetch(new URL(address, server.address), init);

  /** A page without the tags of what it loads. */
  const page = async (address: string) =>
    (await (await get(address)).text()).replaceAll(/\?[0-9a-f]{20}/g, "");

  it("/addin/minified.html is swapped as well: its attributes have no quotes", async () => {
    expect(await page("/addin/minified.html")).toBe(
      '<head><script src="/shim.js"></script><script src="/office/office.js"></script><p>',
    );
  });

  it("/addin/taskpane.html has the shim and the local Office.js in place of Microsoft's address", async () => {
    expect(await page("/addin/taskpane.html")).toBe(
      '<head><script src="/shim.js"></script><script src="/office/office.js"></script><title>x</title></head>',
    );
  });

  it("a page that loads Office.js twice answers 500 and says so", async () => {
    const response = await get("/addin/twice.html");
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("must load Office.js once, found 2 tags");
  });

  it("/addin/functions.json is served as it is, not to be kept by the browser", async () => {
    const response = await get("/addin/functions.json");
    expect(await response.text()).toBe("{}");
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  it("a file that the browser has is not sent again", async () => {
    const tag = (await get("/addin/functions.json")).headers.get("etag") ?? "";
    const again = await get("/addin/functions.json", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("a script that a page asks for by its content is kept; another content is asked for anew", async () => {
    const html = await (await get("/addin/taskpane.html")).text();
    const [script] = /\/office\/office\.js\?[0-9a-f]{20}/.exec(html)!;
    const caching = async (address: string) => (await get(address)).headers.get("cache-control");
    expect(await caching(script)).toContain("immutable");
    expect(await caching(script.replace(/.$/, "g"))).not.toContain("immutable");
  });

  it("a large file travels packed where the browser accepts that, and is the same file", async () => {
    const content = "const a = 1;\n".repeat(1000);
    writeFileSync(path.join(dist, "large.js"), content);
    const ask = (accepted: string) =>
      get("/addin/large.js", { headers: { "Accept-Encoding": accepted } });
    const [asIs, packed] = [await ask("identity"), await ask("gzip, br")];
    const encoding = ({ headers }: Response) => headers.get("content-encoding");
    expect([encoding(asIs), encoding(packed)]).toEqual([null, "br"]);
    expect([await asIs.text(), await packed.text()]).toEqual([content, content]);
    expect(encoding(await ask("br;q=0"))).toBeNull();
    expect(encoding(await get("/addin/functions.json"))).toBeNull();
  });

  it("a file that is built anew is read anew", async () => {
    const address = "/addin/rebuilt.js";
    const file = path.join(dist, "rebuilt.js");
    writeFileSync(file, "before");
    utimesSync(file, 1, 1);
    expect(await (await get(address)).text()).toBe("before");
    writeFileSync(file, "after");
    expect(await (await get(address)).text()).toBe("after");
  });

  it("what is asked of an add-in that is being built waits for it; the page is told, and does not wait", async () => {
    let finish = () => {};
    const addIn = new Promise<void>((resolve) => (finish = resolve));
    const early = await startServer({ port: 0, dist, addIn });
    try {
      const told = async () => {
        const { body } = await fetch(new URL("/rebuilt", early.address));
        const reader = body!.getReader();
        const text = new TextDecoder().decode((await reader.read()).value);
        await reader.cancel();
        return text.includes("event: building");
      };
      let answered = false;
      const asked = fetch(new URL("/addin/functions.json", early.address)).then((response) => {
        answered = true;
        return response.text();
      });
      expect((await fetch(new URL("/office/office.js", early.address))).status).toBe(200);
      expect([await told(), answered]).toEqual([true, false]);
      finish();
      expect(await asked).toBe("{}");
      expect(await told()).toBe(false);
    } finally {
      await early.close();
    }
  });

  it("/office/office.js is the installed Office.js", async () => {
    expect(await (await get("/office/office.js")).text()).toContain("Office");
  });

  it("no answer allows scripts of another address, or connections but to the Web API of BPS", async () => {
    for (const address of ["/addin/taskpane.html", "/office/office.js"]) {
      const policy = (await get(address)).headers.get("content-security-policy") ?? "";
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("connect-src 'self' https://webapi.bps.go.id;");
      expect(policy.match(/http/g)).toHaveLength(1);
    }
  });

  it("a path out of the folder answers 404", async () => {
    expect((await get("/addin/..%2f..%2f..%2f..%2fetc%2fpasswd")).status).toBe(404);
    expect((await get("/addin/%2e%2e/package.json")).status).toBe(404);
    expect((await get("/addin/absent.js")).status).toBe(404);
  });

  it("a malformed address answers 400 and the server goes on", async () => {
    expect((await get("/addin/%E0%A4%A")).status).toBe(400);
    expect((await get("/addin/functions.json")).status).toBe(200);
  });

  it("a port that is taken gives the next free one", async () => {
    const taken = Number(new URL(server.address).port);
    const other = await startServer({ port: taken, dist });
    expect(Number(new URL(other.address).port)).toBeGreaterThan(taken);
    await other.close();
  });
});

describe("answerExcel", () => {
  let dist: string;
  let server: Server;
  let get: (address: string) => Promise<Response>;

  beforeAll(async () => {
    dist = mkdtempSync(path.join(tmpdir(), "timbang-excel-"));
    writeFileSync(path.join(dist, "taskpane.html"), "<p>");
    writeFileSync(path.join(dist, "taskpane.0123456789abcdef0123.js"), "");
    const answer = answerExcel(dist);
    server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const { port } = server.address() as AddressInfo;
    get = (address) => fetch(`http://localhost:${port}${address}`);
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(dist, { recursive: true });
  });

  it("a malformed address and a path out of the folder are refused, and the server goes on", async () => {
    expect((await get("/%")).status).toBe(400);
    expect((await get("/%E0%A4%A")).status).toBe(400);
    expect((await get("/%2e%2e/package.json")).status).toBe(404);
    expect((await get("/taskpane.html")).status).toBe(200);
  });

  it("a page is asked for every time, a bundle with its hash never again", async () => {
    const caching = async (name: string) => (await get(name)).headers.get("cache-control");
    expect(await caching("/taskpane.html")).toBe("no-cache");
    expect(await caching("/taskpane.0123456789abcdef0123.js")).toContain("immutable");
  });

  it("scripts may come from here and from Office.js, and Excel on the web may show the page", async () => {
    const { headers } = await get("/taskpane.html");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("https://excel.cloud.microsoft");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});
