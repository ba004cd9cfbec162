import type { XlsxPackage } from "./package";
import { readStoredText } from "./text";
import type { XlsxAddin } from "./xlsx-workbook";

/** What add-ins keep in the workbook (MS-OWEXML 2.2): for each add-in its settings by key, as JSON texts. */
export function readAddins(file: XlsxPackage): XlsxAddin[] {
  const panes = file.related("", "webextensiontaskpanes");
  const parts = new Set(panes.flatMap((part) => file.related(part, "webextension")));
  // A content add-in hangs on a drawing; every part of the kind counts, however it is reached.
  for (const name of file.names) if (/\/webextension\d*\.xml$/i.test(name)) parts.add(name);
  return [...parts].map((part) => {
    const extension = file.tree(part);
    const id = extension.child("reference")?.attribute("id") ?? "";
    const properties = extension.child("properties")?.all("property") ?? [];
    return {
      id: id.replace(/[{}]/g, "").toLowerCase(),
      settings: new Map(
        properties.map((one) => [
          readStoredText(one.attribute("name") ?? ""),
          readStoredText(one.attribute("value") ?? ""),
        ]),
      ),
    };
  });
}
