import { request as ask } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { madeUpKey } from "../../scripts/stand-in/made-up-data";
import { startStandIn, type StandIn } from "../../scripts/stand-in/start-stand-in";
import { keyHeader, listAll, webApiClient } from "../../src/web-api";
import { type RunningServer, startServer } from "../../workbench/server";
import { asking, quickClock } from "../support/stand-in-client";

let standIn: StandIn;
let server: RunningServer;

beforeAll(async () => {
  standIn = await startStandIn();
  server = await startServer({ port: 0, upstream: standIn.address });
});
afterAll(async () => {
  await server.close();
  await standIn.close();
});
beforeEach(() => {
  standIn.recover();
  standIn.asked.splice(0);
});

const subjects = "bps/v1/api/list?model=subject&domain=0000";
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(new URL(path, server.address), { method, headers });

test("a question goes to the service with the key from its header, and the answer comes back", async () => {
  const response = await get(subjects, { [keyHeader]: madeUpKey });
  expect(await response.json()).toMatchObject({ status: "OK" });
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(standIn.asked).toEqual([`/v1/api/list?model=subject&domain=0000&key=${madeUpKey}`]);
});

test("the client reads lists through it, and its own address never holds the key", async () => {
  const addresses: string[] = [];
  const client = webApiClient({
    fetch: (address, options) => {
      addresses.push(String(address));
      return fetch(address, options);
    },
    clock: quickClock(),
    forwarder: `${server.address}bps`,
  });
  const request = { ask: "subjects", domain: "0000", language: "id" } as const;
  expect((await listAll(client, request, asking())).items).toHaveLength(12);
  expect(addresses.join()).not.toContain(madeUpKey);
});

test("a refusal of the firewall comes back as it is, and its page may do nothing", async () => {
  standIn.failNext("firewall");
  const response = await get(subjects, { [keyHeader]: madeUpKey });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain("18446744073709");
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
});

test.each([
  ["bps/", 404],
  ["bps/v1/other", 404],
  ["bps//example.org/v1/api/list", 404],
  ["bps/http://example.org/v1/api/list", 404],
  ["bps/v1/api/../../../etc/passwd", 404],
])("%s is forwarded nowhere: %i", async (path, status) => {
  expect((await get(path, { [keyHeader]: madeUpKey })).status).toBe(status);
  expect(standIn.asked).toEqual([]);
});

test("nothing but reading is forwarded", async () => {
  expect((await get(subjects, {}, "POST")).status).toBe(405);
  expect(standIn.asked).toEqual([]);
});

test("pages of other sites are refused", async () => {
  const status = await statusOf({ "Sec-Fetch-Site": "cross-site" });
  expect([status, standIn.asked]).toEqual([403, []]);
});

test("a name that leads to this machine from elsewhere is refused", async () => {
  const status = await statusOf({ Host: "rebound.example.org" });
  expect([status, standIn.asked]).toEqual([403, []]);
});

/** With headers that `fetch` does not let anyone set. */
const statusOf = (headers: Record<string, string>) =>
  new Promise<number>((resolve, reject) => {
    ask(new URL(subjects, server.address), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });

test("a service that hangs up is status 502, without a word of the address", async () => {
  // Its port stays taken: a closed one may be given to the very server that asks.
  const gone = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
  const { port } = gone.address() as AddressInfo;
  const other = await startServer({ port: 0, upstream: `http://127.0.0.1:${port}` });
  const response = await fetch(new URL(subjects, other.address), {
    headers: { [keyHeader]: madeUpKey },
  });
  expect([response.status, await response.text()]).toEqual([502, ""]);
  await other.close();
  await new Promise((resolve) => gone.close(resolve));
});

test("nothing is logged, not even of a failure", async () => {
  const written: unknown[] = [];
  for (const name of ["log", "error", "info", "warn"] as const) {
    jest.spyOn(console, name).mockImplementation((...words: unknown[]) => void written.push(words));
  }
  standIn.failNext("server-error");
  await get(subjects, { [keyHeader]: madeUpKey });
  await get(subjects, { [keyHeader]: madeUpKey });
  expect(written).toEqual([]);
});
