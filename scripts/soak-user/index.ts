import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { startServer } from "../../workbench/server";
import { findBrowser } from "../find-browser";
import { Dice } from "../../test/support/corpus/dice";
import { MainThread } from "./main-thread";
import { Mine, MINE } from "./mine";
import { takeStep } from "./monkey";
import type { SoakWindow } from "./soak-window";

/** Steps with one seed, before the page is opened anew. */
const STEPS = 150;
/** A task that keeps the main thread at work for longer is a fault, in milliseconds of the thread's own time. */
const LONG_TASK = 200;
const REPORTED = 25;

/** What went wrong with a seed. */
interface Fault {
  seed: number;
  what: string;
  steps: readonly string[];
}

/** Errors that a step provokes by itself. */
const EXPECTED = /net::ERR_ABORTED|ResizeObserver loop/;

async function openPage(browser: Browser, address: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("console", (message) => {
    const isFault = message.type() === "error" && !EXPECTED.test(message.text());
    if (isFault) faults.push(`console: ${message.text()}`);
  });
  await page.goto(`${address}?new`, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(
    () => (window as unknown as SoakWindow).workbench?.started,
    undefined,
    { timeout: 60_000 },
  );
  return page;
}

/** The reader's own sheet, with figures of its own. */
async function ownSheet(page: Page): Promise<Mine> {
  await page.evaluate((name) => {
    const { workbook } = (window as unknown as SoakWindow).workbench.host;
    const first = workbook.activeSheet.name;
    workbook.step(() => workbook.addSheet(name));
    (window as unknown as SoakWindow).workbench.select(`${name}!A1`);
    for (let row = 1; row <= 20; row++)
      (window as unknown as SoakWindow).workbench.type(`${name}!A${row}`, String(row * 7));
    (window as unknown as SoakWindow).workbench.select(`${first}!A1`);
    // Undoing goes back to here.
    workbook.history.clear();
  }, MINE);
  const mine = new Mine();
  await mine.accept(page);
  return mine;
}

async function soakSeed(
  browser: Browser,
  mainThread: MainThread,
  address: string,
  seed: number,
): Promise<{ steps: number; longTasks: string[]; heap: number; fault?: Fault }> {
  const faults: string[] = [];
  const page = await openPage(browser, address, faults);
  const mine = await ownSheet(page);
  const dice = new Dice(seed);
  const done: string[] = [];
  const longTasks: string[] = [];
  try {
    for (let step = 0; step < STEPS; step++) {
      const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
      if (!pane) throw new Error("The pane is gone");
      const long = await mainThread.tasksOver(LONG_TASK, async () => {
        done.push(await takeStep({ page, pane, dice, mine }));
        await page.evaluate(() => (window as unknown as SoakWindow).workbench.idle());
      });
      for (const task of long) longTasks.push(`${done.at(-1)}: ${Math.round(task)} ms`);
      const strange = await mine.strange(page);
      if (strange) faults.push(`${MINE} holds what nobody put there: ${strange.slice(0, 300)}`);
      if (faults.length > 0) break;
    }
  } catch (error) {
    faults.push(error instanceof Error ? error.message.split("\n")[0]! : String(error));
  }
  const fault = faults[0];
  if (fault) {
    mkdirSync(".cache/soak", { recursive: true });
    await page
      .screenshot({ path: path.join(".cache/soak", `${seed}.png`), timeout: 5_000 })
      .catch(() => undefined);
  }
  const heap = fault ? 0 : await heapOf(page);
  await page.context().close();
  return {
    steps: done.length,
    longTasks,
    heap,
    ...(fault && { fault: { seed, what: fault, steps: done.slice(-REPORTED) } }),
  };
}

/** Megabytes that the page holds once everything that it does not need is gone. */
async function heapOf(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devTools.send("Runtime.getHeapUsage");
  return Math.round(usedSize / 1_000_000);
}

/**
 * Drives pane and grid at random as a person, for some hours: all screens, both languages, undo, save, reload, files, faults of
 * the host. After each step nobody's own cells may have changed, no error may have been said, and no task may have kept the page
 * at work for long. Each seed gives the same steps again: `npm run soak -- --hours 1 --seed 7`.
 */
async function soak(hours: number, first: number): Promise<void> {
  const until = Date.now() + hours * 3_600_000;
  const server = await startServer({ port: 0 });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const mainThread = await MainThread.of(browser);
  const faults: Fault[] = [];
  let [steps, longTasks, seed] = [0, 0, first];
  for (; Date.now() < until; seed++) {
    const result = await soakSeed(browser, mainThread, server.address, seed);
    steps += result.steps;
    longTasks += result.longTasks.length;
    const verdict = result.fault ? `FAULT: ${result.fault.what}` : `${result.heap} MB`;
    console.log(
      `seed ${seed}: ${result.steps} steps, ${result.longTasks.length} long tasks, ${verdict}`,
    );
    for (const task of result.longTasks) console.log(`  ${task}`);
    if (result.fault) faults.push(result.fault);
  }
  for (const { seed: failed, what, steps: last } of faults) {
    console.log(`\nseed ${failed}: ${what}\n  ${last.join("\n  ")}`);
  }
  console.log(
    `\n${seed - first} seeds, ${steps} steps, ${longTasks} tasks over ${LONG_TASK} ms, ${faults.length} faults`,
  );
  await browser.close();
  await server.close();
  process.exitCode = faults.length + longTasks === 0 ? 0 : 1;
}

const given = (name: string, otherwise: number): number => {
  const index = process.argv.indexOf(name);
  return index < 0 ? otherwise : Number(process.argv[index + 1]);
};

void soak(given("--hours", 1), given("--seed", 1));
