import { CalendarMonthRegular } from "@fluentui/react-icons/svg/calendar-month";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { VehicleShipRegular } from "@fluentui/react-icons/svg/vehicle-ship";
import { lazy, type ComponentType, type ReactElement } from "react";
import {
  type Bilingual,
  checkTexts,
  myDataTexts,
  scenarioPaneTexts,
  shellTexts,
  thisMonthTexts,
  tradeTexts,
} from "../../language";
import { TablesScreen } from "../tables";

/** A screen of the pane. A new one is a folder and a line here. */
export interface Screen {
  id: string;
  title: Bilingual;
  icon: ReactElement;
  Content: ComponentType;
  /** Fetches a screen that the first view does not need. */
  load?: () => Promise<ComponentType>;
}

/** A screen in a file of its own, fetched when it is first shown or before. */
function later(load: () => Promise<ComponentType>): Pick<Screen, "Content" | "load"> {
  return { Content: lazy(async () => ({ default: await load() })), load };
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
    ...later(() => import("../my-data").then((room) => room.MyDataScreen)),
  },
  {
    id: "functions",
    title: titleOf("functions"),
    icon: <MathFormulaRegular />,
    ...later(() => import("../functions").then((room) => room.FunctionsScreen)),
  },
  {
    id: "trade",
    title: { en: tradeTexts.en.screen, id: tradeTexts.id.screen },
    icon: <VehicleShipRegular />,
    ...later(() => import("../trade").then((room) => room.TradeScreen)),
  },
  {
    id: "scenario",
    title: { en: scenarioPaneTexts.en.screen, id: scenarioPaneTexts.id.screen },
    icon: <OptionsRegular />,
    ...later(() => import("../scenario").then((room) => room.ScenarioScreen)),
  },
  {
    id: "this-month",
    title: { en: thisMonthTexts.en.screen, id: thisMonthTexts.id.screen },
    icon: <CalendarMonthRegular />,
    ...later(() => import("../this-month").then((room) => room.ThisMonthScreen)),
  },
  {
    id: "check",
    title: { en: checkTexts.en.title, id: checkTexts.id.title },
    icon: <CheckmarkCircleRegular />,
    ...later(() => import("../check").then((room) => room.CheckScreen)),
  },
  {
    id: "blocks",
    title: titleOf("blocks"),
    icon: <HistoryRegular />,
    ...later(() => import("../blocks").then((room) => room.BlocksScreen)),
  },
];
