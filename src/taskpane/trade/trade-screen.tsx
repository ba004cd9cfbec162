import { ownTradeTexts, screenTitles, tradeAnalysisTexts, tradeTexts } from "../../language";
import { useBook } from "../books";
import { usePane, useTexts } from "../pane-context";
import { ViewScreen } from "../parts";
import { BalanceView } from "./balance-view";
import { FiguresView } from "./figures-view";
import { OwnTradeView } from "./own";
import { ProfileView } from "./profile-view";

/** Trade of a book, or of the reader's own tables and records: profiles of its flows, the balance, the tables of a publication. */
export function TradeScreen() {
  const texts = useTexts(tradeTexts);
  const own = useTexts(ownTradeTexts);
  const analysis = useTexts(tradeAnalysisTexts);
  const { language } = usePane();
  const open = useBook("trade");
  const title = screenTitles.trade[language];
  return (
    <ViewScreen
      heading={open?.book.region.name ? texts.heading(open.book.region.name) : title}
      label={texts.view}
      kept="trade.view"
      views={[
        { id: "profile", name: texts.profile, Content: ProfileView },
        { id: "balance", name: texts.balance, Content: BalanceView },
        { id: "figures", name: analysis.view, Content: FiguresView },
        { id: "own", name: own.view, heading: title, Content: OwnTradeView },
      ]}
    />
  );
}
