import type { Frame } from "playwright-core";
import { MainThread } from "../scripts/soak-user/main-thread";
import { bundledLibrary } from "../src/bundled";
import { checkTexts, shellTexts } from "../src/language";
import { inPane } from "./support/in-pane";
import { verdictOf } from "./support/measure";

/**
 * How long the pane answers nobody: the longest task of the main thread, in the thread's own time, at what takes longest in
 * the pane. Needs the built add-in. Run: npx tsx bench/pane-tasks.ts
 */
const goal = 50;
/** Of an insertion, the workbench's grid shows the sheet on the same thread: in Excel, that is another process. */
const goalWithGrid = 200;
const slack = 1.4;
/** Milliseconds after which what a click began is over. */
const rest = 1_500;

const [largest] = [...bundledLibrary.tables].sort(
  (one, other) => other.rowCount * other.columns.length - one.rowCount * one.columns.length,
);

interface Place {
  what: string;
  act: (pane: Frame) => Promise<void>;
  goal: number;
}

const press = (what: string, name: string | RegExp, limit = goal): Place => ({
  what,
  goal: limit,
  act: (pane) => pane.getByRole("button", { name }).first().click(),
});

const open = (name: string): Place => ({
  what: `open ${name}`,
  goal,
  act: (pane) => pane.getByRole("tab", { name, exact: true }).click(),
});

const places: readonly Place[] = [
  {
    what: "open the largest table",
    goal,
    act: (pane) => pane.locator(`[id="choice-${largest?.id}"]`).click(),
  },
  press("all of its rows", /^Show all/),
  press("insert it on a new sheet", "New sheet", goalWithGrid),
  press("back to the list", "All tables"),
  ...["Series", "Functions", "Trade", "Scenario", "This month", "Check", "Workbook"].map(open),
  open("Check"),
  press("show what a check finds", checkTexts.en.example, goalWithGrid),
  open("Series"),
  {
    what: "search series",
    goal,
    act: (pane) => pane.getByRole("searchbox").pressSequentially("ntp padi", { delay: 50 }),
  },
  open("Tables"),
  press("the other language", new RegExp(shellTexts.en.switchLanguage)),
];

void inPane(async (openPane) => {
  const pane = await openPane();
  const thread = await MainThread.of(pane.page().context().browser()!);
  for (const place of places) {
    const tasks = await thread.tasksOver(0, async () => {
      await place.act(pane);
      await pane.waitForTimeout(rest);
    });
    const longest = Math.max(...tasks);
    const verdict = verdictOf(longest, place.goal, slack);
    if (verdict === "MISSED") process.exitCode = 1;
    console.log(
      `${place.what.padEnd(30)} ${longest.toFixed(0).padStart(4)} ms  goal ${place.goal} ms  ${verdict}`,
    );
  }
});
