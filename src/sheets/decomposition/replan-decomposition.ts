import { decomposeNtpChange, scenarioModel } from "../../analysis";
import type { Replan } from "../stamped-block";
import { planDecomposition } from "./decomposition-plan";

export const replanDecomposition: Replan<"decomposition"> = (
  { edition, request },
  { group, from, to },
) =>
  planDecomposition({
    ...request,
    decomposition: decomposeNtpChange(request.book, { group, from, to, edition }),
    from: scenarioModel(request.book, { group, month: from, edition }),
    to: scenarioModel(request.book, { group, month: to, edition }),
  });
