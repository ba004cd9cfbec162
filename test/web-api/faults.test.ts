import { type StandInFault, standInFaults } from "../../scripts/stand-in/stand-in-faults";
import { madeUpKey, strangersKey } from "../../scripts/stand-in/made-up-data";
import { type WebApiFaultCode, webApiFaultCodes, webApiFaultSentence } from "../../src/language";
import {
  FailedRequest,
  listAll,
  systemClock,
  webApiClient,
  type WebApiClient,
} from "../../src/web-api";
import { asking, quickClock, standInForTests } from "../support/stand-in-client";

const tests = standInForTests();

afterEach(() => tests.standIn.recover());

const list = (client: WebApiClient, key?: string) =>
  listAll(client, { ask: "subjects", domain: "0000", language: "id" }, asking(key));

async function faultOf(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    if (error instanceof FailedRequest) return error.fault;
    throw error;
  }
  throw new Error("faultOf requires work that fails");
}

const expected: Record<Exclude<StandInFault, "slow">, [WebApiFaultCode, found?: string]> = {
  "wrong-key": ["wrong-key"],
  "unknown-user": ["unknown-user"],
  "unknown-user-404": ["unknown-user"],
  "missing-key": ["missing-key"],
  "missing-parameter": ["missing-parameter", "tahun"],
  "missing-years": ["missing-parameter", "th"],
  "too-many-years": ["too-many-years", "3"],
  null: ["too-large"],
  "list-not-available": ["not-available"],
  unavailable: ["not-available"],
  "not-available": ["not-available"],
  firewall: ["firewall", "18446744073709"],
  forbidden: ["forbidden", "Forbidden"],
  "bad-request": ["bad-request", "Bad Request"],
  "not-found": ["not-found", "Unable to resolve the request"],
  "too-many-requests": ["too-many-requests"],
  "server-error": ["server-error", "500"],
  "server-error-json": ["server-error", "500"],
  "gateway-error": ["server-error", "502"],
  "cut-off-text": ["cut-off"],
  "cut-off-connection": ["cut-off"],
  empty: ["cut-off"],
  "login-page": ["not-json"],
  plain: ["not-json"],
  refused: ["refused", "This model is not served"],
  "invalid-parameter": ["refused", "Invalid Parameter"],
  "other-shape": ["unexpected-shape", "data"],
};

test("every fault of the stand-in is expected here", () => {
  expect(Object.keys(expected).sort()).toEqual(
    Object.keys(standInFaults)
      .filter((name) => name !== "slow")
      .sort(),
  );
});

test.each(Object.entries(expected))(
  "%s is %j, and the same request succeeds afterwards",
  async (name, [code, found]) => {
    const client = tests.client();
    // What may pass is tried four times in all.
    tests.standIn.failNext(name as StandInFault, 4);
    const fault = await faultOf(list(client));
    expect([fault.code, fault.found]).toEqual([code, found]);
    tests.standIn.recover();
    expect((await list(client)).items).toHaveLength(12);
  },
);

test.each<StandInFault>(["server-error", "cut-off-connection", "too-many-requests"])(
  "%s once is mended by a retry after a pause",
  async (fault) => {
    const clock = quickClock();
    tests.standIn.failNext(fault);
    expect((await list(tests.client(clock))).items).toHaveLength(12);
    expect(clock.waited[0]).toBe(1000);
  },
);

test("pauses double and a request comes no sooner than 0.5 s after the one before", async () => {
  const clock = quickClock();
  tests.standIn.failNext("gateway-error", 3);
  await list(tests.client(clock));
  expect(clock.waited).toEqual([1000, 2000, 4000, 500]);
});

test("what takes too long is given up, and nobody who answers too late is heard", async () => {
  tests.standIn.failNext("slow", 4);
  const clock = { ...systemClock, random: () => 0 };
  const quick: typeof clock = {
    ...clock,
    wait: (time, signal) => clock.wait(time === 200 ? 200 : 0, signal),
  };
  const fault = await faultOf(list(tests.client(quick, 200)));
  expect(fault).toEqual({ code: "timeout", found: "0.2" });
  expect((await list(tests.client())).items).toHaveLength(12);
});

test("a network that is down is said to be, without its address", async () => {
  const fetch = () => Promise.reject(new TypeError(`Failed to fetch ?key=${madeUpKey}`));
  const client = webApiClient({ fetch, clock: quickClock() });
  expect(await faultOf(list(client))).toEqual({ code: "unreachable" });
});

test("a stop ends the wait with the signal's own reason", async () => {
  const stop = new AbortController();
  tests.standIn.failNext("slow");
  const listing = listAll(
    tests.client(),
    { ask: "subjects", domain: "0000", language: "id" },
    { key: madeUpKey, signal: stop.signal },
  );
  setTimeout(() => stop.abort(), 30);
  await expect(listing).rejects.toMatchObject({ name: "AbortError" });
});

test.each([
  ["", "missing-key"],
  [strangersKey, "unknown-user"],
  ["00000000000000000000000000000000", "wrong-key"],
])("the key %j is answered %s", async (key, code) => {
  expect((await faultOf(list(tests.client(), key))).code).toBe(code);
});

test("a message that repeats the key comes without it", async () => {
  const fetch = () =>
    Promise.resolve(
      new Response(JSON.stringify({ status: "Error", message: `No model for ${madeUpKey}` })),
    );
  const fault = await faultOf(list(webApiClient({ fetch, clock: quickClock() })));
  expect(fault).toEqual({ code: "refused", found: "No model for …", expected: undefined });
});

describe.each(["en", "id"] as const)("sentences in %s", (language) => {
  const sentences = webApiFaultCodes.map((code) =>
    webApiFaultSentence({ code, found: "7", expected: "9" }, language),
  );

  test("every fault has its own, which says what to do", () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].+[.)] [A-Z].+\.$|^[A-Z].+\. [A-Z].+\.$/);
    }
  });

  test("none has a gap where nothing was found", () => {
    for (const code of webApiFaultCodes.filter(
      (one) => !/missing-p|shape|office|list|timeout|server/.test(one),
    )) {
      const sentence = webApiFaultSentence({ code }, language);
      expect(sentence).not.toMatch(/\(\)| {2}|: *\.|undefined/);
    }
  });
});
