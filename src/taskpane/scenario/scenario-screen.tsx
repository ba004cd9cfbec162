import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { scenarioPaneTexts } from "../../language";
import { useKept, useTexts } from "../pane-context";
import { MovedView } from "./moved-view";
import { WhatIfView } from "./what-if-view";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", minHeight: "100%" },
  head: { padding: "10px 12px" },
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  views: { display: "flex", flexWrap: "wrap", gap: "6px" },
  view: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

const views = { whatIf: WhatIfView, moved: MovedView } satisfies Record<string, ComponentType>;
type View = keyof typeof views;

/** What if prices change, and what did move NTP. */
export function ScenarioScreen() {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const [view, setView] = useKept<View>("scenario.view", "whatIf");
  const Content = views[view];
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{texts.heading}</h2>
        <div role="group" aria-label={texts.view} className={styles.views}>
          {(Object.keys(views) as View[]).map((id) => (
            <ToggleButton
              key={id}
              className={styles.view}
              size="small"
              shape="circular"
              checked={view === id}
              onClick={() => setView(id)}
            >
              {texts[id]}
            </ToggleButton>
          ))}
        </div>
      </div>
      <Content />
    </div>
  );
}
