import { Stopped, type OpenedFile } from "../../../../src/reading";
import { readingDesk } from "../../../../src/reading/desk";
import { useRecords } from "../../../../src/taskpane/my-data/records/use-records";
import { renderController } from "../../../support/render-controller";
import { wideXlsx } from "../../../support/wide-xlsx";

const frame = () => ({
  id: "a",
  title: { id: "Impor", en: "Imports" },
  notes: [],
  source: { file: "impor.xlsx" },
});

/** Records of a file whose next table or list is late, and then given, stopped or failed. */
async function records() {
  const wide = wideXlsx({ countries: 2, ports: 2, months: 2, chapters: 3 });
  const bytes = new Uint8Array(wide.bytes);
  const opened = await readingDesk().open({ name: "impor.xlsx", bytes });
  let fault: Error | undefined;
  let shares: number[] = [];
  const made = async <T>(work: Promise<T>, progress?: (share: number) => void): Promise<T> => {
    for (const share of shares) progress?.(share);
    if (fault) throw fault;
    return work;
  };
  const file: OpenedFile = {
    ...opened,
    table: (request, work, progress) => made(opened.table(request, work), progress),
    list: (request, filter, most, progress) => made(opened.list(request, filter, most), progress),
  };
  const { hook } = await renderController(() =>
    useRecords(file, { table: "0-0-0", choices: {} }, "records", frame),
  );
  return {
    hook,
    figures: wide.figures,
    fail: (error?: Error, progress: number[] = []) => {
      fault = error;
      shares = progress;
    },
    choice: () => {
      const { choice } = hook.now;
      if (!choice) throw new Error("no choice yet");
      return choice;
    },
  };
}

test("records are summed up and their first rows shown", async () => {
  const { hook } = await records();
  expect(hook.now.state.step).toBe("read");
  expect(hook.now.making).toEqual({ step: "idle" });
  expect(hook.now.preview?.rows).toBeGreaterThan(1);
});

test.each([
  ["stopped", new Stopped()],
  ["failed", new Error("out of memory")],
])("a table or a list that was %s is said, and what is shown stays", async (step, error) => {
  const { hook, fail, choice, figures } = await records();
  const { preview } = hook.now;
  fail(error);
  let built: unknown = "none yet";
  await hook.act(async () => (built = await hook.now.build(choice(), frame())));
  expect([built, hook.now.making.step, hook.now.state.step]).toEqual([undefined, step, "read"]);
  expect(hook.now.preview).toBe(preview);
  await hook.act(() => hook.now.dismiss());
  expect(hook.now.making).toEqual({ step: "idle" });
  await hook.act(async () => (built = await hook.now.list(choice(), 100)));
  expect([built, hook.now.making.step]).toEqual([undefined, step]);
  fail();
  await hook.act(async () => (built = await hook.now.list(choice(), 100)));
  expect(built).toMatchObject({ size: figures });
  expect(hook.now.making).toEqual({ step: "idle" });
});

test("a preview that was stopped is no longer shown, and can be made again", async () => {
  const { hook, fail, choice } = await records();
  fail(new Stopped(), [0.25, 0.5]);
  await hook.act(() => hook.now.choose({ ...choice(), order: "size" }));
  expect([hook.now.preview, hook.now.making.step]).toEqual([undefined, "stopped"]);
  fail();
  await hook.act(() => hook.now.again());
  expect(hook.now.making).toEqual({ step: "idle" });
  expect(hook.now.preview?.rows).toBeGreaterThan(1);
});
