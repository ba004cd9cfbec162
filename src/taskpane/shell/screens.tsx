import { CalendarMonthRegular } from "@fluentui/react-icons/svg/calendar-month";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { VehicleShipRegular } from "@fluentui/react-icons/svg/vehicle-ship";
import type { ComponentType, ReactElement } from "react";
import {
  type Bilingual,
  checkTexts,
  myDataTexts,
  scenarioPaneTexts,
  seriesPaneTexts,
  shellTexts,
  thisMonthTexts,
  tradeTexts,
} from "../../language";
import { BlocksScreen } from "../blocks";
import { CheckScreen } from "../check";
import { FunctionsScreen } from "../functions";
import { MyDataScreen } from "../my-data";
import { ScenarioScreen } from "../scenario";
import { SeriesScreen } from "../series";
import { TablesScreen } from "../tables";
import { ThisMonthScreen } from "../this-month";
import { TradeScreen } from "../trade";

/** A screen of the pane. A new one is a folder and a line here. */
export interface Screen {
  id: string;
  title: Bilingual;
  icon: ReactElement;
  Content: ComponentType;
}

const titleOf = (key: "tables" | "functions" | "blocks"): Bilingual => ({
  en: shellTexts.en[key],
  id: shellTexts.id[key],
});

/** In the order of their tabs; the first one is shown first. */
export const screens: readonly [Screen, ...Screen[]] = [
  { id: "tables", title: titleOf("tables"), icon: <TableRegular />, Content: TablesScreen },
  {
    id: "my-data",
    title: { en: myDataTexts.en.screen, id: myDataTexts.id.screen },
    icon: <DocumentAddRegular />,
    Content: MyDataScreen,
  },
  {
    id: "series",
    title: { en: seriesPaneTexts.en.screen, id: seriesPaneTexts.id.screen },
    icon: <DataTrendingRegular />,
    Content: SeriesScreen,
  },
  {
    id: "functions",
    title: titleOf("functions"),
    icon: <MathFormulaRegular />,
    Content: FunctionsScreen,
  },
  {
    id: "trade",
    title: { en: tradeTexts.en.screen, id: tradeTexts.id.screen },
    icon: <VehicleShipRegular />,
    Content: TradeScreen,
  },
  {
    id: "scenario",
    title: { en: scenarioPaneTexts.en.screen, id: scenarioPaneTexts.id.screen },
    icon: <OptionsRegular />,
    Content: ScenarioScreen,
  },
  {
    id: "this-month",
    title: { en: thisMonthTexts.en.screen, id: thisMonthTexts.id.screen },
    icon: <CalendarMonthRegular />,
    Content: ThisMonthScreen,
  },
  {
    id: "check",
    title: { en: checkTexts.en.title, id: checkTexts.id.title },
    icon: <CheckmarkCircleRegular />,
    Content: CheckScreen,
  },
  { id: "blocks", title: titleOf("blocks"), icon: <HistoryRegular />, Content: BlocksScreen },
];
