import { addin } from "../addin";
import { storedText, xml } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * What the add-in keeps in the workbook, as Excel stores it (MS-OWEXML 2.2): settings as JSON texts, under the add-in that
 * was loaded from its manifest or, where an organisation deploys it, from there. The pane is not shown by itself.
 */
export function addinXml(settings: Readonly<Record<string, unknown>>): string {
  const reference = (name: string, store: string, storeType: string): string =>
    xml(name, { id: addin.id, version: addin.version, store, storeType });
  return xml(
    "we:webextension",
    {
      "xmlns:we": "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
      id: `{${addin.id}}`,
    },
    reference("we:reference", "developer", "Registry"),
    xml("we:alternateReferences", {}, reference("we:reference", "EXCatalog", "EXCatalog")),
    xml(
      "we:properties",
      {},
      ...Object.entries(settings).map(([name, value]) =>
        xml("we:property", { name: storedText(name), value: storedText(JSON.stringify(value)) }),
      ),
    ),
    xml("we:bindings"),
    xml("we:snapshot", { "xmlns:r": office }),
  );
}

/** The pane that belongs to it. */
export const taskpanesXml = (id: string): string =>
  xml(
    "wetp:taskpanes",
    { "xmlns:wetp": "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" },
    xml(
      "wetp:taskpane",
      { dockstate: "right", visibility: false, width: 350, row: 0 },
      xml("wetp:webextensionref", { "xmlns:r": office, "r:id": id }),
    ),
  );
