import { functionsTexts, insertionTexts, lessonNames, lessonTexts } from "../../src/language";
import { axeViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

describe.each(["en", "id"] as const)("the lessons in %s", (language) => {
  const texts = lessonTexts[language];

  it("are inserted with their questions and their answers, and calculate", () =>
    withWorkbench(
      async ({ page, pane, workbench }) => {
        await pane.getByRole("tab", { name: functionsTexts[language].heading }).click();
        await pane.getByRole("button", { name: texts.heading }).click();
        expect(await axeViolations(page)).toEqual([]);
        for (const lesson of lessonNames)
          for (const withAnswers of [false, true]) {
            await pane.getByLabel(texts.lesson).selectOption(texts[lesson].title);
            await pane.getByLabel(texts.withAnswers).setChecked(withAnswers);
            await pane.getByRole("button", { name: texts.insert }).click();
            await pane.getByRole("button", { name: insertionTexts[language].goTo }).click();
            await workbench.idle();
            const cells = (await workbench.read("A1:G40")).flat();
            expect(cells.filter((cell) => /^#/.test(String(cell)))).toEqual([]);
            expect(cells).toContain(
              withAnswers ? texts.answersOf(texts[lesson].title) : texts[lesson].title,
            );
            await pane.getByRole("button", { name: insertionTexts[language].undo }).click();
            await pane.getByText(insertionTexts[language].removed).first().waitFor();
          }
      },
      { locale: language === "id" ? "id-ID" : "en-US" },
    ));
});
