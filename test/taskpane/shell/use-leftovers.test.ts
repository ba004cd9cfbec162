import { createElement } from "react";
import { PaneContext } from "../../../src/taskpane/pane-context";
import { useLeftovers } from "../../../src/taskpane/shell/use-leftovers";
import type { ClearedLeftover, FoundLeftover } from "../../../src/workbook/contract";
import { renderHook } from "../../support/render-hook";
import { fakeServices } from "../fake-services";

const left: FoundLeftover = {
  id: "a",
  title: "Table 6.2",
  kind: "take-out",
  place: "Sheet1!A1:B2",
  takesSheet: false,
  writes: [],
};
const cleared: ClearedLeftover = { title: "Table 6.2", outcome: "cleared" };
const failure = { code: "busy", asItWas: true } as const;
const failed = async () => ({ ok: false, failure }) as const;

async function leftovers(changes: Partial<ReturnType<typeof fakeServices>["executor"]>) {
  const services = fakeServices();
  services.executor = {
    ...services.executor,
    leftovers: async () => ({ ok: true, value: [left] }),
    ...changes,
  };
  const pane = { services, language: "en", announce: () => undefined } as unknown;
  return renderHook(useLeftovers, (children) =>
    createElement(PaneContext, { value: pane as never, children }),
  );
}

describe("useLeftovers", () => {
  test("what a step left is found when the pane opens, and cleared after a yes", async () => {
    const asked: unknown[] = [];
    const hook = await leftovers({
      clearLeftovers: async (found) => {
        asked.push(found);
        return { ok: true, value: [cleared] };
      },
    });
    expect(hook.now.found).toEqual([left]);
    await hook.act(() => hook.now.clear());
    expect(asked).toEqual([[left]]);
    expect(hook.now).toMatchObject({ cleared: [cleared], isClearing: false });
    expect(hook.now.found).toBeUndefined();
  });

  test("a no asks no more", async () => {
    const hook = await leftovers({});
    await hook.act(() => hook.now.leave());
    expect(hook.now.found).toBeUndefined();
  });

  test.each([
    ["nothing is left", async () => ({ ok: true, value: [] }) as const],
    ["there is no workbook to read", failed],
  ])("where %s, nothing is said", async (_what, answer) => {
    const hook = await leftovers({ leftovers: answer as never });
    expect([hook.now.found, hook.now.failure]).toEqual([undefined, undefined]);
  });

  test("a failure to clear is shown until it is put aside", async () => {
    const hook = await leftovers({ clearLeftovers: failed });
    await hook.act(() => hook.now.clear());
    expect(hook.now).toMatchObject({ failure, isClearing: false });
    await hook.act(() => hook.now.leave());
    expect([hook.now.found, hook.now.failure]).toEqual([undefined, undefined]);
  });
});
