import type { WebApiFault } from "../language";
import { answered, type RawAnswer } from "./answers";
import type { Clock } from "./clock";
import type { Json } from "./exact-json";
import { fail, FailedRequest } from "./failed-request";
import { PoliteQueue } from "./polite-queue";
import { addressOf, type WebApiRequest, webApiOrigin } from "./requests";

/** What each request brings along. The key is in no other object. */
export interface Asking {
  key: string;
  signal: AbortSignal;
}

export interface WebApiClient {
  /** @throws FailedRequest; the signal's reason when it is aborted */
  ask(request: WebApiRequest, asking: Asking): Promise<Json>;
}

export interface ClientSettings {
  fetch: typeof fetch;
  clock: Clock;
  /** A forwarding address that stands for the service's own, such as `https://office.example/bps`; it gets the key in a header. */
  forwarder?: string;
  /** Milliseconds until a request is given up. */
  patience?: number;
}

/** The header in which a forwarding address gets the key; the service itself gets a plain request without own headers. */
export const keyHeader = "Timbang-Key";
const usualPatience = 60_000;

export function webApiClient(settings: ClientSettings): WebApiClient {
  const queue = new PoliteQueue(settings.clock);
  return {
    ask: (request, { key, signal }) =>
      queue.run(async () => {
        const raw = await fetched(request, key, signal, settings);
        return answeredWithout(key, raw);
      }, signal),
  };
}

async function fetched(
  request: WebApiRequest,
  key: string,
  signal: AbortSignal,
  { fetch, clock, forwarder, patience = usualPatience }: ClientSettings,
): Promise<RawAnswer> {
  const own = new AbortController();
  const stop = () => own.abort();
  signal.addEventListener("abort", stop, { once: true });
  let isLate = false;
  const giveUp = () => {
    isLate = true;
    own.abort();
  };
  const over = new AbortController();
  clock.wait(patience, over.signal).then(giveUp, () => undefined);
  let code: WebApiFault["code"] = "unreachable";
  try {
    const [address, headers] = routed(addressOf(request), key, forwarder);
    const response = await fetch(address, {
      headers,
      signal: own.signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    code = "cut-off";
    return {
      status: response.status,
      type: response.headers.get("Content-Type") ?? "",
      text: await response.text(),
    };
  } catch {
    // What the browser says of it may hold the address with the key: it goes no further.
    signal.throwIfAborted();
    if (isLate) return fail({ code: "timeout", found: String(patience / 1000) });
    return fail({ code });
  } finally {
    signal.removeEventListener("abort", stop);
    over.abort();
  }
}

/** A plain request with the key as a parameter, or one to the forwarding address with the key apart. */
function routed(
  address: string,
  key: string,
  forwarder: string | undefined,
): [address: string, headers: Record<string, string>] {
  if (forwarder === undefined) {
    return [`${address}${address.includes("?") ? "&" : "?"}key=${encodeURIComponent(key)}`, {}];
  }
  return [address.replace(webApiOrigin, forwarder.replace(/\/+$/, "")), { [keyHeader]: key }];
}

/** A message of the service may repeat the request. */
function answeredWithout(key: string, raw: RawAnswer): Json {
  const clean = (text: string) => (key === "" ? text : text.split(key).join("…"));
  try {
    return answered({ ...raw, text: clean(raw.text) });
  } catch (error) {
    if (!(error instanceof FailedRequest)) throw error;
    const { code, found, expected } = error.fault;
    return fail({ code, found: found && clean(found), expected });
  }
}
