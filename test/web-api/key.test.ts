import { inspect } from "node:util";
import { madeUpKey } from "../../scripts/stand-in/made-up-data";
import { simdasiId } from "../../scripts/stand-in/made-up-pages";
import { standInFaults, type StandInFault } from "../../scripts/stand-in/stand-in-faults";
import {
  dataTable,
  fetchData,
  fetchTrade,
  listAll,
  pastedAddress,
  publicationOf,
  simdasiTable,
  staticTable,
  webApiClient,
} from "../../src/web-api";
import { asking, fetchFrom, quickClock, standInForTests } from "../support/stand-in-client";

const tests = standInForTests();
beforeEach(() => tests.standIn.recover());

const everything = (value: unknown) => inspect(value, { depth: 20, showHidden: true });
const national = { domain: "0000", language: "id" } as const;

test("no answer, table or list holds the key", async () => {
  const client = tests.client();
  const request = { ask: "data", ...national, variable: "6", years: ["117"] } as const;
  const reading = await fetchData(client, request, asking());
  const printed = await client.ask({ ask: "static-table", ...national, id: "1" }, asking());
  const area = { ask: "simdasi", area: "0000000", year: "2024", id: simdasiId } as const;
  const found = [
    reading,
    dataTable(reading, { id: "a", publisher: "", address: "", readOn: "" }),
    staticTable(printed),
    simdasiTable(await client.ask(area, asking())),
    publicationOf(
      await client.ask({ ask: "publication", ...national, id: "a".repeat(23) + "1" }, asking()),
    ),
    // The stand-in puts the key into the addresses of its publications, as the service does.
    await listAll(client, { ask: "publications", ...national }, asking()),
    await fetchTrade(
      client,
      { flow: "exports", every: "year", codes: ["03"], level: "chapter" },
      ["2024"],
      asking(),
    ),
  ];
  expect(everything(found)).not.toContain(madeUpKey);
  expect(everything(client)).not.toContain(madeUpKey);
});

test.each(Object.keys(standInFaults).filter((name) => name !== "slow"))(
  "an error after %s holds neither the key nor an address",
  async (name) => {
    tests.standIn.failNext(name as StandInFault, 4);
    const error: unknown = await listAll(
      tests.client(),
      { ask: "subjects", ...national },
      asking(),
    ).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(everything(error)).not.toMatch(new RegExp(`${madeUpKey}|https?://`));
  },
);

test("an address of the service that is pasted with a key is read without it", () => {
  const address = `https://webapi.bps.go.id/v1/api/list?model=data&domain=0000&var=6&key=${madeUpKey}`;
  expect(everything(pastedAddress(address))).not.toContain(madeUpKey);
});

test("a plain request has no headers of its own, and the key only as its last parameter", async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const client = webApiClient({
    fetch: (address, options) => {
      asked.push([String(address), options]);
      return fetchFrom(tests.standIn)(address, options);
    },
    clock: quickClock(),
  });
  await listAll(client, { ask: "subjects", ...national }, asking());
  const [address, options] = asked[0] ?? [];
  expect(address).toBe(
    `https://webapi.bps.go.id/v1/api/list?model=subject&domain=0000&lang=ind&key=${madeUpKey}`,
  );
  expect(options).toMatchObject({
    headers: {},
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
  });
});
