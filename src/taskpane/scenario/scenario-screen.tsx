import { scenarioPaneTexts, tradeBridgeTexts, weightTexts } from "../../language";
import { useTexts } from "../pane-context";
import { ViewScreen } from "../parts";
import { BridgeView } from "./bridge-view";
import { MovedView } from "./moved-view";
import { TradeView } from "./trade-view";
import { WeightsView } from "./weights-view";
import { WhatIfView } from "./what-if-view";

/** What if prices or trade change, and what did move NTP. */
export function ScenarioScreen() {
  const texts = useTexts(scenarioPaneTexts);
  const bridge = useTexts(tradeBridgeTexts);
  const weights = useTexts(weightTexts);
  return (
    <ViewScreen
      heading={texts.heading}
      label={texts.view}
      kept="scenario.view"
      views={[
        { id: "whatIf", name: texts.whatIf, Content: WhatIfView },
        { id: "moved", name: texts.moved, Content: MovedView },
        { id: "trade", name: texts.trade, Content: TradeView },
        { id: "bridge", name: bridge.view, Content: BridgeView },
        { id: "weights", name: weights.view, Content: WeightsView },
      ]}
    />
  );
}
