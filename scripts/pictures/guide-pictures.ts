import type { Browser } from "playwright-core";
import { showPane, widenPane } from "../../test/support/pane-appearance";
import { paneTour } from "../../test/support/pane-tour";
import { remoteApi } from "../../test/workbench/remote-api";
import { openPage, paneOf } from "./open-page";
import { takePane } from "./take-picture";

/** The jobs of the user guide, by the screen and its state that show them. */
const jobs: Readonly<Record<string, string>> = {
  "tables table": "find-table",
  "tables answers": "find-figure",
  "my-data table": "own-file",
  "my-data from BPS": "from-bps",
  "series chosen": "series",
  "trade profile": "trade",
  "functions function": "function",
  "check example": "check",
  "scenario results": "scenario",
  "this-month results": "release",
};

/** Of the pane, CSS pixels; the page has its commands above and its status below. */
const [width, height, aroundPane] = [360, 720, 84];

/** A picture of the pane for each job of the user guide, in both languages. */
export async function takeGuidePictures(browser: Browser, address: string): Promise<void> {
  const page = await openPage(browser, `${address}?new`, height + aroundPane);
  const pane = paneOf(page);
  await widenPane(page, pane, width);
  const taken = new Set<string>();
  for (const { screen, state, open } of paneTour) {
    await showPane(pane, { language: "en", dark: false });
    await open({ page, pane, workbench: remoteApi(page) });
    const job = jobs[`${screen} ${state}`];
    if (job === undefined) continue;
    for (const language of ["en", "id"] as const) {
      await showPane(pane, { language, dark: false });
      await pane.evaluate(() => document.querySelector("main")?.scrollTo(0, 0));
      await takePane(page, `${job}.${language}`, height);
    }
    taken.add(job);
  }
  const missing = Object.values(jobs).filter((job) => !taken.has(job));
  if (missing.length > 0) throw new Error(`No state of a screen shows ${missing.join(", ")}`);
}
