import { shellTexts } from "../../../src/language";
import { useCopy } from "../../../src/taskpane/parts";
import { renderController } from "../../support/render-controller";

/** A clipboard that takes texts, or refuses everything. */
function giveClipboard(refuses: boolean): string[] {
  const taken: string[] = [];
  const writeText = async (text: string) => {
    if (refuses) throw new Error("NotAllowedError");
    taken.push(text);
  };
  Object.assign(globalThis, { navigator: { clipboard: { writeText } } });
  return taken;
}

test("a copied text is said to be, shown and aloud", async () => {
  const taken = giveClipboard(false);
  const { hook, said, speak } = await renderController(useCopy);
  expect(hook.now.outcome).toBe("");
  await hook.act(() => hook.now.copy("BPS (2020)"));
  expect([taken, hook.now.outcome, said]).toEqual([
    ["BPS (2020)"],
    shellTexts.en.copied,
    [shellTexts.en.copied],
  ]);
  await speak("id");
  expect([hook.now.outcome, said.length]).toEqual([shellTexts.id.copied, 1]);
});

test("where Office refuses the clipboard, or there is none for rich text, that is said", async () => {
  giveClipboard(true);
  const { hook, said } = await renderController(useCopy);
  await hook.act(() => hook.now.copy("a"));
  await hook.act(() => hook.now.copy("a", "<b>a</b>"));
  expect([hook.now.outcome, said]).toEqual([
    shellTexts.en.notCopied,
    [shellTexts.en.notCopied, shellTexts.en.notCopied],
  ]);
});
