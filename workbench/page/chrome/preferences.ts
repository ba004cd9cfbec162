import type { HostLocale } from "../grid";

/** What a person chose for the page; kept in this browser. */
export interface Preferences {
  locale: HostLocale;
  /** How numbers, dates and formulas are written; as the language has them until somebody chooses. */
  region?: HostLocale;
  dark: boolean;
  paneWidth: number;
}

const KEY = "timbang-workbench";

const standard = (): Preferences => ({
  locale: navigator.language.toLowerCase().startsWith("id") ? "id-ID" : "en-US",
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  paneWidth: 360,
});

/** The preferences, or what the browser suggests; storage may be blocked. */
export function loadPreferences(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
    return { ...standard(), ...kept };
  } catch {
    return standard();
  }
}

/** Keeps the preferences where the browser allows it. */
export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // The choice then lasts as long as the page.
  }
}
