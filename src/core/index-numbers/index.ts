export { elementaryIndex, elementaryMethods, type ElementaryMethod } from "./elementary";
export { fisherIndex } from "./fisher";
export {
  basketIndexOfColumns,
  drobischIndexOfColumns,
  fisherIndexOfColumns,
  marshallEdgeworthIndexOfColumns,
  walshIndexOfColumns,
} from "./basket-columns";
export {
  geometricLaspeyresOfColumns,
  geometricPaascheOfColumns,
  tornqvistIndexOfColumns,
} from "./log-mean-columns";
export { elementaryIndexOfColumns } from "./elementary-columns";
export { youngIndexOfColumns } from "./young-columns";
export { laspeyresIndex } from "./laspeyres";
export { paascheIndex } from "./paasche";
export { percentChange } from "./percent-change";
export { tornqvistIndex } from "./tornqvist";
export { walshIndex } from "./walsh";
export {
  bridgedIndex,
  bridgeLink,
  type BridgedIndex,
  type BridgeLink,
  type BridgePrecision,
} from "./base-bridge";
export {
  chained,
  chainedIndex,
  linkBefore,
  linkFormulas,
  type LinkFormula,
  unchained,
} from "./chain";
export {
  completeness,
  type Conversion,
  convertFrequency,
  type ConvertedPeriod,
  seriesKinds,
  sourceFrequencies,
  targetFrequencies,
} from "./convert-frequency";
export { drobischIndex } from "./drobisch";
export { geometricLaspeyres, geometricPaasche } from "./geometric";
export { loweIndex } from "./lowe";
export { priceUpdatedWeights } from "./price-updated-weights";
export { rothwellIndex, seasonalYear, type SeasonalMonth, type SeasonalYear } from "./rothwell";
export { youngIndex } from "./young";
export { marshallEdgeworthIndex } from "./marshall-edgeworth";
export type { ItemRows } from "./item-rows";
export { missingMethods, type MissingMethod } from "./missing-values";
export { modifiedLaspeyres, modifiedLaspeyresOfCells } from "./modified-laspeyres";
export {
  modifiedLaspeyresPrices,
  modifiedLaspeyresPricesOfCells,
} from "./modified-laspeyres-prices";
export {
  gapMethods,
  marketedValues,
  weightedIndex,
  weightingDiagram,
  type GapMethod,
  type WeightedNames,
} from "./weights";
export { contributions } from "./contributions";
export { ribeContributions } from "./ribe";
export { contributionMeasures, treeContributions, treeWeights } from "./tree-contributions";
export { annualAverage } from "./annual-average";
export { meanIndex } from "./mean-index";
export { rebase, splice, spliceBases, spliceFactor } from "./rebase";
export { formulaComparison, type NamedIndex } from "./formula-comparison";
export { indexTree, indexTreeOfCells, treeGapMethods } from "./index-tree";
export type { IndexTree } from "./tree-plan";
export { imputationMethods, imputePrices } from "./impute-prices";
export { replacement, replacementMethods } from "./replacement";
export { outlierMethods, outliers, type OutlierMethod } from "./outliers";
