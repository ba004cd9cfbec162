import type { Texts } from "../language";
import { element } from "./element";
import type { Preferences } from "./preferences";

export interface TopBarActions {
  togglePane(): void;
  setLocale(locale: Preferences["locale"]): void;
  setRegion(region: Preferences["locale"]): void;
  setDark(dark: boolean): void;
}

export interface TopBar {
  show(texts: Texts, preferences: Preferences, isPaneShown: boolean): void;
}

/** The bar above the grid: the add-in's button, language, region and theme. */
export function topBar(actions: TopBarActions): TopBar {
  const pane = element("toggle-pane", HTMLButtonElement);
  const language = element("language", HTMLSelectElement);
  const region = element("region", HTMLSelectElement);
  const dark = element("dark", HTMLButtonElement);

  pane.addEventListener("click", () => actions.togglePane());
  language.addEventListener("change", () =>
    actions.setLocale(language.value as Preferences["locale"]),
  );
  region.addEventListener("change", () => actions.setRegion(region.value as Preferences["locale"]));
  dark.addEventListener("click", () => actions.setDark(dark.ariaPressed !== "true"));

  return { show: showLabels };
}

/** Shows the page and its bar in the language and theme of a person. */
export function showLabels(texts: Texts, preferences: Preferences, isPaneShown: boolean): void {
  const pane = element("toggle-pane", HTMLButtonElement);
  const language = element("language", HTMLSelectElement);
  const region = element("region", HTMLSelectElement);
  const dark = element("dark", HTMLButtonElement);
  document.documentElement.lang = preferences.locale;
  document.documentElement.dataset.theme = preferences.dark ? "dark" : "light";
  document.title = texts.title;
  element("title", HTMLHeadingElement).textContent = texts.title;
  element("tagline", HTMLParagraphElement).textContent = texts.tagline;
  element("disclaimer", HTMLSpanElement).textContent = texts.disclaimer;
  element("toggle-pane-label", HTMLSpanElement).textContent = isPaneShown
    ? texts.hidePane
    : texts.showPane;
  pane.ariaPressed = String(isPaneShown);
  language.value = preferences.locale;
  language.ariaLabel = texts.language;
  region.value = preferences.region ?? preferences.locale;
  region.ariaLabel = texts.region;
  region.title = texts.region;
  dark.ariaPressed = String(preferences.dark);
  dark.ariaLabel = texts.darkTheme;
  dark.title = texts.darkTheme;
}
