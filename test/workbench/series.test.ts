import type { Frame } from "playwright-core";
import { readySets, seriesResult } from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";
import { axeViolations } from "./axe-violations";
import { csvFile } from "../support/csv-file";
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

test("marks of a file go with its series into a column, and figures that are not final are hollow in the chart", () =>
  withWorkbench(async ({ pane, workbench }) => {
    await pane.getByRole("tab", { name: "My data" }).click();
    await pane
      .locator("input[type=file][multiple]")
      .setInputFiles(
        csvFile(
          "harvest.csv",
          "Harvest (tonnes),,,\nPlace,2029,2030,2031\nNorth,10.5,11.2 r,12.0*\nSouth,3.0,...,4.3**\n",
        ),
      );
    await pane
      .getByRole("button", { name: /^Harvest/ })
      .first()
      .click();
    await pane.getByRole("checkbox", { name: "Add a column with the marks of each row" }).check();
    await pane.getByRole("button", { name: "Insert as series" }).click();
    await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
    expect(await workbench.read("A5:E7")).toEqual([
      ["Series", "2029", "2030", "2031", "Marks"],
      ["North", 10.5, 11.2, 12, "2030: r; 2031: *"],
      ["South", 3, "", 4.3, "2030: ...; 2031: **"],
    ]);
    const [chart] = (await workbench.snapshot()).sheets[0]!.charts;
    expect(chart?.series.map(({ markers }) => markers?.map(({ point }) => point))).toEqual([
      [2],
      [2],
    ]);
  }));
