import type { NativeBridge } from "./frame-host";

/**
 * A bridge whose requests wait until the grid has calculated, because Excel answers a request only then.
 *
 * @param inner the bridge to the host
 * @param settled resolves when nothing is being calculated
 */
export function calculatedBridge(inner: NativeBridge, settled: () => Promise<void>): NativeBridge {
  let queue = Promise.resolve();
  const outer: NativeBridge = {
    sendMessageToHost(message) {
      queue = queue.then(settled).then(() => inner.sendMessageToHost(message));
    },
  };
  inner.onMessageFromHost = (message) => outer.onMessageFromHost?.(message);
  return outer;
}
