import type { Frame, Locator, Page } from "playwright-core";
import type { Dice } from "../../test/support/corpus/dice";
import { MINE, type Mine } from "./mine";
import type { SoakWindow } from "./soak-window";

/** What a step may use. */
export interface Hands {
  page: Page;
  pane: Frame;
  dice: Dice;
  mine: Mine;
}

/** One thing that a person does; it answers with what it did, for the report. */
type Step = (hands: Hands) => Promise<string>;

const PATIENCE = { timeout: 4_000 };

/** Words that are typed into fields and cells: figures, formulas, dates, and what nobody should type. */
const WORDS = [
  "NTP",
  "kopi",
  "1.234,5",
  "104,03",
  "-",
  "...",
  "=BPS.NTP(A1;B1)",
  "=1/0",
  "Januari 2024",
  "12.8",
  "1e400",
  "<b>x</b>",
  "'",
  "",
  "9".repeat(40),
];

const FILES = [
  {
    name: "ntp.csv",
    text: "Subsektor;Januari 2024;Februari 2024\nPadi;103,41;104,02\nSayur;99,87;100,10",
  },
  { name: "kosong.csv", text: "" },
  { name: "rusak.xlsx", text: "PK\u0003\u0004 not a workbook" },
  { name: "jawaban.json", text: '{"status":"OK","data":[]}' },
];

const clickable =
  "button:not([disabled]), [role=tab], [role=menuitem], summary, a[href^='#'], [role=radio], [role=checkbox]";

/** The name of an element as a reader of the report finds it again. */
const nameOf = (element: Locator): Promise<string> =>
  element.evaluate((one) =>
    (one.getAttribute("aria-label") || one.textContent || one.tagName).trim().slice(0, 40),
  );

async function anyOf(found: Locator, dice: Dice): Promise<Locator | undefined> {
  const count = await found.count();
  return count === 0 ? undefined : found.nth(dice.int(0, count - 1));
}

const pressSomething: Step = async ({ pane, dice }) => {
  const element = await anyOf(pane.locator(clickable).filter({ visible: true }), dice);
  if (!element) return "press: nothing";
  const name = await nameOf(element);
  await element.click(PATIENCE);
  return `press ${name}`;
};

const openScreen: Step = async ({ pane, dice }) => {
  const tab = await anyOf(pane.getByRole("tab"), dice);
  if (!tab) return "open: no tab";
  const name = await nameOf(tab);
  await tab.click(PATIENCE);
  return `open ${name}`;
};

const fillSomething: Step = async ({ pane, dice }) => {
  const fields = "input:not([type=file]):not([type=radio]):not([type=checkbox]), textarea";
  const element = await anyOf(pane.locator(fields).filter({ visible: true }), dice);
  if (!element) return "fill: nothing";
  const [name, word] = [await nameOf(element), dice.pick(WORDS)];
  const isNumber = (await element.getAttribute("type")) === "number";
  await element.fill(isNumber ? String(dice.int(0, 200 - 1) - 100) : word, PATIENCE);
  return `fill ${name}: ${word}`;
};

const chooseSomething: Step = async ({ pane, dice }) => {
  const element = await anyOf(pane.locator("select").filter({ visible: true }), dice);
  if (!element) return "choose: nothing";
  const options = await element.locator("option").count();
  const [name, index] = [await nameOf(element), dice.int(0, options - 1)];
  await element.selectOption({ index }, PATIENCE);
  return `choose ${name}: ${index}`;
};

const giveFile: Step = async ({ pane, dice }) => {
  const field = pane.locator("input[type=file]").first();
  if ((await field.count()) === 0) return "file: no field";
  const { name, text } = dice.pick(FILES);
  await field.setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) }, PATIENCE);
  return `file ${name}`;
};

const cellOf = (dice: Dice): string =>
  `${"ABCDEFGH"[dice.int(0, 8 - 1)]}${1 + dice.int(0, 60 - 1)}`;

/** The sheets on which anything may happen: all but the reader's own. */
const otherSheets = (page: Page): Promise<string[]> =>
  page.evaluate(
    (mine) =>
      (window as unknown as SoakWindow).workbench
        .snapshot()
        .sheets.map(({ name }) => name)
        .filter((name) => name !== mine),
    MINE,
  );

const selectCell: Step = async ({ page, dice }) => {
  const sheet = dice.pick(await otherSheets(page));
  const address = `'${sheet.replaceAll("'", "''")}'!${cellOf(dice)}`;
  await page.evaluate((at) => (window as unknown as SoakWindow).workbench.select(at), address);
  return `select ${address}`;
};

const typeElsewhere: Step = async (hands) => {
  const where = await selectCell(hands);
  const word = hands.dice.pick(WORDS);
  const address = where.slice("select ".length);
  await hands.page.evaluate(
    ([at, text]) => (window as unknown as SoakWindow).workbench.type(at!, text!),
    [address, word],
  );
  return `type ${address}: ${word}`;
};

const typeMine: Step = async ({ page, dice, mine }) => {
  const [cell, word] = [cellOf(dice), dice.pick(WORDS)];
  await page.evaluate(
    ([at, text]) => (window as unknown as SoakWindow).workbench.type(at!, text!),
    [`${MINE}!${cell}`, word],
  );
  await mine.accept(page);
  return `type ${MINE}!${cell}: ${word}`;
};

const pressKey =
  (key: string): Step =>
  async ({ page }) => {
    await page
      .locator("#grid canvas")
      .first()
      .focus({ timeout: 1_000 })
      .catch(() => undefined);
    await page.keyboard.press(key);
    return `key ${key}`;
  };

const switchLook: Step = async ({ page, dice }) => {
  const id = dice.pick(["language", "region", "dark"]);
  if (id === "dark") await page.locator("#dark").click(PATIENCE);
  else await page.locator(`#${id}`).selectOption({ index: dice.int(0, 2 - 1) }, PATIENCE);
  return `switch ${id}`;
};

const saveFile: Step = async ({ page }) => {
  await page.locator("#file").click(PATIENCE);
  const saving = page.waitForEvent("download", { timeout: 20_000 });
  await page.locator("#save-file").click(PATIENCE);
  await (await saving).delete();
  return "save as .xlsx";
};

const reload: Step = async ({ page }) => {
  await page.evaluate(() => (window as unknown as SoakWindow).workbench.idle());
  // What is kept is written a moment after the last change.
  await page.waitForTimeout(1_500);
  await page.reload({ waitUntil: "domcontentloaded" });
  await page.waitForFunction(
    () => (window as unknown as SoakWindow).workbench?.started,
    undefined,
    { timeout: 60_000 },
  );
  return "reload";
};

const failSomething: Step = async ({ page, dice }) => {
  const fault = dice.pick([
    { request: 1, when: "before", action: dice.int(0, 20 - 1), code: "GeneralException" },
    { request: 1, when: "after", action: dice.int(0, 20 - 1), code: "InvalidArgument" },
    { request: 2, when: "partly", action: dice.int(0, 20 - 1), code: "GeneralException" },
    { request: 1, when: "reply", code: "GeneralException" },
    { request: 1, when: "late", milliseconds: 700 },
  ] as const);
  await page.evaluate(
    (one) => void (window as unknown as SoakWindow).workbench.host.faults.inject(one),
    fault,
  );
  return `fault ${JSON.stringify(fault)}`;
};

/** How often each step is taken, of the sum of all. */
const STEPS: readonly (readonly [number, Step])[] = [
  [40, pressSomething],
  [14, openScreen],
  [10, fillSomething],
  [8, chooseSomething],
  [3, giveFile],
  [10, selectCell],
  [6, typeElsewhere],
  [6, typeMine],
  [5, pressKey("Control+z")],
  [3, pressKey("Control+y")],
  [2, pressKey("Escape")],
  [2, switchLook],
  [1, saveFile],
  [1, reload],
  [2, failSomething],
];

/** Takes one step; one that finds its element gone by then has done nothing. */
export async function takeStep(hands: Hands): Promise<string> {
  let left = hands.dice.int(0, STEPS.reduce((sum, [weight]) => sum + weight, 0) - 1);
  for (const [weight, step] of STEPS) {
    left -= weight;
    if (left <= 0) {
      return step(hands).catch((error: Error) => `could not: ${error.message.split("\n")[0]}`);
    }
  }
  return "rest";
}
