import { tableWeights, weightTable, withWeights } from "../../analysis";
import type { Replan } from "../stamped-block";
import { planTableWeights } from "./table-weights-plan";
import { planWeights } from "./weights-plan";

export const replanWeights: Replan<"weights"> = ({ library, request }, { group, row }) => {
  const book = withWeights(library, request.book);
  return planWeights({ ...request, book, weights: weightTable(book, group, row) });
};

export const replanTableWeights: Replan<"table-weights"> = ({ table, request }, choice) => {
  const weights = tableWeights(table, choice);
  return weights && planTableWeights({ ...request, table, weights });
};
