import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { tradeTexts } from "../../language";
import { useKept, useTexts } from "../pane-context";
import { BalanceView } from "./balance-view";
import { ProfileView } from "./profile-view";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", minHeight: "100%" },
  head: { padding: "10px 12px" },
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  views: { display: "flex", gap: "6px" },
  view: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

const views = ["profile", "balance"] as const;

/** The trade book: profiles of its flows, and the balance. */
export function TradeScreen() {
  const styles = useStyles();
  const texts = useTexts(tradeTexts);
  const [view, setView] = useKept<(typeof views)[number]>("trade.view", "profile");
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{texts.heading}</h2>
        <div role="group" aria-label={texts.view} className={styles.views}>
          {views.map((id) => (
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
      {view === "profile" ? <ProfileView /> : <BalanceView />}
    </div>
  );
}
