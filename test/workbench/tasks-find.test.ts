import type { Frame } from "playwright-core";
import { readySets, seriesResult } from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";
import { axeViolations } from "./axe-violations";
import { eventually } from "./hand";
import { readerTask } from "./reader";

/** Tasks of a reader who looks for figures of BPS. */

const search = (pane: Frame, words: string) => pane.getByRole("searchbox").fill(words);
const answers = (pane: Frame) => pane.getByRole("region", { name: "Answers" }).getByRole("button");
const inserted = (pane: Frame) =>
  pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();

/** Runs in the pane: whether an element lies within the frame that it scrolls in. */
const isInSight = (element: Element): boolean => {
  const frame = element.closest("[role=region]")?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
};

readerTask({
  task: "NTP table of horticulture where the cell is taken",
  clicks: 3,
  options: { sample: true },
  async run({ pane, workbench, click }) {
    await search(pane, "ntp hortikultura");
    await answers(pane).first().waitFor();
    await click(pane.getByRole("list", { name: "Tables" }).getByRole("button").first());
    await click(pane.getByRole("button", { name: "Insert at the selected cell" }));
    await click(pane.getByRole("button", { name: "Insert below, at A37" }));
    await inserted(pane);
    expect((await workbench.read("A37"))[0]?.[0]).toMatch(/horticulture/);
  },
});

readerTask({
  task: "exports of coffee in 2020, marked in their table",
  clicks: 1,
  async run({ pane, page, click }) {
    await search(pane, "ekspor kopi 2020");
    const first = answers(pane).first();
    await first.getByText("26,065").waitFor();
    expect(await first.innerText()).toMatch(/down 85\.74 percent from 2019/);
    expect(await axeViolations(page)).toEqual([]);
    await click(first);
    const cell = pane.locator("td[data-marked]");
    expect(await cell.innerText()).toBe("26,065");
    expect(await cell.evaluate(isInSight)).toBe(true);
    await pane.getByText('=BPS.REFERENCE_VALUE("trade-ntt-2020.l1.2","hs09","2020")').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  },
});

readerTask({
  task: "a misspelled search leads to the tables of the nearest word",
  clicks: 1,
  async run({ pane, click }) {
    await search(pane, "horitkultura");
    await click(pane.getByRole("button", { name: /^hortikultura \(/ }));
    await answers(pane).first().waitFor();
  },
});

readerTask({
  task: "NTP by subsector over 2020 in one chart, on a sheet",
  clicks: 3,
  async run({ pane, workbench, click }) {
    const { request } = readySets(bundledLibrary).find(
      ({ id }) => id === "ntp-kaltim-2020/combined/ntp",
    )!;
    const { series, axis } = seriesResult(bundledLibrary, request)!;
    await click(pane.getByRole("tab", { name: "Series" }));
    await click(pane.getByRole("button", { name: /^NTP by subsector: Combined/ }).first());
    await pane.getByRole("img", { name: /Horticulture/ }).waitFor();
    await click(pane.getByRole("button", { name: "Insert as live sheet" }));
    await inserted(pane);
    await workbench.idle();
    const sheet = (await workbench.snapshot()).sheets.find(({ name }) => name === "Series");
    expect(axis).toHaveLength(12);
    const [chart, ...others] = sheet?.charts ?? [];
    expect(others).toEqual([]);
    expect(chart?.series.map(({ name }) => name)).toHaveLength(series.length + 1);
    expect(await workbench.read("Series!B6:B11")).toEqual(
      series.map(({ shown }) => [Number(shown.get(axis[0]!)?.toFixed(2))]),
    );
  },
});

readerTask({
  task: "the citation of a figure, copied without inserting anything",
  clicks: 2,
  async run({ pane, page, click }) {
    await search(pane, "ekspor kopi 2020");
    await click(answers(pane).first());
    await pane.locator("td[data-marked]").waitFor();
    await click(pane.getByRole("button", { name: "Copy citation" }));
    const { title, publisher } = bundledLibrary.bookOf("trade-ntt-2020.l1.2");
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await eventually(async () => (await copied()).includes(title.en), true);
    expect(await copied()).toContain(publisher);
    expect(await copied()).toMatch(/26,065/);
  },
});
