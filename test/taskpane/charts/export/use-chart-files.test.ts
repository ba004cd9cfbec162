import { chartTexts } from "../../../../src/language";
import { useChartFiles } from "../../../../src/taskpane/charts/export/use-chart-files";
import { renderController } from "../../../support/render-controller";
import { sampleLines } from "../../../support/sample-charts";

const texts = chartTexts.en;

/** A page that takes files, or one where Office gives none. */
function givePage(refuses: boolean): string[] {
  const saved: string[] = [];
  const link = { href: "", download: "", click: () => void saved.push(link.download) };
  const createElement = () => {
    if (refuses) throw new Error("SecurityError");
    return link;
  };
  Object.assign(globalThis, { document: { createElement } });
  return saved;
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, "document");
});

test("a chart is saved under its title, which is said", async () => {
  const { hook, said, speak } = await renderController(() => useChartFiles(sampleLines));
  const saved = givePage(false);
  await hook.act(() => hook.now.saveSvg());
  await hook.act(() => hook.now.saveCsv());
  expect(saved.map((name) => name.split(".").at(-1))).toEqual(["svg", "csv"]);
  expect(hook.now.outcome).toBe(texts.saved(saved[1]!));
  expect(said).toEqual(saved.map(texts.saved));
  await speak("id");
  expect(hook.now.outcome).toBe(chartTexts.id.saved(saved[1]!));
});

test("where files, pictures and the clipboard are refused, each is said", async () => {
  const { hook, said } = await renderController(() => useChartFiles(sampleLines));
  givePage(true);
  await hook.act(() => hook.now.saveCsv());
  await hook.act(() => hook.now.copyPicture());
  expect([hook.now.outcome, said]).toEqual([
    texts.pictureNotCopied,
    [texts.notSaved, texts.pictureNotCopied],
  ]);
});
