export { element } from "./element";
export { fileMenu, type FileMenu } from "./file-menu";
export { loadPreferences, savePreferences, type Preferences } from "./preferences";
export { ask } from "./question";
export { errorSentence, selectionText } from "./selection-text";
export { splitter } from "./splitter";
export { statusLine, type StatusLine } from "./status-line";
export { topBar, type TopBar } from "./top-bar";
