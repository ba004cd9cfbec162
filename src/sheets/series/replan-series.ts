import { seriesResult } from "../../analysis";
import type { Replan } from "../stamped-block";
import { planSeries } from "./series-plan";

export const replanSeries: Replan<"series"> = ({ library, request, marksColumn }, recipe) => {
  const result = seriesResult(library, recipe.request);
  return result && planSeries({ ...request, library, result, marksColumn });
};
