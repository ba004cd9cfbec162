import type { DocumentSettings } from "../contract";
import { answerOf } from "./answer-of";
import { runExcel } from "./run-excel";

const settingsKey = (key: string): string => `timbang.${key}`;

/** Settings of the open workbook, beside the records of its blocks. */
export const documentSettings = (): DocumentSettings => ({
  read: (key) =>
    answerOf(() =>
      runExcel(async (context) => {
        const setting = context.workbook.settings
          .getItemOrNullObject(settingsKey(key))
          .load("value");
        await context.sync();
        const value: unknown = setting.isNullObject ? undefined : setting.value;
        return typeof value === "string" ? value : undefined;
      }),
    ),
  write: (key, value) =>
    answerOf(() =>
      runExcel(async (context) => {
        const { settings } = context.workbook;
        if (value === undefined) settings.getItemOrNullObject(settingsKey(key)).delete();
        else settings.add(settingsKey(key), value);
        await context.sync();
        return null;
      }),
    ),
});
