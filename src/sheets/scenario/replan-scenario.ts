import { scenarioModel } from "../../analysis";
import type { Replan } from "../stamped-block";
import { planScenario } from "./scenario-plan";

export const replanScenario: Replan<"scenario"> = ({ edition, request }, recipe) =>
  planScenario({
    ...recipe,
    ...request,
    model: scenarioModel(request.book, { ...recipe, edition }),
  });
