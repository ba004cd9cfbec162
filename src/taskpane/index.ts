export { absentWorkbook } from "./absent-workbook";
export type { Capabilities, WorkbookLink } from "./capabilities";
export { mountTaskpane } from "./mount-taskpane";
export { isDarkTheme } from "./office-theme";
export { openSample } from "./open-sample";
export type { PaneServices } from "./services";
export { browserStorage, isStorageOpen, type KeyValueStorage } from "./storage";
export { browserTitles } from "./my-data/live/title-store";
export { browserTables } from "./own-tables";
