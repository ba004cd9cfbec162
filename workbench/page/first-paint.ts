/** Runs while the page is parsed: theme, language and labels are right before the grid and the add-in are loaded. */
import { loadPreferences, showLabels } from "./chrome";
import { textsIn } from "./language";

const preferences = loadPreferences();
showLabels(textsIn(preferences.locale), preferences, true);
document.documentElement.style.setProperty("--pane-width", `${preferences.paneWidth}px`);
