import { readFileSync } from "node:fs";
import { startServer } from "../../workbench/server";
import type { KeptBrowser } from "./environment/kept-browser";
import { cells, eventually } from "./hand";
import { remoteApi } from "./remote-api";
import { withWorkbench } from "./with-workbench";

/** Given by the environment of the suite. */
declare const keptBrowser: KeptBrowser;

const functionCount = (
  JSON.parse(readFileSync("dist/functions.json", "utf8")) as { functions: unknown[] }
).functions.length;

/** Counts, in the add-in's frame, the functions that are there when the client tells Excel that they are ready. */
function countWhenReady(): void {
  const bridge = Reflect.get(window, "_richApiNativeBridge") as
    { sendMessageToHost(message: string): void } | undefined;
  if (!bridge) return;
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (message) => {
    if (message.includes("_SetOsfControlContainerReadyForCustomFunctions")) {
      const functions = Reflect.get(window, "CustomFunctions") as unknown as {
        _association: { mappings: object };
      };
      const count = Object.keys(functions._association.mappings).length;
      Reflect.set(window.parent, "associatedWhenReady", count);
    }
    send(message);
  };
}

it("functions that load late are all associated when Excel is told that they are ready", () =>
  withWorkbench(
    async ({ page }) => {
      await page.waitForFunction(() => Reflect.has(window, "associatedWhenReady"));
      expect(await page.evaluate(() => Reflect.get(window, "associatedWhenReady"))).toBe(
        functionCount,
      );
    },
    {
      prepare: async (context) => {
        await context.route(/\/shim\.js/, async (route) => {
          const answer = await route.fetch();
          const body = `${await answer.text()};(${countWhenReady.toString()})();`;
          await route.fulfill({ response: answer, body });
        });
        await context.route("**/addin/functions.*.js", async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 1500));
          await route.continue();
        });
      },
    },
  ));

it("a bundle that is gone is asked for once more with its page, and then the pane opens", () => {
  let asked = 0;
  return withWorkbench(
    async ({ pane }) => {
      await pane.getByRole("searchbox").waitFor();
      expect(asked).toBe(2);
    },
    {
      expectedErrors: /404|Failed to load/,
      prepare: (context) =>
        context.route("**/addin/taskpane.*.js", (route) =>
          ++asked === 1 ? route.fulfill({ status: 404, body: "" }) : route.continue(),
        ),
    },
  );
});

it("a bundle that stays away after the page was loaded anew is said and not waited for", () =>
  withWorkbench(
    async ({ pane }) => {
      const root = pane.locator("#root");
      await root.getByText("do not fit together").waitFor();
      expect(await root.getByText("check the network").isVisible()).toBe(false);
    },
    {
      starts: false,
      expectedErrors: /404|Failed to load/,
      prepare: (context) =>
        context.route("**/addin/taskpane.*.js", (route) =>
          route.fulfill({ status: 404, body: "" }),
        ),
    },
  ));

it("while the add-in is built the pane says so, and cells can be used and are kept; then it comes, without a sample, and calculates", async () => {
  let finish = () => {};
  const addIn = new Promise<void>((resolve) => (finish = resolve));
  const server = await startServer({ port: 0, addIn });
  const context = await keptBrowser.newContext("id-ID");
  try {
    const page = await context.newPage();
    await page.goto(server.address, { waitUntil: "commit" });
    const sentence = page.getByText("Timbang masih dibangun");
    await sentence.waitFor();
    await cells(page).click({ position: { x: 80, y: 30 } });
    for (const text of ["12,5", "=BPS.NTP(150;100)"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    const values = () => remoteApi(page).read("A1:A2");
    await eventually(values, [[12.5], ["#NAME?"]]);
    await page.getByText("Tersimpan di peramban ini").waitFor();
    await page.reload({ waitUntil: "commit" });
    await sentence.waitFor();
    await eventually(values, [[12.5], ["#NAME?"]]);
    finish();
    await page.frameLocator("#pane").getByRole("searchbox").waitFor();
    await sentence.waitFor({ state: "hidden" });
    await eventually(values, [[12.5], [150]]);
  } finally {
    await context.close();
    await server.close();
  }
});
