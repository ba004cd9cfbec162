import { Host, type HostOptions } from "../../../workbench/host";
import { openExcel } from "../../fakes/office-client";

/** A host with Microsoft's client on it, and a short way to run a batch on the active sheet. */
export function openHost(options?: HostOptions) {
  const host = new Host(options);
  const { Excel } = openExcel(host);
  const onSheet = <T>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> =>
    Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
  return { host, workbook: host.workbook, Excel, onSheet };
}

/** The code that a batch fails with; `none` when it does not fail. */
export const codeOf = async (batch: Promise<unknown>): Promise<string> =>
  batch.then(
    () => "none",
    (error: { code?: string }) => error.code ?? String(error),
  );
