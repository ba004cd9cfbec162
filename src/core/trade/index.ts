export { barterTerms } from "./barter-terms";
export { chainedUnitValues } from "./chained-unit-values";
export { codeGroups } from "./code-group";
export { commodityTerms } from "./commodity-terms";
export {
  concentration,
  concentrationMeasures,
  type ConcentrationMeasure,
  isConcentrationRatio,
} from "./concentration";
export { coverageRatio } from "./coverage-ratio";
export { exportSimilarity } from "./export-similarity";
export { growthContribution } from "./growth-contribution";
export { goodsUse, goodsUses, hsClasses, type GoodsUse, type PackedClasses } from "./hs-class";
export { hsChapter, hsDigits } from "./hs-code";
export { hsSection } from "./hs-section";
export {
  hsSector,
  sectorSchemes,
  tradeSectors,
  type SectorScheme,
  type TradeSector,
} from "./hs-sector";
export { intraIndustryTrade, overallIntraIndustryTrade } from "./intra-industry-trade";
export { normalisedBalance } from "./normalised-balance";
export { comparedMonths, type GrowthKind, growthKinds, sumOfMonths } from "./period-growth";
export { priceVolumeEffects, type Flow, type PriceVolumeEffects } from "./price-volume-effects";
export { revealedComparativeAdvantage } from "./revealed-comparative-advantage";
export {
  sectorDenominators,
  sectorTotals,
  type SectorDenominator,
  type SectorTotal,
} from "./sector-totals";
export { type Standing, standings } from "./standings";
export { structuralChange } from "./structural-change";
export { topShares, type ShareRow, type TopShares } from "./top-shares";
export { tradeBalance } from "./trade-balance";
export { tradeComplementarity } from "./trade-complementarity";
export { tradeGrowth } from "./trade-growth";
export { tradeIntensity } from "./trade-intensity";
export { tradeShare, type ShareOptions } from "./trade-share";
export { unitValue } from "./unit-value";
export {
  unitValueFormulas,
  unitValueIndex,
  type Flows,
  type UnitValueFormula,
} from "./unit-value-index";
