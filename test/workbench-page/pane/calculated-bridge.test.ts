import type { NativeBridge } from "../../../workbench/page/pane";
import { calculatedBridge } from "../../../workbench/page/pane";

/** A host that answers at once with two messages. */
function promptHost(told: string[]): NativeBridge {
  const inner: NativeBridge = {
    sendMessageToHost(message) {
      told.push(`request ${message}`);
      inner.onMessageFromHost?.("event");
      inner.onMessageFromHost?.("answer");
    },
  };
  return inner;
}

const seen = (told: readonly string[], last: string): Promise<void> =>
  new Promise((resolve) => {
    const look = () => (told.includes(last) ? resolve() : setTimeout(look));
    look();
  });

test("a request and each message back come in tasks of their own, in order", async () => {
  const told: string[] = [];
  const bridge = calculatedBridge(promptHost(told), () => Promise.resolve());
  bridge.onMessageFromHost = (message) => {
    told.push(message);
    void Promise.resolve().then(() => told.push(`after ${message}`));
  };
  bridge.sendMessageToHost("1");
  told.push("asked");
  await seen(told, "after answer");
  expect(told).toEqual(["asked", "request 1", "event", "after event", "answer", "after answer"]);
});

test("a request waits until the grid has calculated", async () => {
  const told: string[] = [];
  let calculated = (): void => undefined;
  const settled = new Promise<void>((resolve) => (calculated = resolve));
  const bridge = calculatedBridge(promptHost(told), () => settled);
  bridge.onMessageFromHost = (message) => told.push(message);
  bridge.sendMessageToHost("1");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(told).toEqual([]);
  calculated();
  await seen(told, "answer");
  expect(told).toEqual(["request 1", "event", "answer"]);
});
