import { indexSeriesGuides } from "./index-series";
import { priceIndexGuides } from "./price-indices";

export const indexNumberGuides = { ...priceIndexGuides, ...indexSeriesGuides };
