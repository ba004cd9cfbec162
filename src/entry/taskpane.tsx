import { functionList } from "../catalogue";
import { setCurrentLanguage, type Language } from "../language";
import * as referenceData from "../reference-data";
import {
  browserStorage,
  isDarkTheme,
  mountTaskpane,
  openSample,
  type PaneServices,
} from "../taskpane";
import { checkedWorkbook, documentSettings, excelExecutor } from "../workbook/excel";

const languageOf = (locale: string): Language => (/^(id|in|ms)\b/i.test(locale) ? "id" : "en");

void Office.onReady(() => {
  const { displayLanguage, officeTheme, partitionKey } = Office.context;
  const services: PaneServices = {
    executor: excelExecutor(),
    checkedWorkbook: checkedWorkbook(),
    settings: documentSettings(),
    library: referenceData,
    functions: functionList,
    language: languageOf(displayLanguage),
    dark: isDarkTheme(officeTheme),
    storage: browserStorage(partitionKey),
    onLanguage: setCurrentLanguage,
  };
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html requires an element with the id root");
  mountTaskpane(root, services);
  // What the workbench asks of the add-in when it opens.
  Object.assign(window, { timbang: { openSample: () => openSample(services) } });
});
