import { showPane, widenPane } from "../support/pane-appearance";
import { paneTour } from "../support/pane-tour";
import { axeViolations } from "./axe-violations";
import { keyboardFaults } from "./keyboard-faults";
import { lookFaults } from "./look-faults";
import { withWorkbench } from "./with-workbench";

/** The narrowest that Excel makes a pane, CSS pixels. */
const NARROWEST = 320;

const MS_OF_TOUR = 180_000;

it(
  "no screen has clipped, small or faint text, anything wider than a pane of 320 pixels, or scrolling inside scrolling, and each is gone through by keyboard, in both languages and themes",
  () =>
    withWorkbench(async (open) => {
      const { page, pane } = open;
      const found: string[] = [];
      await widenPane(page, pane, NARROWEST);
      for (const stop of paneTour) {
        await showPane(pane, { language: "en", dark: false });
        await stop.open(open);
        const note = (how: string, faults: readonly string[]) =>
          found.push(...faults.map((fault) => `${stop.screen}, ${stop.state}, ${how}: ${fault}`));
        note("en", await lookFaults(pane));
        note("light", await axeViolations(pane));
        note("keyboard", await keyboardFaults(open));
        await showPane(pane, { language: "id", dark: true });
        note("id", await lookFaults(pane));
        note("dark", await axeViolations(pane));
        // White paper behind a dark theme: what a drawing does not take from the forced colours is not seen.
        await page.emulateMedia({ forcedColors: "active" });
        note("forced colours", await lookFaults(pane));
        await page.emulateMedia({ forcedColors: "none" });
      }
      expect(found).toEqual([]);
    }),
  MS_OF_TOUR,
);
