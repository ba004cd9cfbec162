import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { startTransition, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { buildCatalogue } from "../../library";
import { shellTexts, type Language } from "../../language";
import { useOwnTables } from "../own-tables";
import { PaneContext, type Pane } from "../pane-context";
import { Notice } from "../parts";
import type { PaneServices } from "../services";
import { LeftoverNotice } from "./leftover-notice";
import { CapabilityNotices } from "./capability-notices";
import { PaneHeader } from "./pane-header";
import { ScreenBoundary } from "./screen-boundary";
import { panelId, ScreenTabs } from "./screen-tabs";
import { screens } from "./screens";
import { darkTheme, lightTheme } from "./theme";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** Milliseconds in which the first screen is painted and its figures are looked for. */
const AFTER_FIRST_SCREEN = 200;

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // WebView2 hides scroll bars that are not asked for.
  panel: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden" },
  screen: { minHeight: "100%" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The whole pane: header, tabs, the screen that is open, and what is said to screen readers. */
export function App({ services: given }: { services: PaneServices }) {
  usePageStyles();
  const styles = useStyles();
  const { own, library } = useOwnTables(given.tableStore, given.library);
  const services = useMemo(() => ({ ...given, library }), [given, library]);
  const { storage, onLanguage } = services;
  const kept = useMemo(() => keptLanguage(given), [given]);
  const [chosen, setChosen] = useState<{ language: Language; among: PaneServices }>();
  // New services bring the language that is kept by then.
  const language = chosen?.among === given ? chosen.language : (kept ?? given.language);
  const [current, setCurrent] = useState(screens[0].id);
  const [spoken, setSpoken] = useState({ text: "", language });
  const catalogue = useMemo(() => buildCatalogue(library), [library]);
  const [memory] = useState(() => new Map<string, unknown>());
  // The same words twice are said twice only when they differ.
  const announce = useCallback(
    (message: string) =>
      setSpoken(({ text }) => ({
        text: text === message ? `${message}\u00a0` : message,
        language,
      })),
    [language],
  );
  const pane = useMemo<Pane>(
    () => ({ services, own, catalogue, language, announce, open: setCurrent, memory }),
    [services, own, catalogue, language, announce, memory],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    onLanguage?.(language);
  }, [language, onLanguage]);

  useEffect(() => {
    const later = setTimeout(() => void loadScreens(), AFTER_FIRST_SCREEN);
    return () => clearTimeout(later);
  }, []);

  const { Content } = screens.find(({ id }) => id === current) ?? screens[0];
  const texts = shellTexts[language];
  return (
    <PaneContext.Provider value={pane}>
      <FluentProvider theme={services.dark ? darkTheme : lightTheme}>
        {/* Not on the provider: Fluent hands its looks on to tooltips, which would then fill the pane. */}
        <div className={styles.pane}>
          <header className={styles.top}>
            <PaneHeader
              onLanguage={(language) => {
                storage.write("language", language);
                // All that is shown is made anew, while the pane goes on answering.
                startTransition(() => setChosen({ language, among: given }));
              }}
            />
            <ScreenTabs current={current} onOpen={setCurrent} />
            <LeftoverNotice />
          </header>
          <main className={styles.panel}>
            <CapabilityNotices />
            <div
              id={panelId}
              className={styles.screen}
              role="tabpanel"
              aria-labelledby={`tab-${current}`}
            >
              <ScreenBoundary
                key={current}
                fallback={
                  <Notice intent="error" title={texts.screenFailed}>
                    {texts.screenFailedNext}
                  </Notice>
                }
              >
                <Suspense fallback={<ProgressBar aria-label={texts.working} />}>
                  <Content />
                </Suspense>
              </ScreenBoundary>
            </div>
          </main>
          <div className={styles.unseen} role="status" aria-live="polite">
            {spoken.language === language && spoken.text}
          </div>
        </div>
      </FluentProvider>
    </PaneContext.Provider>
  );
}

/** Fetches the other screens one by one once the first one stands, so that they open at once and without a network. */
async function loadScreens(): Promise<void> {
  // One that does not come is asked for again when it is opened, and says so then.
  for (const { load } of screens) await load().catch(() => undefined);
}

function keptLanguage({ storage }: PaneServices): Language | undefined {
  const kept = storage.read("language");
  return kept === "id" || kept === "en" ? kept : undefined;
}
