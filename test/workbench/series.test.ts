import type { Frame } from "playwright-core";
import { readySets, seriesResult } from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";
import { axeViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

const set = readySets(bundledLibrary).find(({ id }) => id === "ntp-kaltim-2020/combined/ntp")!;

const openSeries = (pane: Frame, name = "Series") => pane.getByRole("tab", { name }).click();
const choose = (pane: Frame, label: string, option: string) =>
  pane.getByRole("combobox", { name: label, exact: true }).selectOption(option);

/** Numbers of the table below the chart, by row of periods. */
const shownNumbers = (pane: Frame) =>
  pane
    .locator("details tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")),
    );

test("two clicks show NTP by subsector, 2020: twelve months of six series with a line of 100", () =>
  withWorkbench(async ({ pane }) => {
    await openSeries(pane);
    await pane
      .getByRole("button", { name: /^NTP by subsector: Combined/ })
      .first()
      .click();
    await pane.getByRole("img", { name: /Horticulture/ }).waitFor();
    const { series, axis } = seriesResult(bundledLibrary, set.request)!;
    expect(await shownNumbers(pane)).toEqual(
      axis.map((at) => series.map(({ shown }) => (shown.get(at) ?? NaN).toFixed(2))),
    );
    expect(await axeViolations(pane)).toEqual([]);
  }));

test("three clicks put them on a sheet as TIME_SERIES, with the numbers of the pane", () =>
  withWorkbench(async ({ pane, workbench }) => {
    await openSeries(pane);
    await pane
      .getByRole("button", { name: /^NTP by subsector: Combined/ })
      .first()
      .click();
    await pane.getByRole("button", { name: "Insert as live sheet" }).click();
    await pane
      .getByText(/^Inserted at Series/)
      .first()
      .waitFor();
    const [first] = await shownNumbers(pane);
    expect(await workbench.read("Series!B6:B11")).toEqual(first?.map((shown) => [Number(shown)]));
  }));

test("a row found by its words is added, and shown as a change from a year before", () =>
  withWorkbench(async ({ pane }) => {
    await openSeries(pane);
    await pane.getByRole("searchbox").fill("kopi ekspor nilai");
    await pane.getByRole("list", { name: "Series found" }).getByRole("button").first().click();
    await choose(pane, "Shown as", "year-on-year");
    await pane.getByRole("img").first().waitFor();
    expect((await shownNumbers(pane)).flat().filter(Boolean).length).toBeGreaterThan(1);
  }));
