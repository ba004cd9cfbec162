import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { startServer } from "../../workbench/server";
import { findBrowser } from "../find-browser";
import { takeDocumentPictures } from "./document-pictures";
import { takeGuidePictures } from "./guide-pictures";
import { takeScreens } from "./screen-pictures";

/**
 * Takes pictures of the built workbench, after npm run build:all: those of README, the user guide and docs/scenarios.md, or with a folder sheets
 * of all screens in both languages, both themes and three widths, to look at:
 * npm run pictures -- --screens <folder> [--only <pattern>]
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { screens: { type: "string" }, only: { type: "string", default: "" } },
  });
  const { address, close } = await startServer({ port: 0, dist: "dist" });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    if (values.screens === undefined) {
      await takeDocumentPictures(browser, address);
      await takeGuidePictures(browser, address);
    } else await takeScreens(browser, address, values.screens, new RegExp(values.only));
  } finally {
    await browser.close();
    await close();
  }
}

void main();
