import type { DocumentSettings } from "../contract";
import { Refusal } from "./failure-code";
import { WorkbookQueue } from "./workbook-queue";
import { runExcel } from "./requests";

const settingsKey = (key: string): string => `timbang.${key}`;

/** Settings of the open workbook, beside the records of its blocks. */
export const documentSettings = (queue = new WorkbookQueue()): DocumentSettings => ({
  read: (key) => queue.answer(() => runExcel((context) => readText(context, key))),
  change: (key, changed) =>
    queue.answer(() =>
      runExcel(async (context) => {
        const { settings } = context.workbook;
        const change = changed(await readText(context, key));
        if ("refused" in change) throw new Refusal(change.refused);
        const { text } = change;
        if (text === undefined) settings.getItemOrNullObject(settingsKey(key)).delete();
        else settings.add(settingsKey(key), text);
        await context.sync();
        return null;
      }),
    ),
});

async function readText(context: Excel.RequestContext, key: string): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(settingsKey(key)).load("value");
  await context.sync();
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return typeof value === "string" ? value : undefined;
}
