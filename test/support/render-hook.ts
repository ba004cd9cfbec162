import { act, createElement, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

/** A node that React can hold on to; a hook draws nothing into it. */
const node = (nodeType: number): object => ({
  nodeType,
  nodeName: "DIV",
  tagName: "DIV",
  textContent: "",
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

export interface RenderedHook<T> {
  /** What the hook gave last. */
  readonly now: T;
  /** Runs something that changes its state, and waits for what follows from it. */
  act(change: () => unknown): Promise<void>;
  /** Runs it again, as with other properties. */
  rerender(): Promise<void>;
  unmount(): Promise<void>;
}

/** Runs a hook without a browser. */
export async function renderHook<T>(
  useHook: () => T,
  around: (children: ReactNode) => ReactNode = (children) => children,
): Promise<RenderedHook<T>> {
  const browser = { window: globalThis, HTMLIFrameElement: class {} };
  Object.assign(globalThis, { ...browser, IS_REACT_ACT_ENVIRONMENT: true });
  let now: T | undefined;
  const Probe = () => {
    now = useHook();
    return null;
  };
  const root = createRoot({ ...node(1), ownerDocument: node(9) } as unknown as Element);
  const settled = (change: () => unknown) => act(async () => void (await change()));
  const rerender = () => settled(() => root.render(around(createElement(Probe))));
  await rerender();
  return {
    get now() {
      return now as T;
    },
    act: settled,
    rerender,
    unmount: () => settled(() => root.unmount()),
  };
}
