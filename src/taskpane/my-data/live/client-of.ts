import { systemClock, webApiClient, type WebApiClient } from "../../../web-api";

export type Way = "direct" | "forwarded";

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
