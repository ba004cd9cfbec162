import type { Host } from "../../workbench/host";
import type { TestApi } from "../../workbench/page/test-api";

/** What the page offers, and what is counted in it. */
export interface SoakWindow {
  workbench: TestApi & { host: Host; started?: boolean };
}
