import { madeUpKey } from "../../scripts/stand-in/made-up-data";
import { startStandIn, type StandIn } from "../../scripts/stand-in/start-stand-in";
import { type Asking, type Clock, webApiClient, webApiOrigin } from "../../src/web-api";

/** A clock whose short waits are over at once; a request is never given up. */
export function quickClock(): Clock & { waited: number[] } {
  let time = 0;
  const waited: number[] = [];
  return {
    waited,
    now: () => time,
    wait(milliseconds, signal) {
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      if (milliseconds > 30_000) return new Promise(() => undefined);
      waited.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}

/** A fetch that reaches the stand-in under the service's own address. */
export const fetchFrom =
  (standIn: StandIn): typeof fetch =>
  (address, options) =>
    fetch(String(address).replace(webApiOrigin, standIn.address), options);

/** Starts a stand-in for the tests of a file, with a client that asks it. */
export function standInForTests() {
  const held: { standIn?: StandIn } = {};
  beforeAll(async () => {
    held.standIn = await startStandIn();
  });
  afterAll(() => held.standIn?.close());
  return {
    get standIn(): StandIn {
      if (!held.standIn) throw new Error("standInForTests requires a test that runs");
      return held.standIn;
    },
    client(clock: Clock = quickClock(), patience?: number) {
      return webApiClient({ fetch: fetchFrom(this.standIn), clock, patience });
    },
  };
}

export const asking = (key = madeUpKey): Asking => ({
  key,
  signal: new AbortController().signal,
});
