import { scenarioModel } from "../../analysis";
import type { Replan } from "../stamped-block";
import { planTornado } from "./tornado-plan";

export const replanTornado: Replan<"tornado"> = ({ edition, request }, { group, month, percent }) =>
  planTornado({
    ...request,
    model: scenarioModel(request.book, { group, month, edition }),
    shocks: percent === undefined ? { kind: "months" } : { kind: "percent", percent },
  });
