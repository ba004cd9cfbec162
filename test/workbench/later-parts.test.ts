import { eventually } from "./hand";
import { withWorkbench } from "./with-workbench";

/** Parts of the page that the first view does without, by the names of their scripts. */
const LATER = /\/(?:charts|print|file|open-bytes)-\w{8}\.js/;

it("an empty workbook needs no charts, files or printing; printing is fetched when it is asked for", () => {
  const fetched: string[] = [];
  return withWorkbench(
    async ({ page, workbench }) => {
      expect(fetched).toEqual([]);
      await workbench.type("A1", "5");
      await page.keyboard.press("Control+p");
      await page.getByRole("heading", { name: "Print: Sheet1" }).waitFor();
      expect(fetched).toEqual([expect.stringContaining("/print-")]);
    },
    {
      prepare: async (context) => {
        context.on("request", (request) => {
          if (LATER.test(request.url())) fetched.push(request.url());
        });
      },
    },
  );
});

it("a part that does not come is said, with a way out", () =>
  withWorkbench(
    async ({ page, workbench }) => {
      await workbench.type("A1", "5");
      await page.keyboard.press("Control+p");
      await page.getByText("could not be loaded").waitFor();
      expect(await page.getByRole("button", { name: "Reload the page" }).isVisible()).toBe(true);
      expect(await workbench.read("A1")).toEqual([[5]]);
    },
    {
      expectedErrors: /404|Failed to load/,
      prepare: (context) =>
        context.route("**/print-*.js", (route) => route.fulfill({ status: 404, body: "" })),
    },
  ));

it.each(["en-US", "id-ID"] as const)(
  "%s: the grid's own functions are described while one is typed",
  (locale) =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.select("A1");
        const described = page.getByText("Adds its arguments", { exact: true });
        // They come when the page has nothing else to do.
        await eventually(async () => {
          await page.keyboard.type("=SU");
          const isDescribed = await described.waitFor({ timeout: 1_000 }).then(
            () => true,
            () => false,
          );
          if (!isDescribed) await page.keyboard.press("Escape");
          return isDescribed;
        }, true);
      },
      { locale },
    ),
);
