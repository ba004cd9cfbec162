import { CalendarMonthRegular } from "@fluentui/react-icons/svg/calendar-month";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { VehicleShipRegular } from "@fluentui/react-icons/svg/vehicle-ship";
import { lazy, type ComponentType, type ReactElement } from "react";
import { type Bilingual, screenTitles } from "../../language";
import { loadTableDetail, TablesScreen } from "../tables";

/** A screen of the pane. A new one is a folder, its texts and an entry below (CONTRIBUTING.md, "Adding a screen"). */
export interface Screen {
  id: string;
  title: Bilingual;
  icon: ReactElement;
  Content: ComponentType;
  /** Fetches what of it the first view does not need. */
  load: () => Promise<unknown>;
}

/** A screen in a file of its own, fetched when it is first shown or before. */
function later(load: () => Promise<ComponentType>): Pick<Screen, "Content" | "load"> {
  return { Content: lazy(async () => ({ default: await load() })), load };
}

/** In the order of their tabs; the first one is shown first. */
export const screens: readonly [Screen, ...Screen[]] = [
  {
    id: "tables",
    title: screenTitles.tables,
    icon: <TableRegular />,
    Content: TablesScreen,
    load: loadTableDetail,
  },
  {
    id: "my-data",
    title: screenTitles.myData,
    icon: <DocumentAddRegular />,
    ...later(() => import("../my-data").then((room) => room.MyDataScreen)),
  },
  {
    id: "series",
    title: screenTitles.series,
    icon: <DataTrendingRegular />,
    ...later(() => import("../series").then((room) => room.SeriesScreen)),
  },
  {
    id: "functions",
    title: screenTitles.functions,
    icon: <MathFormulaRegular />,
    ...later(() => import("../functions").then((room) => room.FunctionsScreen)),
  },
  {
    id: "trade",
    title: screenTitles.trade,
    icon: <VehicleShipRegular />,
    ...later(() => import("../trade").then((room) => room.TradeScreen)),
  },
  {
    id: "scenario",
    title: screenTitles.scenario,
    icon: <OptionsRegular />,
    ...later(() => import("../scenario").then((room) => room.ScenarioScreen)),
  },
  {
    id: "this-month",
    title: screenTitles.thisMonth,
    icon: <CalendarMonthRegular />,
    ...later(() => import("../this-month").then((room) => room.ThisMonthScreen)),
  },
  {
    id: "check",
    title: screenTitles.check,
    icon: <CheckmarkCircleRegular />,
    ...later(() => import("../check").then((room) => room.CheckScreen)),
  },
  {
    id: "blocks",
    title: screenTitles.blocks,
    icon: <HistoryRegular />,
    ...later(() => import("../blocks").then((room) => room.BlocksScreen)),
  },
];
