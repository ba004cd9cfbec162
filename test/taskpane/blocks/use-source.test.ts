import { useSource } from "../../../src/taskpane/blocks/use-source";
import type { Executor } from "../../../src/workbook/contract";
import { lateAnswers } from "../../support/late-answers";
import { renderController } from "../../support/render-controller";
import { fakeServices } from "../fake-services";

type Selected = Awaited<ReturnType<Executor["selection"]>>;

const selected = (cell: string): Selected => ({
  ok: true,
  value: { sheet: "Sheet1", cell },
});
const failure = { code: "busy", asItWas: true } as const;

async function card() {
  const selection = lateAnswers<Selected>();
  const executor = { ...fakeServices().executor, selection: selection.ask };
  const { hook } = await renderController(useSource, { executor });
  const look = () => hook.act(() => void hook.now.look());
  const give = (place: number, answer: Selected) =>
    hook.act(async () => {
      selection.give(place, answer);
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { hook, look, give };
}

describe("useSource", () => {
  test("says of a cell outside every block that no block holds it", async () => {
    const { hook, look, give } = await card();
    await look();
    await give(0, selected("B2"));
    expect(hook.now.state).toEqual({ step: "found", cell: "Sheet1!B2", found: "no-block" });
  });

  test("an older look does not replace a newer one", async () => {
    const { hook, look, give } = await card();
    await look();
    await look();
    await give(1, selected("C3"));
    await give(0, selected("B2"));
    expect(hook.now.state).toMatchObject({ cell: "Sheet1!C3" });
  });

  test("a card that was closed stays closed when what it waited for comes", async () => {
    const { hook, look, give } = await card();
    await look();
    await hook.act(() => hook.now.close());
    await give(0, selected("B2"));
    expect(hook.now.state).toEqual({ step: "closed" });
  });

  test("a workbook that does not answer is said", async () => {
    const { hook, look, give } = await card();
    await look();
    await give(0, { ok: false, failure });
    expect(hook.now.state).toEqual({ step: "failed", failure });
  });
});
