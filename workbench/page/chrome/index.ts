export { cellError } from "./cell-error";
export { element } from "./element";
export { loadPreferences, savePreferences, type Preferences } from "./preferences";
export { regions } from "./regions";
export { errorSentence, selectionText } from "./selection-text";
export { splitter } from "./splitter";
export { statusLine, type StatusLine } from "./status-line";
export { showLabels, topBar, type TopBar } from "./top-bar";
