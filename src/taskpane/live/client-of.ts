import { systemClock, webApiClient, type WebApiClient } from "../../web-api";
import type { KeyValueStorage } from "../storage";

export type Way = "direct" | "forwarded";

const entry = "web-api-way";

/** How the reader chose to ask. */
export const keptWay = (storage: KeyValueStorage): Way =>
  storage.read(entry) === "forwarded" ? "forwarded" : "direct";
export const keepWay = (storage: KeyValueStorage, way: Way): void => storage.write(entry, way);

/** Where the add-in's own server forwards questions. */
export const forwardingAddress = (): string => `${window.location.origin}/bps`;

/** One client a way for as long as the pane is open, so that its queue stays one. */
const clients = new Map<Way, WebApiClient>();

export function clientOf(way: Way): WebApiClient {
  const client =
    clients.get(way) ??
    webApiClient({
      fetch: (address, options) => window.fetch(address, options),
      clock: systemClock,
      ...(way === "forwarded" && { forwarder: forwardingAddress() }),
    });
  clients.set(way, client);
  return client;
}
