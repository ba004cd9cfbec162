export * from "./cell-cleaning";
export * from "./series";
export { recomputedNtp, type RecomputedNtp } from "./recomputed-ntp";
export {
  decomposeNtpChange,
  type Decomposition,
  type DecompositionRequest,
  type NtpChange,
} from "./decomposition";
export { finishSteps } from "../library";
export * from "./file-check";
export { type ItemContribution, type SubsectorContribution } from "./item-contributions";
export { ntpLabel, ntpLevel, ntpMonths, type NtpLevel } from "./ntp-levels";
export {
  groupIndices,
  runScenario,
  type GroupIndices,
  type GroupOutcome,
  type ScenarioOutcome,
} from "./scenario";
export { tornado, type TornadoBar, type TornadoShocks, tornadoTables } from "./scenario-tornado";
export { ntpBefore, scenarioBreakEven, type NtpBefore } from "./scenario-break-even";
export {
  assumptionsOf,
  comparedEntries,
  scenarioRecord,
  weightsInPercent,
  type Assumption,
  type ComparedEntries,
  type LedgerEntry,
  ledgerEntryShape,
  type LedgerWeight,
  type Pair,
  type ScenarioRecord,
  scenarioRecordShape,
} from "./scenario-ledger";
export { scenarioGroups, scenarioMonths } from "./scenario-groups";
export {
  hasScenario,
  itemRows,
  scenarioModel,
  type Composite,
  type ItemRow,
  type ScenarioGroup,
  type ScenarioItem,
  type ScenarioModel,
  type ScenarioModelRequest,
  type Subsector,
} from "./scenario-model";
export { baseLevel, sideRange, type Range } from "./scenario-range";
export {
  priceIds,
  shockPercent,
  shocksOf,
  type ItemLink,
  type ItemShock,
  type RupiahChange,
  type Scenario,
  scenarioShape,
} from "./scenario-shocks";
export {
  bothSides,
  groupsWithin,
  sideItems,
  type SideRow,
  type WeightedItem,
} from "./scenario-sides";
export { comparedTables, inPrintedOrder, itemTables, ntpTable } from "./scenario-tables";
export {
  aggregateShares,
  weightsOfBook,
  type AggregateShares,
  type OwnWeights,
  ownWeightsShape,
  type Share,
} from "./scenario-weights";
export type { ProfileRow } from "./profile-rows";
export {
  balanceYears,
  countryBalance,
  yearlyBalance,
  type BalanceRow,
  type TradeBalance,
} from "./trade-balance";
export {
  sectorChoices,
  sectorClassifications,
  tradeProfile,
  type SectorChoice,
  type TradeProfile,
  type TradeProfileRequest,
} from "./trade-profile";
export type { FigureColumn, FigureColumnId, TradeFigures } from "./trade-figure-columns";
export {
  comparedFigures,
  type FiguresRequest,
  figuresRequestShape,
  tradeFigures,
} from "./trade-figures";
export { priceFigures, type PricedLine, pricedLines } from "./price-figures";
export { type TradeSide } from "./trade-lines";
export { type MonthlyItem, monthlyFigures, monthlyItems } from "./trade-months";
export { type TradeRow, type TradeRowRole } from "./trade-rows";
export {
  flowsOf,
  tradeFlows,
  tradeSource,
  tradeSources,
  yearColumn,
  type TradeFlow,
  type TradeSource,
} from "./trade-sources";
export * from "./table-check";
export {
  monthRelease,
  type MonthRelease,
  type ReleasePart,
  type SubsectorWeight,
  weightsOf,
} from "./month-release";
export {
  type ReleasedItem,
  type ReleaseDriver,
  type ReleaseFigure,
  type ReleaseGroup,
  type ReleaseSide,
  sinceBase,
  type SubsectorWeights,
} from "./release-group";
export {
  currentIndex,
  type ReleaseBase,
  releaseBases,
  type ReleaseLine,
  type ReleaseMove,
  type ReleaseRow,
} from "./release-line";
export {
  bridgeSources,
  tradeNtpBridge,
  type TradeNtpBridge,
  type TradeNtpBridgeRequest,
} from "./trade-ntp-bridge";
export {
  counterpartFlow,
  shockableSources,
  shockedDimensions,
  type ShockedDimension,
  tradeScenario,
  type BeforeAfter,
  type TradeScenario,
  type TradeScenarioRequest,
  type TradeScenarioRow,
  type TradeShock,
  tradeShockShape,
} from "./trade-scenario";
export * from "./answers";
export * from "./own-ntp";
export * from "./own-trade";
export { tableSubject, type TableSubject } from "./table-subject";
export { type ProvinceComparison, provinceComparison } from "./province-comparison";
export * from "./sentence-check";
export { tradeDimensions, type TradeDimension } from "../library";
export {
  type Aggregate,
  aggregates,
  bookWithWeights,
  type Equation,
  linearWeightSolver,
  type RecoveredWeight,
  type RecoveredWeights,
  recoverWeights,
  type WeightsFromPrint,
  weightsFromPrint,
  type WeightSolution,
  type WeightSolver,
  type WeightStanding,
  weightStanding,
  tableWeights,
  packageWithWeights,
  type PartsChoice,
  usualParts,
  weightTable,
  type WeightTable,
  type WeightTableLine,
  withWeights,
} from "./weight-recovery";
