import type { Frame } from "playwright-core";
import {
  blocksTexts,
  capabilityTexts,
  insertionTexts,
  shellTexts,
  tablesTexts,
  thisMonthTexts,
  workbookFailures,
  type Language,
  screenTitles,
} from "../../src/language";
import { axeViolations } from "./axe-violations";
import { eventually } from "./hand";
import { withWorkbench } from "./with-workbench";

/** Office.js, and the part of it that knows Excel. */
const officeScript = /\/office\/office\.js/;
const excelScript = "**/office/excel-win32-16.01.js";

/** The pane's own bundle. */
const paneScript = "**/addin/taskpane.*.js";

const notice = (pane: Frame, { title }: { title: string }) =>
  pane.getByRole("main").getByText(title, { exact: true }).first();

const insertButton = (pane: Frame, language: Language) =>
  pane.getByRole("button", { name: insertionTexts[language].atSelection });

/** Opens the first table of the list: reading works whatever Excel does. */
async function openTable(pane: Frame, language: Language): Promise<void> {
  const list = pane.getByRole("list", { name: tablesTexts[language].heading });
  await list.getByRole("button").first().click();
  await pane.getByRole("table").first().waitFor();
}

/** Nothing can be inserted or read, and the buttons say why; no screen waits without end. */
async function expectNoWorkbook(
  pane: Frame,
  language: Language,
  reason: string,
  failure: "no-excel" | "not-supported",
): Promise<void> {
  const described = async (name: string) => {
    const button = pane.getByRole("button", { name, exact: true });
    expect(await button.getAttribute("aria-disabled")).toBe("true");
    const id = (await button.getAttribute("aria-describedby")) ?? "";
    return pane.locator(`[id="${id}"]`).innerText();
  };
  await openTable(pane, language);
  expect(await described(insertionTexts[language].atSelection)).toBe(reason);
  expect(await axeViolations(pane)).toEqual([]);
  await pane.getByRole("tab", { name: screenTitles.thisMonth[language] }).click();
  expect(await described(thisMonthTexts[language].read)).toBe(reason);
  await pane.getByRole("tab", { name: screenTitles.blocks[language] }).click();
  await pane.getByRole("tabpanel").getByText(workbookFailures[failure].what[language]).waitFor();
  // What would show that something is under way after a while is over.
  const again = pane.getByRole("button", { name: blocksTexts[language].refresh, exact: true });
  await eventually(() => again.getAttribute("aria-disabled"), null);
  expect(await pane.getByRole("progressbar").count()).toBe(0);
  expect(await axeViolations(pane)).toEqual([]);
}

/** Inserts the open table, and sees it said. */
async function insert(pane: Frame, language: Language): Promise<void> {
  await insertButton(pane, language).click();
  await pane.getByRole("button", { name: insertionTexts[language].undo }).first().waitFor();
}

it("without its own script the pane says in both languages what to do, and comes on a new try", () =>
  withWorkbench(
    async ({ page, pane }) => {
      expect(await axeViolations(pane)).toEqual([]);
      await page.context().unroute(paneScript);
      await pane.getByRole("link", { name: "coba lagi" }).waitFor();
      await pane.getByRole("link", { name: "try again" }).click();
      await pane.getByRole("tablist").waitFor();
    },
    {
      starts: false,
      expectedErrors: /Failed to load resource/,
      prepare: (context) => context.route(paneScript, (route) => route.abort()),
    },
  ));

describe.each(["en", "id"] as const)("the pane in %s", (language) => {
  const locale = language === "id" ? "id-ID" : "en-US";
  const texts = capabilityTexts[language];

  it("without Office.js reads tables, refuses the rest with its reason, and connects on a new try", () =>
    withWorkbench(
      async ({ page, pane }) => {
        await notice(pane, texts.absent).waitFor();
        await expectNoWorkbook(pane, language, texts.absent.reason, "no-excel");
        await page.context().unroute(officeScript);
        await pane.getByRole("button", { name: texts.retry }).click();
        await notice(pane, texts.absent).waitFor({ state: "detached" });
        await openTable(pane, language);
        await insert(pane, language);
      },
      {
        locale,
        starts: false,
        expectedErrors: /Failed to load resource/,
        prepare: (context) => context.route(officeScript, (route) => route.abort()),
      },
    ));

  it("begins when Office.js is slow, and inserts once Excel answers, on the screen that is open", () => {
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    return withWorkbench(
      async ({ pane }) => {
        await notice(pane, texts.waiting).waitFor();
        await expectNoWorkbook(pane, language, texts.waiting.reason, "no-excel");
        await pane.getByRole("tab", { name: screenTitles.tables[language] }).click();
        answer();
        await notice(pane, texts.waiting).waitFor({ state: "detached" });
        await insert(pane, language);
      },
      {
        locale,
        starts: false,
        prepare: (context) =>
          context.route(excelScript, async (route) => {
            await answered;
            await route.continue();
          }),
      },
    );
  });

  it("in an Excel below ExcelApi 1.12 reads tables and refuses the rest with its reason", () =>
    withWorkbench(
      async ({ pane }) => {
        await notice(pane, texts["too-old"]).waitFor();
        await expectNoWorkbook(pane, language, texts["too-old"].reason, "not-supported");
        expect(await pane.getByRole("button", { name: texts.retry }).count()).toBe(0);
      },
      { locale, excel: "ExcelApi=1.9" },
    ));

  it.each([
    ["missing", "CustomFunctionsRuntime="],
    ["apart", "SharedRuntime="],
  ] as const)("in an Excel where functions are %s says so and inserts tables", (functions, excel) =>
    withWorkbench(
      async ({ pane, workbench }) => {
        await notice(pane, texts[functions]).waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await openTable(pane, language);
        await insert(pane, language);
        // Typed as the page's regional setting writes it.
        await workbench.type("Z1", language === "id" ? "=BPS.NTP(120;100)" : "=BPS.NTP(120,100)");
        const value = functions === "missing" ? "#NAME?" : 120;
        expect(await workbench.read("Z1")).toEqual([[value]]);
      },
      { locale, excel },
    ),
  );

  it("with blocked storage works and says that it forgets", () =>
    withWorkbench(
      async ({ pane }) => {
        await notice(pane, texts.storage).waitFor();
        await openTable(pane, language);
        await insert(pane, language);
        expect(await axeViolations(pane)).toEqual([]);
        const other = language === "id" ? "en" : "id";
        await pane.getByRole("button", { name: shellTexts[language].switchLanguage }).click();
        await notice(pane, capabilityTexts[other].storage).waitFor();
      },
      {
        locale,
        prepare: (context) =>
          context.addInitScript(() =>
            Object.defineProperty(window, "localStorage", {
              get() {
                throw new DOMException("The operation is insecure.", "SecurityError");
              },
            }),
          ),
      },
    ));

  it("without network inserts, opens every screen, and says what needs it until it is back", () =>
    withWorkbench(
      async ({ page, pane }) => {
        await page.context().setOffline(true);
        await notice(pane, texts.offline).waitFor();
        await openTable(pane, language);
        await insert(pane, language);
        for (const tab of await pane.getByRole("tab").all()) {
          await tab.click();
          await pane.getByRole("tabpanel").getByRole("heading", { level: 2 }).first().waitFor();
          expect(await pane.getByText(shellTexts[language].screenFailed).count()).toBe(0);
        }
        expect(await axeViolations(pane)).toEqual([]);
        await page.context().setOffline(false);
        await notice(pane, texts.offline).waitFor({ state: "detached" });
      },
      { locale, expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ },
    ));
});
