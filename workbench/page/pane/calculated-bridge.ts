import type { NativeBridge } from "./frame-host";
import { nextTask } from "../next-task";

/**
 * A bridge whose requests wait until the grid has calculated, because Excel answers a request only then. Requests and
 * answers arrive in tasks of their own, as between Excel and a pane: neither side waits for what the other does.
 *
 * @param inner the bridge to the host
 * @param settled resolves when nothing is being calculated
 */
export function calculatedBridge(inner: NativeBridge, settled: () => Promise<void>): NativeBridge {
  let requests = Promise.resolve();
  let answers = Promise.resolve();
  const outer: NativeBridge = {
    sendMessageToHost(message) {
      requests = requests
        .then(nextTask)
        .then(settled)
        .then(() => inner.sendMessageToHost(message));
    },
  };
  inner.onMessageFromHost = (message) => {
    answers = answers.then(nextTask).then(() => outer.onMessageFromHost?.(message));
  };
  return outer;
}
