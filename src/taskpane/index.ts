export { mountTaskpane } from "./mount-taskpane";
export { isDarkTheme } from "./office-theme";
export { openSample } from "./open-sample";
export type { PaneServices } from "./services";
export { browserStorage, type KeyValueStorage } from "./storage";
