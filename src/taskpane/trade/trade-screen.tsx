import { tradeTexts } from "../../language";
import { useTexts } from "../pane-context";
import { ViewScreen } from "../parts";
import { BalanceView } from "./balance-view";
import { ProfileView } from "./profile-view";

/** The trade book: profiles of its flows, and the balance. */
export function TradeScreen() {
  const texts = useTexts(tradeTexts);
  return (
    <ViewScreen
      heading={texts.heading}
      label={texts.view}
      kept="trade.view"
      views={[
        { id: "profile", name: texts.profile, Content: ProfileView },
        { id: "balance", name: texts.balance, Content: BalanceView },
      ]}
    />
  );
}
