import {
  explanationTexts,
  functionsTexts,
  insertionTexts,
  selfTestTexts,
} from "../../src/language";
import { axeViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

it("the self-test computes every example in the workbench, and all agree", () =>
  withWorkbench(async ({ page, pane, workbench }) => {
    const texts = selfTestTexts.en;
    await pane.getByRole("tab", { name: functionsTexts.en.heading }).click();
    await pane.getByRole("button", { name: texts.heading }).first().click();
    expect(await axeViolations(page)).toEqual([]);
    await pane.getByRole("button", { name: texts.insert }).click();
    await pane.getByRole("button", { name: insertionTexts.en.goTo }).click();
    await workbench.idle();
    const [[said]] = (await workbench.read("A3:A3")) as [[string]];
    const total = Number(/of (\d+) agree/.exec(said)?.[1]);
    expect(total).toBeGreaterThan(400);
    const verdicts = (await workbench.read(`A6:G${5 + total}`)) as unknown[][];
    expect(verdicts.filter((line) => line[6] !== texts.agrees)).toEqual([]);
    expect(said).toBe(`${total} of ${total} agree`);
  }));

it("a function is explained with the reader's numbers, in the pane and on a sheet", () =>
  withWorkbench(
    async ({ page, pane, workbench }) => {
      const texts = explanationTexts.id;
      await pane.getByRole("tab", { name: functionsTexts.id.heading }).click();
      await pane.getByRole("button", { name: /BPS\.BALANCE/ }).click();
      await pane.getByLabel("exports", { exact: true }).fill("120,5");
      await pane.getByLabel("imports", { exact: true }).fill("100");
      await pane.getByRole("button", { name: texts.heading }).click();
      await pane.getByText("120,5 − 100 = 20,5000").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await pane.getByRole("button", { name: texts.insert }).click();
      await pane.getByRole("button", { name: insertionTexts.id.goTo }).click();
      await workbench.idle();
      expect((await workbench.read("C5:C5"))[0]).toEqual([20.5]);
    },
    { locale: "id-ID" },
  ));
