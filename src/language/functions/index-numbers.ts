import { contributionGuides } from "./contribution-guides";
import { indexSeriesGuides } from "./index-series";
import { priceIndexGuides } from "./price-indices";
import { weightsAndAggregatesGuides } from "./weights-and-aggregates";

export const indexNumberGuides = {
  ...priceIndexGuides,
  ...weightsAndAggregatesGuides,
  ...contributionGuides,
  ...indexSeriesGuides,
};
