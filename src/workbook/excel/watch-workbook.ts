import { runExcel } from "./requests";

/** Calls when cells, or which sheets there are, have changed; says whether Excel will. */
export async function watchWorkbook(onChange: () => void): Promise<boolean> {
  try {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const tell = () => {
        onChange();
        return Promise.resolve();
      };
      worksheets.onChanged.add(tell);
      worksheets.onAdded.add(tell);
      worksheets.onDeleted.add(tell);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
