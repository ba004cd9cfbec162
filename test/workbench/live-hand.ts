import type { Frame } from "playwright-core";
import { madeUpKey } from "../../scripts/stand-in/made-up-data";
import { type Language, liveTexts, screenTitles } from "../../src/language";

/** Opens the way to BPS, keeps the key of the stand-in and asks through the page's own server. */
export async function enterLiveKey(pane: Frame, language: Language): Promise<void> {
  const texts = liveTexts[language];
  await pane.getByRole("tab", { name: screenTitles.myData[language] }).click();
  await pane.getByRole("button", { name: texts.view }).click();
  await pane.getByLabel(texts.key).fill(madeUpKey);
  await pane.getByRole("button", { name: texts.keySave }).click();
  await pane.getByRole("button", { name: texts.keyDelete }).waitFor();
  await pane.getByRole("combobox", { name: texts.way }).selectOption("forwarded");
}

/** Looks a dynamic table up by its address and gets some of its years. */
export async function openLiveTable(
  pane: Frame,
  language: Language,
  id: number,
  ...years: readonly string[]
): Promise<void> {
  const texts = liveTexts[language];
  const packed = Buffer.from(`${id}#2`).toString("base64");
  const [first = ""] = years;
  await pane
    .getByLabel(texts.address)
    .fill(`https://www.bps.go.id/id/statistics-table/2/${packed}/x.html?year=${first}`);
  await pane.getByRole("button", { name: texts.show }).click();
  await pane.getByRole("button", { name: texts.listYears }).click();
  for (const year of years) await pane.getByRole("checkbox", { name: year }).check();
  await pane.getByRole("button", { name: texts.getTable }).click();
}

/** Chooses a long table as it is, or as its records, where it came as both. */
export async function chooseLive(pane: Frame, title: RegExp, as: "table" | "records") {
  const choices = pane.getByRole("list", { name: title }).getByRole("button");
  await (as === "table" ? choices.first() : choices.last()).click();
}
