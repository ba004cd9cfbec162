import { createElement } from "react";
import type { Language } from "../../src/language";
import { PaneContext, type Pane } from "../../src/taskpane/pane-context";
import type { PaneServices } from "../../src/taskpane";
import { fakeServices } from "../taskpane/fake-services";
import { renderHook } from "./render-hook";

/** Runs a controller of the pane without a browser, and keeps what it says aloud and what it remembers. */
export async function renderController<T>(
  useController: () => T,
  services: Partial<PaneServices> = {},
  memory = new Map<string, unknown>(),
  changes: Partial<Pane> = {},
) {
  const said: string[] = [];
  const pane = {
    services: fakeServices(services),
    language: "en",
    announce: (message: string) => void said.push(message),
    open: () => undefined,
    memory,
    ...changes,
  } as Partial<Pane>;
  const hook = await renderHook(useController, (children) =>
    createElement(PaneContext, { value: pane as Pane, children }),
  );
  /** Switches the language of the pane. */
  const speak = (language: Language) => {
    pane.language = language;
    return hook.rerender();
  };
  return { hook, said, memory, speak };
}
