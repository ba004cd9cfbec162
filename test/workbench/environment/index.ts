import { TestEnvironment } from "jest-environment-node";
import { keptBrowser } from "./kept-browser";

/** Gives the suites of a process one browser: what a suite itself loads ends with it, what an environment loads stays. */
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { keptBrowser });
  }
}

// A worker is not told that the run is over; jest only stops listening to it. The browser ends with the process.
if (process.send)
  setInterval(() => process.listenerCount("message") === 0 && process.exit(), 50).unref();
