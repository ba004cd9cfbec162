import { tradeTexts } from "../../language";
import { useBook } from "../books";
import { useTexts } from "../pane-context";
import { ViewScreen } from "../parts";
import { BalanceView } from "./balance-view";
import { ProfileView } from "./profile-view";

/** A trade book: profiles of its flows, and the balance. */
export function TradeScreen() {
  const texts = useTexts(tradeTexts);
  const open = useBook("trade");
  return (
    <ViewScreen
      heading={open ? texts.heading(open.book.region.name) : texts.screen}
      label={texts.view}
      kept="trade.view"
      views={[
        { id: "profile", name: texts.profile, Content: ProfileView },
        { id: "balance", name: texts.balance, Content: BalanceView },
      ]}
    />
  );
}
