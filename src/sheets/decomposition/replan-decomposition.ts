import { decomposeNtpChange, scenarioModel } from "../../analysis";
import type { Replan } from "../stamped-block";
import { planDecomposition } from "./decomposition-plan";

export const replanDecomposition: Replan<"decomposition"> = (
  { edition, request },
  { group, from, to },
) =>
  planDecomposition({
    ...request,
    decomposition: decomposeNtpChange({ group, from, to, edition }),
    from: scenarioModel({ group, month: from, edition }),
    to: scenarioModel({ group, month: to, edition }),
  });
